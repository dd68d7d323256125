import type { Component } from './component.ts'
import { components } from './generated/components.ts'

const byName = new Map(components.map((component) => [component.name, component]))

/** The component that authors write under this name. */
export function findComponent(name: string): Component | undefined {
  return byName.get(name)
}

/** Every name that authors may write, sorted. */
export function componentNames(): string[] {
  return [...byName.keys()].sort()
}
