import type { Module, RootContent } from '@paath/model'
import { factsOf } from './facts/module-facts.ts'

/** Every node of a module's tree, in document order. */
export function nodesOf(module: Module): readonly RootContent[] {
  return factsOf(module).nodes
}
