import { predictScore, findProfile, profiles } from '@paath/check'
import type { Prediction } from '@paath/check'
import { UsageError, hasErrors, suggest } from '@paath/diagnostics'
import { checkWhole } from './build-course.ts'
import type { CheckOptions } from './build-course.ts'
import { contentHash } from './content-hash.ts'
import type { CourseBuild } from './course-build.ts'

/** A course with the score that the platform would give it. */
export interface CourseScore {
  readonly course: CourseBuild
  readonly prediction: Prediction
  /** Do mistakes stop the packages? Then what only a package shows is not in the score. */
  readonly hasErrors: boolean
  /** Roles that must sign for a change. */
  readonly roles: readonly string[]
}

/**
 * Predict the score of a course.
 *
 * @returns undefined for a folder whose `course.yaml` cannot be read; its diagnostics say why.
 * @throws {UsageError} if the course names a rubric that there is none of.
 */
export async function scoreCourse(options: CheckOptions): Promise<CourseScore | CourseBuild> {
  const { result, course } = await checkWhole(options)
  if (!course) return result
  const profile = findProfile(course.metadata.profile)
  if (!profile) throw unknownProfile(course.metadata.profile ?? '')
  const prediction = predictScore(profile, {
    course,
    diagnostics: result.diagnostics,
    silenced: result.silenced.map(({ diagnostic }) => diagnostic),
    contentHash: contentHash(course.files),
  })
  const roles = (course.metadata.sign_off ?? []).map(({ role }) => role)
  return { course: result, prediction, hasErrors: hasErrors(result.diagnostics), roles }
}

function unknownProfile(id: string): UsageError {
  const known = profiles.map((profile) => profile.id)
  const near = suggest(id, known)
  return new UsageError(
    `\`profile: ${id}\` is no rubric that is known here`,
    near === undefined
      ? `There are ${known.map((name) => `\`${name}\``).join(', ')}`
      : `Did you mean \`${near}\`?`,
  )
}
