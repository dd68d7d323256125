import { objectiveOf } from '@paath/competency'
import type { AlignedCompetency } from '@paath/competency'
import { taggedInModules } from '../../../facts/alignment.ts'
import type { Course } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each competency that modules name is tested: in one of them, and in the final test where there is one. */
export const compNotTested: Rule<'comp/not-tested'> = {
  id: 'comp/not-tested',
  check(course, { report }) {
    for (const { aligned, place } of taggedInModules(course)) {
      const inModules = aligned.questions > 0
      if (inModules && isInFinalTest(aligned, course)) continue
      report({ competency: aligned.item.key, inTest: inModules }, place)
    }
  },
}

/** Does the final test ask about a course objective that one of the modules serves? Without a test nothing is missing in it. */
function isInFinalTest({ modules }: AlignedCompetency, { assessment }: Course): boolean {
  const served = new Set<string>()
  for (const { objectives } of modules)
    for (const { course } of objectives) if (course !== undefined) served.add(course)
  // Without links from modules to course objectives nobody can tell what a question of the test is about.
  if (!assessment || served.size === 0) return true
  for (const question of assessment.module.questions) {
    const asked = objectiveOf(question, assessment.module)
    if (asked === undefined || served.has(asked)) return true
  }
  return false
}
