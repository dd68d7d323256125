import type { QualityProfile } from '@paath/schemas'
import { answerStatements } from './answer-statements.ts'
import type { ScoreFacts, StatementAnswer } from './answer-statements.ts'
import { computeScore } from './compute-score.ts'
import type { Answer, Score } from './compute-score.ts'

/** What a course would get, as a range. */
export interface Prediction {
  readonly profile: QualityProfile
  readonly statements: readonly StatementAnswer[]
  /** If people answer everything that is open with `no`. */
  readonly worst: Score
  /** If people answer everything that is open with `yes`. */
  readonly best: Score
  /** Statements of gates that are answered with `no`, or by nobody yet. */
  readonly gates: readonly StatementAnswer[]
  /** What would raise the score, most points an hour first. */
  readonly gains: readonly Gain[]
}

/** One statement that could still be answered with `yes`. */
export interface Gain {
  readonly statement: StatementAnswer
  /** What it adds to the worst score. */
  readonly points: number
  readonly pointsPerHour: number
}

/** Predict what the platform would make of a course. */
export function predictScore(profile: QualityProfile, facts: ScoreFacts): Prediction {
  const statements = answerStatements(profile, facts)
  const gateIds = new Set(profile.groups.filter(({ gate }) => gate).map(({ id }) => id))
  const left = statements.filter(({ answer }) => answer === 'no' || answer === 'open')
  const worst = computeScore(profile, withOpen(statements, 'no'))
  return {
    profile,
    statements,
    worst,
    best: computeScore(profile, withOpen(statements, 'yes')),
    gates: left.filter(({ group }) => gateIds.has(group)),
    gains: left
      .filter(({ group }) => !gateIds.has(group))
      .map((statement) => toGain(statement, { profile, statements, worst }))
      .sort((a, b) => b.pointsPerHour - a.pointsPerHour),
  }
}

function withOpen(statements: readonly StatementAnswer[], open: Answer): Map<string, Answer> {
  return new Map(statements.map(({ id, answer }) => [id, answer === 'open' ? open : answer]))
}

function toGain(
  statement: StatementAnswer,
  { profile, statements, worst }: Pick<Prediction, 'profile' | 'statements' | 'worst'>,
): Gain {
  const answers = withOpen(statements, 'no').set(statement.id, 'yes')
  const points = computeScore(profile, answers).score - worst.score
  return { statement, points, pointsPerHour: points / (Math.max(1, statement.minutes) / 60) }
}
