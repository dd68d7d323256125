import type { IndexedComponent, Module } from '@paath/model'
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
  const figures = components.filter(isTelling).map(({ attributes, children, place }): Picture => {
    const { src, alt, caption } = attributes
    const written = textOf(src)
    return {
      written,
      path: pathOf(written, module),
      alt: textOf(alt),
      caption: textOf(caption),
      isDescribed: children.length > 0,
      place,
    }
  })
  const images = addresses
    .filter((node) => node.type === 'image')
    .map((node): Picture => {
      const written = textOf(node.url)
      const [alt, place] = [textOf(node.alt), placeOf(module, node)]
      return { written, path: pathOf(written, module), alt, caption: '', isDescribed: false, place }
    })
  return [...figures, ...images]
})

function isTelling({ name, attributes }: IndexedComponent): boolean {
  return name === 'Figure' && attributes['decorative'] !== true
}

function pathOf(written: string, module: Module): string | undefined {
  return written === '' ? undefined : assetPath(module, written)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
