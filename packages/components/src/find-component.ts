import type { Component } from './component.ts'
import { components } from './generated/components.ts'
import { ownComponentsOf } from './own/own-components.ts'
import type { OwnComponentsOwner } from './own/own-components.ts'

const byName = new Map(components.map((component) => [component.name, component]))

/** The component that authors of a module write under this name: one of ours, else one of its provider. */
export function findComponent(name: string, module: OwnComponentsOwner = {}): Component | undefined {
  return byName.get(name) ?? ownComponentsOf(module).get(name)
}

/** Every name that authors of a module may write, sorted. */
export function componentNames(module: OwnComponentsOwner = {}): string[] {
  return [...byName.keys(), ...ownComponentsOf(module).keys()].sort()
}
