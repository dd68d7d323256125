import { objectiveOf } from '@paath/competency'
import { taggedInModules } from '../../../facts/alignment.ts'
import type { Course, Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each competency that modules name is tested: in one of them, and in the final test where there is one. */
export const compNotTested: Rule<'comp/not-tested'> = {
  id: 'comp/not-tested',
  check(course, { report }) {
    for (const { aligned, place } of taggedInModules(course)) {
      const inModules = aligned.questions > 0
      const modules = course.modules.filter(({ id }) => aligned.modules.some((one) => one.id === id))
      if (inModules && isInFinalTest(modules, course)) continue
      report({ competency: aligned.item.key, inTest: inModules }, place)
    }
  },
}

/** Does the final test ask about a course objective that one of the modules serves? Without a test nothing is missing in it. */
function isInFinalTest(modules: readonly Module[], { assessment }: Course): boolean {
  const served = modules.flatMap(({ objectives }) => objectives.flatMap(({ course }) => course ?? []))
  // Without links from modules to course objectives nobody can tell what a question of the test is about.
  if (!assessment || served.length === 0) return true
  const asked = assessment.module.questions.map((question) => objectiveOf(question, assessment.module))
  return asked.some((id) => id === undefined || served.includes(id))
}
