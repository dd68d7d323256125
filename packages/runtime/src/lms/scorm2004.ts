import { toIsoDuration } from '@paath/protocol'
import type { LessonStatus } from '@paath/protocol'
import type { Interaction } from './client.ts'
import type { Assignment, Dialect } from './dialect.ts'
import { interactionType, joinPairs } from './scorm12.ts'

/** SCORM 2004, 3rd and 4th edition. @spec SCORM 2004 4th RTE 4: the data model */
export const scorm2004: Dialect = {
  kind: 'scorm2004',
  functions: { get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  score: 'cmi.score.raw',
  formatTime: toIsoDuration,
  readStatus,
  status: (status) => [
    ['cmi.completion_status', status === 'incomplete' ? 'incomplete' : 'completed'],
    ...successOf(status),
  ],
  unfinished: [
    ['cmi.completion_status', 'incomplete'],
    ['cmi.success_status', 'unknown'],
  ],
  scores: (percent) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', String(percent)],
    ['cmi.score.scaled', String(Math.floor(percent) / 100)],
  ],
  objectiveStatus: 'completion_status',
  interaction: (interaction) => [
    ['id', interaction.id],
    ['type', interactionType(interaction)],
    ['description', interaction.text.slice(0, 250)],
    ['timestamp', localTime(interaction.at)],
    ['correct_responses.0.pattern', responseText(interaction, interaction.key)],
    ['learner_response', responseText(interaction, interaction.response)],
    ['result', interaction.right === undefined ? 'neutral' : interaction.right ? 'correct' : 'incorrect'],
    ['latency', toIsoDuration(interaction.latencyMilliseconds)],
  ],
  // Moodle sends all data with each commit, and at the end no more than 64 KiB: one entry a question.
  journals: false,
  // Cornerstone answers a Commit right before Terminate with an error.
  commitsBeforeFinish: false,
}

/** Two words of 2004 are one of 1.2. Success says more than completion. */
function readStatus(get: (element: string) => string): string {
  const success = get('cmi.success_status')
  if (success === 'passed' || success === 'failed') return success
  return get('cmi.completion_status')
}

function successOf(status: LessonStatus): readonly Assignment[] {
  return status === 'passed' || status === 'failed' ? [['cmi.success_status', status]] : []
}

function responseText({ type }: Interaction, values: readonly string[]): string {
  if (type === 'match') return joinPairs(values, '[.]', '[,]')
  if (type !== 'fill-in') return values.join('[,]')
  return values.map((value) => value.replace(/\s+/g, ' ').slice(0, 250)).join('[,]')
}

/** `2026-11-21T10:00:00`: local and without a zone, the one form that all checkers take. */
function localTime(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 19)
}
