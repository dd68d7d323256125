import { taggedInModules } from '../../../facts/alignment.ts'
import { usesAny } from '../../../facts/components.ts'
import { tellsStory } from '../../../facts/stories.ts'
import type { AlignedCompetency } from '@paath/competency'
import type { Rule } from '@paath/rules'

/** Each competency that modules name comes with a case from work in one of them. */
export const compNoScenario: Rule<'comp/no-scenario'> = {
  id: 'comp/no-scenario',
  check(course, { report }) {
    const telling = new Set<string>()
    for (const module of course.modules)
      if (usesAny(module, cases) || tellsStory(module)) telling.add(module.id)
    for (const { aligned, place } of taggedInModules(course)) {
      if (!hasAny(telling, aligned.modules)) report({ competency: aligned.item.key }, place)
    }
  },
}

const cases: readonly string[] = ['Scenario', 'CaseStudy']

function hasAny(ids: ReadonlySet<string>, modules: AlignedCompetency['modules']): boolean {
  for (const { id } of modules) if (ids.has(id)) return true
  return false
}
