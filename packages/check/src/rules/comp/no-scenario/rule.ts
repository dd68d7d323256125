import { competenciesOf } from '../../../facts/competency-tags.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each competency that modules name comes with a case from work in one of them. */
export const compNoScenario: Rule<'comp/no-scenario'> = {
  id: 'comp/no-scenario',
  check(course, { report }) {
    for (const [competency, modules] of competenciesOf(course)) {
      const first = modules[0]
      if (first && !modules.some(tellsCase))
        report({ competency }, first.source.place(['competencies'], 'key'))
    }
  },
}

function tellsCase(module: Module): boolean {
  return factsOf(module).components.some(
    ({ name, attributes }) =>
      name === 'Scenario' || name === 'CaseStudy' || (name === 'Callout' && attributes['type'] === 'story'),
  )
}
