import type { CodeDefinition } from '../code-definition.ts'

/** Codes about training plans. */
export const planCodes = {
  'plan/unclear-session': {
    severity: 'error',
    title: 'Session of no kind or of several',
    message: (data: { kinds: number }): string =>
      data.kinds === 0
        ? 'The session names no `course`, no `portal` course and no `classroom` session'
        : 'The session is of several kinds at once',
    hint: (): string => 'Give it one of `course`, `portal` and `classroom`',
    why: 'The kind says where title, minutes and competencies of a session come from.',
  },
  'plan/unknown-course': {
    severity: 'error',
    title: 'Plan with an unknown course',
    message: (data: { course: string; suggestion: string | undefined }): string =>
      `There is no course \`${data.course}\` here`,
    hint: (data: { course: string; suggestion: string | undefined }): string =>
      data.suggestion === undefined
        ? 'Name the folder of a course under `courses/`, or write `portal:` for one of the portal'
        : `Did you mean \`${data.suggestion}\`?`,
    why: 'Officers would be sent to a course that they cannot find.',
  },
  'plan/unknown-module': {
    severity: 'error',
    title: 'Plan with an unknown module',
    message: (data: { module: string; course: string; known: readonly string[] }): string =>
      `The course \`${data.course}\` has no module \`${data.module}\``,
    hint: (data: { module: string; course: string; known: readonly string[] }): string =>
      `Its modules are ${data.known.map((id) => `\`${id}\``).join(', ')}`,
    why: 'Officers would be sent to a module that they cannot find.',
  },
  'plan/unknown-portal-course': {
    severity: 'error',
    title: 'Plan with a portal course that nothing is known of',
    message: (data: { course: string }): string =>
      `\`${data.course}\` is not in the catalogue, and the session gives no title and minutes`,
    hint: (): string =>
      'Hand in the catalogue of the portal with `--catalogue`, or write `title` and `minutes`',
    why: 'Without a title nobody finds the course, and without minutes the day cannot be planned.',
  },
  'plan/missing-minutes': {
    severity: 'error',
    title: 'Session without a length',
    message: (data: { session: string }): string => `Nothing says how long \`${data.session}\` takes`,
    hint: (): string => 'Write `minutes`',
    why: 'The hours of a day are the sum of its sessions.',
  },
  'plan/missing-language': {
    severity: 'warning',
    title: 'Course that is not in the language of the plan',
    message: (data: { course: string; language: string; languages: readonly string[] }): string =>
      `\`${data.course}\` is not there in \`${data.language}\`, only in ${data.languages.map((tag) => `\`${tag}\``).join(', ') || 'no named language'}`,
    hint: (): string => 'Have it translated, choose another course, or tell the officers',
    why: 'Officers who do not read the language of a course learn little from it.',
  },
  'plan/long-day': {
    severity: 'warning',
    title: 'Day with too many hours',
    message: (data: { day: string; minutes: number; most: number }): string =>
      `\`${data.day}\` has ${data.minutes} minutes, more than the ${data.most} hours of \`hours_a_day\``,
    hint: (): string => 'Move a session to another day, or raise `hours_a_day`',
    why: 'A day that is too full is not finished, and the rest of the plan falls behind.',
    sample: { minutes: 150, most: 2 },
  },
  'plan/too-few-hours': {
    severity: 'warning',
    title: 'Plan with too few hours',
    message: (data: { minutes: number; least: number }): string =>
      `The plan has ${data.minutes} minutes, fewer than the ${data.least} hours of \`hours_in_all\``,
    hint: (): string => 'Add sessions, or lower `hours_in_all`',
    why: 'The target of a learning week is counted in hours.',
    sample: { minutes: 190, least: 4 },
    source: 'National Learning Week, October 2024: at least four hours for each official',
  },
  'plan/wrong-order': {
    severity: 'warning',
    title: 'Session before what it builds on',
    message: (data: { wanted: string; later: boolean }): string =>
      data.later
        ? `\`${data.wanted}\` comes later than this session, which builds on it`
        : `\`${data.wanted}\`, which this session builds on, is not in the plan`,
    hint: (data: { wanted: string; later: boolean }): string =>
      data.later ? 'Change the order of the two' : 'Add it before this session, or take it out of `after`',
    why: 'Practice before the lesson frustrates those who have not had it.',
  },
  'plan/uncovered-competencies': {
    severity: 'warning',
    title: 'Role that does not get what it needs',
    message: (data: { designation: string; missing: readonly string[] }): string =>
      `No session gives \`${data.designation}\` ${data.missing.map((key) => `\`${key}\``).join(', ')}`,
    hint: (): string => 'Add a session that does; `paath model coverage` says which courses there are',
    why: 'The plan is made for these roles, and the competency would stay open.',
  },
  'plan/missing-mandate': {
    severity: 'warning',
    title: 'Mandated subject missing from a plan',
    message: (data: { title: string; keys: readonly string[] }): string =>
      `No session is about the mandated subject "${data.title}"`,
    hint: (data: { title: string; keys: readonly string[] }): string =>
      `Add a session with ${data.keys.map((key) => `\`${key}\``).join(' or ')}, or name the mandates of this plan in \`mandates\``,
    why: 'The organisation asks for this subject in every plan: `plans/mandates.yaml` says so.',
  },
  'plan/unknown-mandate': {
    severity: 'error',
    title: 'Unknown mandate',
    message: (data: { mandate: string; known: readonly string[] }): string =>
      `\`plans/mandates.yaml\` has no mandate \`${data.mandate}\``,
    hint: (data: { mandate: string; known: readonly string[] }): string =>
      data.known.length > 0
        ? `It has ${data.known.map((id) => `\`${id}\``).join(', ')}`
        : 'Write the file first',
    why: 'A mandate that does not exist would never be missed.',
  },
} as const
planCodes satisfies Record<`plan/${string}`, CodeDefinition>
