import { toPlainText } from '@paath/model'
import type { Module } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { placeOf } from '../place-of.ts'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'

/** One link of a module. */
export interface Link {
  readonly text: string
  readonly url: string
  readonly place: Place
}

/** Every link of a module, in document order. */
export const linksOf: (module: Module) => readonly Link[] = cached((module) => {
  const links: Link[] = []
  for (const node of factsOf(module).addresses) {
    if (node.type !== 'link') continue
    links.push({ text: toPlainText(node.children), url: node.url, place: placeOf(module, node) })
  }
  return links
})
