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
    example: { wrong: '- minutes: 45', right: '- { classroom: Try it together, minutes: 45 }' },
    hindi: {
      wrong: '- minutes: 45',
      right: '- { classroom: मिलकर अभ्यास, minutes: 45 }',
    },
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
    example: {
      wrong: '- { course: cyber-saftey }',
      right: '- { course: cyber-safety }',
    },
    hindi: {
      wrong: '- { course: साइबर-सुरक्षा }',
      right: '- { course: cyber-safety }',
    },
  },
  'plan/unknown-module': {
    severity: 'error',
    title: 'Plan with an unknown module',
    message: (data: { module: string; course: string; known: readonly string[] }): string =>
      `The course \`${data.course}\` has no module \`${data.module}\``,
    hint: (data: { module: string; course: string; known: readonly string[] }): string =>
      `Its modules are ${data.known.map((id) => `\`${id}\``).join(', ')}`,
    why: 'Officers would be sent to a module that they cannot find.',
    example: {
      wrong: '- { course: cyber-safety, module: lock }',
      right: '- { course: cyber-safety, module: lock-the-door }',
    },
    hindi: {
      wrong: '- { course: cyber-safety, module: ताला }',
      right: '- { course: cyber-safety, module: lock-the-door }',
    },
  },
  'plan/unknown-portal-course': {
    severity: 'error',
    title: 'Plan with a portal course that nothing is known of',
    message: (data: { course: string }): string =>
      `\`${data.course}\` is not in the catalogue, and the session gives no title and minutes`,
    hint: (): string =>
      'Hand in the catalogue of the portal with `--catalogue`, or write `title` and `minutes`',
    why: 'Without a title nobody finds the course, and without minutes the day cannot be planned.',
    example: {
      wrong: '- { portal: do_1 }',
      right: '- { portal: do_1, title: Basics of cyber security, minutes: 50 }',
    },
    hindi: {
      wrong: '- { portal: do_1 }',
      right: '- { portal: do_1, title: साइबर सुरक्षा की बुनियाद, minutes: 50 }',
    },
  },
  'plan/missing-minutes': {
    severity: 'error',
    title: 'Session without a length',
    message: (data: { session: string }): string => `Nothing says how long \`${data.session}\` takes`,
    hint: (): string => 'Write `minutes`',
    why: 'The hours of a day are the sum of its sessions.',
    example: {
      wrong: '- { classroom: Practice }',
      right: '- { classroom: Practice, minutes: 45 }',
    },
    hindi: {
      wrong: '- { classroom: अभ्यास }',
      right: '- { classroom: अभ्यास, minutes: 45 }',
    },
  },
  'plan/missing-language': {
    severity: 'warning',
    title: 'Course that is not in the language of the plan',
    message: (data: { course: string; language: string; languages: readonly string[] }): string =>
      `\`${data.course}\` is not there in \`${data.language}\`, only in ${data.languages.map((tag) => `\`${tag}\``).join(', ') || 'no named language'}`,
    hint: (): string => 'Have it translated, choose another course, or tell the officers',
    why: 'Officers who do not read the language of a course learn little from it.',
    example: {
      wrong: 'language: or   # cyber-safety is there in en and hi',
      right: 'language: hi',
    },
    hindi: {
      wrong: 'language: or   # cyber-safety केवल en और hi में है',
      right: 'language: hi',
    },
  },
  'plan/long-day': {
    severity: 'warning',
    title: 'Day with too many hours',
    message: (data: { day: string; minutes: number; most: number }): string =>
      `\`${data.day}\` has ${data.minutes} minutes, more than the ${data.most} hours of \`hours_a_day\``,
    hint: (): string => 'Move a session to another day, or raise `hours_a_day`',
    why: 'A day that is too full is not finished, and the rest of the plan falls behind.',
    example: {
      wrong: 'hours_a_day: 2\ndays:\n  - { title: Monday, sessions: [ … 150 minutes … ] }',
      right: 'hours_a_day: 3',
    },
    hindi: {
      wrong: 'hours_a_day: 2\ndays:\n  - { title: सोमवार, sessions: [ … 150 मिनट … ] }',
      right: 'hours_a_day: 3',
    },
    sample: { minutes: 150, most: 2 },
  },
  'plan/too-few-hours': {
    severity: 'warning',
    title: 'Plan with too few hours',
    message: (data: { minutes: number; least: number }): string =>
      `The plan has ${data.minutes} minutes, fewer than the ${data.least} hours of \`hours_in_all\``,
    hint: (): string => 'Add sessions, or lower `hours_in_all`',
    why: 'The target of a learning week is counted in hours.',
    example: {
      wrong: 'hours_in_all: 4   # the sessions make 190 minutes',
      right: 'hours_in_all: 3',
    },
    hindi: {
      wrong: 'hours_in_all: 4   # सत्र कुल 190 मिनट के हैं',
      right: 'hours_in_all: 3',
    },
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
    example: {
      wrong: '- { classroom: More practice, after: [cyber-safety], minutes: 30 }\n- { course: cyber-safety }',
      right: '- { course: cyber-safety }\n- { classroom: More practice, after: [cyber-safety], minutes: 30 }',
    },
    hindi: {
      wrong: '- { classroom: आगे का अभ्यास, after: [cyber-safety], minutes: 30 }\n- { course: cyber-safety }',
      right: '- { course: cyber-safety }\n- { classroom: आगे का अभ्यास, after: [cyber-safety], minutes: 30 }',
    },
  },
  'plan/uncovered-competencies': {
    severity: 'warning',
    title: 'Role that does not get what it needs',
    message: (data: { designation: string; missing: readonly string[] }): string =>
      `No session gives \`${data.designation}\` ${data.missing.map((key) => `\`${key}\``).join(', ')}`,
    hint: (): string => 'Add a session that does; `paath model coverage` says which courses there are',
    why: 'The plan is made for these roles, and the competency would stay open.',
    example: {
      wrong:
        'designations:\n  - { name: Block Development Officer, competencies: [functional/noting-and-drafting/noting] }\n\n(no session gives it)',
      right: '- { course: noting-and-drafting }',
    },
    hindi: {
      wrong:
        'designations:\n  - { name: खंड विकास अधिकारी, competencies: [functional/noting-and-drafting/noting] }\n\n(किसी सत्र में नहीं)',
      right: '- { course: noting-and-drafting }',
    },
  },
  'plan/missing-mandate': {
    severity: 'warning',
    title: 'Mandated subject missing from a plan',
    message: (data: { title: string; keys: readonly string[] }): string =>
      `No session is about the mandated subject "${data.title}"`,
    hint: (data: { title: string; keys: readonly string[] }): string =>
      `Add a session with ${data.keys.map((key) => `\`${key}\``).join(' or ')}, or name the mandates of this plan in \`mandates\``,
    why: 'The organisation asks for this subject in every plan: `plans/mandates.yaml` says so.',
    example: {
      wrong: 'mandates: [cyber-security]\n\n(no session about it)',
      right: '- { course: cyber-safety }',
    },
    hindi: {
      wrong: 'mandates: [cyber-security]\n\n(इस पर कोई सत्र नहीं)',
      right: '- { course: cyber-safety }',
    },
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
    example: {
      wrong: 'mandates: [cyber]',
      right: 'mandates: [cyber-security]',
    },
    hindi: {
      wrong: 'mandates: [साइबर]',
      right: 'mandates: [cyber-security]',
    },
  },
} as const
planCodes satisfies Record<`plan/${string}`, CodeDefinition>
