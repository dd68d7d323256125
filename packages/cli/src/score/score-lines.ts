import type { Gain, Prediction, Score, StatementAnswer } from '@paath/check'

/** A predicted score as rows of words, for people: the terminal and the page show the same. */
export interface ScoreLines {
  readonly best: string
  readonly worst: string
  readonly groups: readonly GroupLine[]
  readonly gates: readonly OpenLine[]
  readonly gains: readonly (OpenLine & { readonly points: string; readonly work: string })[]
}

/** One scored group. */
export interface GroupLine {
  readonly title: string
  readonly worst: string
  readonly best: string
  readonly minimum: string
}

/** One statement that is not a yes yet. */
export interface OpenLine {
  readonly id: string
  readonly text: string
  /** What to do about it. */
  readonly todo: string
}

/** Put a prediction into words. */
export function toScoreLines({ profile, best, worst, gates, gains }: Prediction): ScoreLines {
  const groups = profile.groups.filter(({ gate }) => !gate)
  return {
    best: gradeLine(best),
    worst: gradeLine(worst),
    groups: groups.map(({ id, title, minimum = 0 }) => ({
      title,
      worst: percentOf(worst, id),
      best: percentOf(best, id),
      minimum: `${minimum} %`,
    })),
    gates: gates.map(toOpenLine),
    gains: gains.map(toGainLine),
  }
}

function gradeLine({ grade, score }: Score): string {
  return `${grade}, ${score.toFixed(1)} of 100`
}

function percentOf({ groups }: Score, id: string): string {
  return `${Math.round(groups.find((group) => group.id === id)?.percent ?? 0)} %`
}

function toGainLine({ statement, points }: Gain): ScoreLines['gains'][number] {
  return { ...toOpenLine(statement), points: `+${points.toFixed(2)}`, work: formatMinutes(statement.minutes) }
}

function toOpenLine(statement: StatementAnswer): OpenLine {
  return { id: statement.id, text: statement.text, todo: todoOf(statement) }
}

function todoOf({ id, answer, because, findings }: StatementAnswer): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  if (answer === 'no' && because.kind === 'signed') {
    const { name, note } = because.attestation
    return `${name} says no${note === undefined ? '' : ` (${note})`}: mend it, then sign again: paath attest ${id}`
  }
  const places = `${findings.length} ${findings.length === 1 ? 'place' : 'places'}`
  if (answer === 'no' && because.kind === 'found') return `mend ${places}: paath explain ${codes.join(', ')}`
  const look = findings.length > 0 ? `look at ${places} (${codes.join(', ')}), then sign` : 'look and sign'
  return `${look}: paath attest ${id}`
}

/** `20 min`, `2 h 5 min`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
