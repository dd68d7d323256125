import type { Module } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { assetPath } from '@paath/components'
import { placeOf } from '../place-of.ts'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'

/** One picture of a module, however it was written. */
export interface Picture {
  readonly written: string
  /** Relative to the course; undefined if it leads out of it. */
  readonly path: string | undefined
  /** Without spaces around it; empty if there is none. */
  readonly alt: string
  readonly caption: string
  /** Something stands inside the tags. */
  readonly isDescribed: boolean
  readonly place: Place
}

/** Every picture of a module that is not decoration. */
export const picturesOf: (module: Module) => readonly Picture[] = cached((module) => {
  const { addresses, components } = factsOf(module)
  const figures = components
    .filter(({ name, attributes }) => name === 'Figure' && attributes['decorative'] !== true)
    .map(({ attributes, children, place }) => ({
      ...writtenAs(module, attributes['src']),
      alt: textOf(attributes['alt']),
      caption: textOf(attributes['caption']),
      isDescribed: children.length > 0,
      place,
    }))
  const images = addresses.flatMap((node) =>
    node.type === 'image'
      ? [
          {
            ...writtenAs(module, node.url),
            alt: textOf(node.alt),
            caption: '',
            isDescribed: false,
            place: placeOf(module, node),
          },
        ]
      : [],
  )
  return [...figures, ...images]
})

function writtenAs(module: Module, src: unknown): { written: string; path: string | undefined } {
  const written = textOf(src)
  return { written, path: written === '' ? undefined : assetPath(module, written) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
