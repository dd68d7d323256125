import { letterOf, parseScenario } from '@paath/components'
import { treeIndexOf } from '@paath/model'
import type { ComponentNode, Module, RootContent, Screen } from '@paath/model'
import { hash16 } from '@paath/protocol'
import type { ChecklistSettings, ReflectionSettings, ScenarioSettings } from '@paath/protocol'

/** What a module holds, beside questions, whose state is kept: in document order. */
export interface KeptParts {
  readonly checklists: readonly ChecklistSettings[]
  readonly scenarios: readonly ScenarioSettings[]
  readonly reflections: readonly ReflectionSettings[]
}

/** Makes one digit of the words of an option or a way. */
export type DigitOf = (text: string) => number

/**
 * Collect the components of a module whose state is kept. One without an id was reported, and is left out.
 *
 * @param options.prefix Stands before every id of the page.
 */
export function keptParts(
  module: Module,
  { prefix, digitOf }: { readonly prefix: string; readonly digitOf: DigitOf },
): KeptParts {
  const checklists: ChecklistSettings[] = []
  const scenarios: ScenarioSettings[] = []
  const reflections: ReflectionSettings[] = []
  const screens = screensByBlock(module)
  for (const use of treeIndexOf(module.tree, module.file).components) {
    if (!isKept(use)) continue
    const screen = screens.get(use.block)
    const written = use.attributes['id']
    if (!screen || typeof written !== 'string') continue
    const id = prefix + written
    const hash = hash16(id)
    if (use.name === 'Checklist') checklists.push({ id, hash, items: ticksOf(use) })
    else if (use.name === 'Scenario')
      scenarios.push({ id, hash, screen: prefix + screen.id, scenes: scenesOf(use, digitOf) })
    else reflections.push({ id, hash })
  }
  return { checklists, scenarios, reflections }
}

/** The screen of each child of the tree. The heading of a screen stands in none. */
function screensByBlock({ screens }: Module): ReadonlyMap<RootContent, Screen> {
  const byBlock = new Map<RootContent, Screen>()
  for (const screen of screens) for (const node of screen.nodes) byBlock.set(node, screen)
  return byBlock
}

function isKept({ name }: ComponentNode): boolean {
  return name === 'Checklist' || name === 'Scenario' || name === 'Reflection'
}

function ticksOf({ children }: ComponentNode): number {
  return children.flatMap((child) => (child.type === 'list' ? child.children : [])).length
}

function scenesOf(node: ComponentNode, digitOf: DigitOf): ScenarioSettings['scenes'] {
  return parseScenario(node).scenes.map(({ id, ways, isEnding }) => ({
    id,
    hash: hash16(id),
    ways: ways.map(({ text }) => digitOf(text)),
    key: ways.map(({ right }, index) => (right ? letterOf(index) : '')).join(''),
    isEnding,
  }))
}
