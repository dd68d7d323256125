import type { Module } from '@paath/model'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'
import type { TextBlock } from './module-facts.ts'

/** The blocks of a module in which two capitals stand side by side: few of them. */
export const blocksWithCapitals: (module: Module) => readonly TextBlock[] = cached((module) =>
  factsOf(module).blocks.filter(hasCapitals),
)

function hasCapitals(block: TextBlock): boolean {
  return block.hasCapitals
}
