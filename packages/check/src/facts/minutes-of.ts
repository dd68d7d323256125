import { findComponent } from '@paath/components'
import type { Module } from '@paath/model'
import { cached } from './cached.ts'
import { componentsByName } from './components.ts'
import { factsOf } from './module-facts.ts'

const wordsPerMinute = 200

/** About how many minutes a module takes: reading, media and questions. */
export const minutesOf: (module: Module) => number = cached((module) => {
  const { words } = factsOf(module)
  let added = 0
  for (const [name, uses] of componentsByName(module)) {
    const component = findComponent(name)
    if (component?.seconds) for (const node of uses) added += component.seconds(node)
  }
  return Math.max(1, Math.ceil(words / wordsPerMinute + added / 60))
})
