import type { IndexedComponent, Module } from '@paath/model'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'

/** The components of a module by name: modules have many, of few names. Each list is in document order. */
export const componentsByName: (module: Module) => ReadonlyMap<string, readonly IndexedComponent[]> = cached(
  (module) => {
    const byName = new Map<string, IndexedComponent[]>()
    for (const component of factsOf(module).components) {
      const known = byName.get(component.name)
      if (known) known.push(component)
      else byName.set(component.name, [component])
    }
    return byName
  },
)

/** The components of a name, in document order. */
export function componentsNamed(module: Module, name: string): readonly IndexedComponent[] {
  return componentsByName(module).get(name) ?? nothing
}

const nothing: readonly IndexedComponent[] = []

/** Does a module use a component of any of these names? */
export function usesAny(module: Module, names: readonly string[]): boolean {
  const byName = componentsByName(module)
  for (const name of names) if (byName.has(name)) return true
  return false
}
