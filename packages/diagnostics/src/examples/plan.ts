import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/plan.ts`. */
export const planExamples: Examples = {
  'plan/unclear-session': {
    example: { wrong: '- minutes: 45', right: '- { classroom: Try it together, minutes: 45 }' },
    hindi: {
      wrong: '- minutes: 45',
      right: '- { classroom: मिलकर अभ्यास, minutes: 45 }',
    },
  },
  'plan/unknown-course': {
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
    example: {
      wrong: 'hours_a_day: 2\ndays:\n  - { title: Monday, sessions: [ … 150 minutes … ] }',
      right: 'hours_a_day: 3',
    },
    hindi: {
      wrong: 'hours_a_day: 2\ndays:\n  - { title: सोमवार, sessions: [ … 150 मिनट … ] }',
      right: 'hours_a_day: 3',
    },
  },
  'plan/too-few-hours': {
    example: {
      wrong: 'hours_in_all: 4   # the sessions make 190 minutes',
      right: 'hours_in_all: 3',
    },
    hindi: {
      wrong: 'hours_in_all: 4   # सत्र कुल 190 मिनट के हैं',
      right: 'hours_in_all: 3',
    },
  },
  'plan/wrong-order': {
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
    example: {
      wrong: 'mandates: [cyber]',
      right: 'mandates: [cyber-security]',
    },
    hindi: {
      wrong: 'mandates: [साइबर]',
      right: 'mandates: [cyber-security]',
    },
  },
}
