import { taggedInModules } from '../../../facts/alignment.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { AlignedCompetency } from '@paath/competency'
import type { IndexedComponent } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each competency that modules name comes with a case from work in one of them. */
export const compNoScenario: Rule<'comp/no-scenario'> = {
  id: 'comp/no-scenario',
  check(course, { report }) {
    const telling = new Set<string>()
    for (const module of course.modules)
      if (factsOf(module).components.some(tellsCase)) telling.add(module.id)
    for (const { aligned, place } of taggedInModules(course)) {
      if (!hasAny(telling, aligned.modules)) report({ competency: aligned.item.key }, place)
    }
  },
}

function tellsCase({ name, attributes }: IndexedComponent): boolean {
  return name === 'Scenario' || name === 'CaseStudy' || (name === 'Callout' && attributes['type'] === 'story')
}

function hasAny(ids: ReadonlySet<string>, modules: AlignedCompetency['modules']): boolean {
  for (const { id } of modules) if (ids.has(id)) return true
  return false
}
