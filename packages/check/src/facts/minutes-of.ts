import { findComponent } from '@paath/components'
import type { Module } from '@paath/model'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'

const wordsPerMinute = 200

/** About how many minutes a module takes: reading, media and questions. */
export const minutesOf: (module: Module) => number = cached((module) => {
  const { words, components } = factsOf(module)
  let added = 0
  for (const node of components) added += findComponent(node.name)?.seconds?.(node) ?? 0
  return Math.max(1, Math.ceil(words / wordsPerMinute + added / 60))
})
