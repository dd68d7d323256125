import type { IndexedComponent, Module } from '@paath/model'
import { componentsNamed } from './components.ts'

/** Does a module tell a story in a `<Callout type="story">`? */
export function tellsStory(module: Module): boolean {
  return componentsNamed(module, 'Callout').some(isStory)
}

function isStory({ attributes }: IndexedComponent): boolean {
  return attributes['type'] === 'story'
}
