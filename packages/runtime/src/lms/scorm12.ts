import { toCmiTimespan } from '@paath/protocol'
import type { Interaction } from './client.ts'
import type { Dialect } from './dialect.ts'

/** SCORM 1.2. @spec SCORM 1.2 RTE 3.4: the data model */
export const scorm12: Dialect = {
  kind: 'scorm12',
  functions: { get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' },
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  score: 'cmi.core.score.raw',
  formatTime: toCmiTimespan,
  readStatus: (get) => get('cmi.core.lesson_status'),
  status: (status) => [['cmi.core.lesson_status', status]],
  unfinished: [['cmi.core.lesson_status', 'incomplete']],
  scores: (percent) => [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', String(percent)],
  ],
  objectiveStatus: 'status',
  interaction: (interaction) => [
    ['id', interaction.id],
    ['type', interactionType(interaction)],
    ['correct_responses.0.pattern', responseText(interaction, interaction.key)],
    ['student_response', responseText(interaction, interaction.response)],
    ['result', interaction.right === undefined ? 'neutral' : interaction.right ? 'correct' : 'wrong'],
    ['latency', toCmiTimespan(interaction.latencyMilliseconds)],
    ['time', timeOfDay(interaction.at)],
  ],
  // Interactions can be written but not read in 1.2, so there is nothing to find again.
  journals: true,
  commitsBeforeFinish: true,
}

/**
 * Letters for choices and orders, `1.c,2.b` for pairs, at most 250 characters on one line for typed texts.
 *
 * @spec SCORM 1.2 RTE, CMIFeedback
 */
function responseText({ type }: Interaction, values: readonly string[]): string {
  if (type === 'match') return joinPairs(values, '.', ',')
  if (type !== 'fill-in') return values.join(',')
  return values.join(', ').replace(/\s+/g, ' ').slice(0, 250)
}

/** The word of both standards for a type of question. */
export function interactionType({ type }: Interaction): string {
  return type === 'match' ? 'matching' : type === 'order' ? 'sequencing' : type
}

/** Left sides are counted in single characters, 1 to 9 and then a to z; those without a partner are left out. */
export function joinPairs(partners: readonly string[], inPair: string, between: string): string {
  const pairs = partners.map((partner, left) =>
    partner === '' ? '' : `${(left + 1).toString(36)}${inPair}${partner}`,
  )
  return pairs.filter((pair) => pair !== '').join(between)
}

function timeOfDay(date: Date): string {
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
