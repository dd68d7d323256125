import type { CourseScore } from '@paath/build'
import { safeJson } from '../report/safe-json.ts'
import type { Score, StatementAnswer } from '@paath/check'

/** Predicted scores for programs. Its keys are permanent; `version` counts changes that break readers. */
export function toScoreJson(scores: readonly CourseScore[]): string {
  return safeJson({ version: 1, command: 'score', courses: scores.map(toJson) })
}

function toJson({ course, prediction, hasErrors }: CourseScore): Record<string, unknown> {
  const { profile, best, worst, gates, gains, statements } = prediction
  return {
    course: course.id,
    profile: profile.id,
    hasErrors,
    best: toScore(best),
    worst: toScore(worst),
    openGates: gates.map(({ id }) => id),
    gains: gains.map(({ statement, points, pointsPerHour }) => ({
      statement: statement.id,
      points,
      minutes: statement.minutes,
      pointsPerHour,
    })),
    statements: statements.map(toStatement),
  }
}

function toScore({ score, grade, groups, failedGates }: Score): Record<string, unknown> {
  return { score, grade, failedGates, groups }
}

function toStatement({
  id,
  group,
  text,
  answer,
  because,
  sign,
  findings,
}: StatementAnswer): Record<string, unknown> {
  return {
    id,
    group,
    text,
    answer,
    because,
    sign,
    findings: findings.map(({ code, place }) => ({
      code,
      file: place.file,
      ...(place.span && { line: place.span.start.line }),
    })),
  }
}
