import type { IndexedComponent, Module, NodeOf } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { assetPath } from '@paath/components'
import { placeOf } from '../place-of.ts'
import { cached } from './cached.ts'
import { componentsNamed } from './components.ts'
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
  const pictures: Picture[] = []
  for (const figure of componentsNamed(module, 'Figure')) {
    if (figure.attributes['decorative'] !== true) pictures.push(pictureOfFigure(figure, module))
  }
  for (const node of factsOf(module).addresses)
    if (node.type === 'image') pictures.push(pictureOfImage(node, module))
  return pictures
})

function pictureOfFigure({ attributes, children, place }: IndexedComponent, module: Module): Picture {
  const written = textOf(attributes['src'])
  return {
    written,
    path: pathOf(written, module),
    alt: textOf(attributes['alt']),
    caption: textOf(attributes['caption']),
    isDescribed: children.length > 0,
    place,
  }
}

function pictureOfImage(node: NodeOf<'image'>, module: Module): Picture {
  const written = textOf(node.url)
  return {
    written,
    path: pathOf(written, module),
    alt: textOf(node.alt),
    caption: '',
    isDescribed: false,
    place: placeOf(module, node),
  }
}

function pathOf(written: string, module: Module): string | undefined {
  return written === '' ? undefined : assetPath(module, written)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
