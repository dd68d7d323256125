import { componentNodeOf, isComponentElement, isComponentNamed, visitNodes } from '@paath/model'
import type { Module } from '@paath/model'
import type { ComponentUse, ModuleUses } from '../src/index.ts'

/** A module with all components that it uses. */
export function usesIn(module: Module): ModuleUses {
  const uses: ComponentUse[] = []
  visitNodes(module.tree.children, (node, parents) => {
    const use = componentNodeOf(node, module.file)
    if (!use || !isComponentElement(node)) return
    const isInSentence = parents.at(-1)?.type === 'paragraph'
    const isInScenario = parents.some((parent) => isComponentNamed(parent, 'Scenario'))
    uses.push({ ...use, element: node, isInSentence, isInScenario })
  })
  return { module, uses }
}
