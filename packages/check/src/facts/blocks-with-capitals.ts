import type { Module } from '@paath/model'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'
import type { TextBlock } from './module-facts.ts'

/** The blocks of a module in which two capitals of English stand side by side: few of them. */
export const blocksWithCapitals: (module: Module) => readonly TextBlock[] = cached((module) =>
  factsOf(module).blocks.filter(hasCapitals),
)

function hasCapitals({ text }: TextBlock): boolean {
  return /[A-Z]{2}/.test(text)
}
