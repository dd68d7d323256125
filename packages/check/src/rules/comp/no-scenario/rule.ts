import { taggedInModules } from '../../../facts/alignment.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each competency that modules name comes with a case from work in one of them. */
export const compNoScenario: Rule<'comp/no-scenario'> = {
  id: 'comp/no-scenario',
  check(course, { report }) {
    const telling = new Set(course.modules.filter(tellsCase).map(({ id }) => id))
    for (const { aligned, place } of taggedInModules(course)) {
      if (!aligned.modules.some(({ id }) => telling.has(id))) report({ competency: aligned.item.key }, place)
    }
  },
}

function tellsCase(module: Module): boolean {
  return factsOf(module).components.some(
    ({ name, attributes }) =>
      name === 'Scenario' || name === 'CaseStudy' || (name === 'Callout' && attributes['type'] === 'story'),
  )
}
