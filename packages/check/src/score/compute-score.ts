import type { ProfileGroup, QualityProfile } from '@paath/schemas'

/** What a statement of a rubric is answered with. */
export type Answer = 'yes' | 'no' | 'not-applicable'

/** Points of one scored group. */
export interface GroupScore {
  readonly id: string
  readonly points: number
  /** What there was to gain: statements that do not apply are not counted. */
  readonly most: number
  /** Of the group's own points. `0` where nothing applies. */
  readonly percent: number
  /** What the group adds to the score. */
  readonly share: number
  readonly isUnderMinimum: boolean
}

/** A score, and the grade that follows from it. */
export interface Score {
  /** 0 to 100. */
  readonly score: number
  readonly grade: string
  readonly groups: readonly GroupScore[]
  /** Ids of the gates' statements that are answered with `no`. */
  readonly failedGates: readonly string[]
}

/**
 * Count answers as the platform counts them: a group's points over what it could have, times its weight; a group under its
 * minimum decides the grade alone, and the borders of grades belong to no grade.
 *
 * @param answers By id of the statement. One that is missing counts as `no`.
 * @spec KB-iGOT/sunbird-cb-scoring-engine 7a60da7, ComputeScores and MathFunction
 */
export function computeScore(profile: QualityProfile, answers: ReadonlyMap<string, Answer>): Score {
  const groups = profile.groups
    .filter(({ gate }) => !gate)
    .map((group) => scoreGroup(group, profile.points, answers))
  const failedGates = profile.groups
    .filter(({ gate }) => gate)
    .flatMap((group) => group.statements.filter(({ id }) => !isPassed(group, answers.get(id))))
    .map(({ id }) => id)
  const score = groups.reduce((sum, { share }) => sum + share, 0)
  return { score, groups, failedGates, grade: gradeOf(profile, { score, groups, failedGates }) }
}

function scoreGroup(
  { id, weight = 0, minimum = 0, statements }: ProfileGroup,
  worth: number,
  answers: ReadonlyMap<string, Answer>,
): GroupScore {
  const given = statements.map((statement) => answers.get(statement.id) ?? 'no')
  const points = given.filter((answer) => answer === 'yes').length * worth
  const most = given.filter((answer) => answer !== 'not-applicable').length * worth
  const part = most === 0 ? 0 : points / most
  const percent = part * 100
  return { id, points, most, percent, share: part * weight * 100, isUnderMinimum: percent < minimum }
}

function isPassed({ notApplicable = false }: ProfileGroup, answer: Answer | undefined): boolean {
  return answer === 'yes' || (answer === 'not-applicable' && notApplicable)
}

function gradeOf(profile: QualityProfile, { score, groups, failedGates }: Omit<Score, 'grade'>): string {
  if (failedGates.length > 0) return profile.gateFailed
  if (groups.some(({ isUnderMinimum }) => isUnderMinimum)) return profile.underMinimum
  return profile.grades.find(({ above, below }) => above < score && score < below)?.name ?? profile.noGrade
}
