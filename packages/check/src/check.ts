import { checkComponents, checkProviderComponents } from '@paath/components'
import type { Course, StageContext } from '@paath/model'
import { runRules } from '@paath/rules'
import type { AnyRule } from '@paath/rules'
import { checkAttestations } from './attest/check-attestations.ts'
import type { SigningFacts } from './attest/check-attestations.ts'
import { checkCompetencies } from './check-competencies.ts'
import { checkLanguages } from './check-languages.ts'
import { checkMedia } from './check-media.ts'
import { partsOf } from './facts/parts.ts'
import { rules } from './rules/index.ts'
import { forgetTexts } from './words/tokens.ts'

/** What a check is given. Signatures and dates are looked at only where the driver says what to compare them with. */
export type CheckContext = StageContext & SigningFacts

/**
 * Look for everything that is wrong with a parsed course. The course is not changed.
 *
 * @param only Rules to run. Default: all.
 */
export function check(
  course: Course,
  { report, ...signing }: CheckContext,
  only: readonly AnyRule[] = rules,
): void {
  forgetTexts()
  for (const module of partsOf(course)) checkComponents(course, module, report)
  checkProviderComponents(course, report)
  checkCompetencies(course, report)
  checkLanguages(course, report)
  checkMedia(course, report)
  checkAttestations(course, signing, report)
  runRules(only, course, report)
}
