import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how objectives are written. */
export const objCodes = {
  'obj/unmeasurable-verb': {
    severity: 'warning',
    title: 'Objective that nobody can observe',
    message: (data: { verb: string; better: string }): string => `"${data.verb}" cannot be seen or tested`,
    hint: (data: { verb: string; better: string }): string => `Say what the learner does: ${data.better}`,
    why: 'An objective is kept when somebody can see it being done.',
    source: 'Anderson & Krathwohl 2001',
  },
  'obj/verb-level-mismatch': {
    severity: 'info',
    title: 'Verb that does not fit the level',
    message: (data: { verb: string; bloom: string }): string =>
      `"${data.verb}" is not among the usual verbs for \`bloom: ${data.bloom}\``,
    hint: (): string => 'Check whether the verb or the level says what you mean',
    why: 'Lists of verbs overlap, so this is a question and no finding.',
    source: 'Anderson & Krathwohl 2001',
  },
  'obj/multiple-verbs': {
    severity: 'info',
    title: 'Objective with two things to do',
    message: (data: { first: string; second: string }): string =>
      `The objective asks to ${data.first} and to ${data.second}`,
    hint: (): string => 'Make two objectives of it, so that each can be tested',
    why: 'A question can show the one without the other.',
    source: 'HDR 2002, guideline 1: one thing at a time',
  },
  'obj/count': {
    severity: 'warning',
    title: 'Too many objectives for one module',
    message: (data: { count: number; most: number }): string =>
      `The module has ${data.count} objectives, expected at most ${data.most}`,
    hint: (): string => 'Keep what ten minutes can teach, and make a second module of the rest',
    why: 'Each objective needs its explanation and its question. The number is a setting of the toolkit, not an official one.',
    source: 'No official source: a setting of the toolkit',
  },
} as const
objCodes satisfies Record<`obj/${string}`, CodeDefinition>
