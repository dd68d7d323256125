import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the learner state that a package keeps in the LMS. */
export const stateCodes = {
  'state/over-budget': {
    severity: 'error',
    title: 'Too much to remember for one module',
    message: (data: { length: number; limit: number; biggest: string }): string =>
      `This module would need up to ${data.length} characters to keep a learner's progress; SCORM keeps ${data.limit}. Biggest: ${data.biggest}`,
    hint: (): string =>
      'Split the module in two, or take out some of the blanks and questions that are named here',
    why: 'SCORM 1.2 keeps 4,096 characters for each learner and module and may cut off the rest. A learner whose answers do not fit would lose them, so the worst case is computed before anyone starts.',
    source: 'SCORM 1.2 Run-Time Environment, cmi.suspend_data (CMIString4096)',
  },
  'state/course-over-budget': {
    severity: 'error',
    title: 'Too much to remember for a course in one package',
    message: (data: { length: number; limit: number; biggest: string }): string =>
      `All modules in one package would need up to ${data.length} characters to keep a learner's progress; SCORM keeps ${data.limit}. Biggest: ${data.biggest}`,
    hint: (): string =>
      'Build a package a module, without `--package course`, or take out some of the parts that are named here',
    why: 'In a package of a whole course all chapters share one place for progress. SCORM 1.2 keeps 4,096 characters in it and may cut off the rest, so the worst case is computed before anyone starts.',
    source: 'SCORM 1.2 Run-Time Environment, cmi.suspend_data (CMIString4096)',
  },
  'state/id-collision': {
    severity: 'error',
    title: 'Two ids that progress cannot tell apart',
    message: (data: { kind: string; id: string; other: string }): string =>
      `The ${data.kind} ids \`${data.id}\` and \`${data.other}\` have the same short form in the kept progress`,
    hint: (data: { id: string }): string => `Give \`${data.id}\` another id`,
    why: 'Progress is kept in very little space, so ids are kept as short numbers. Two ids of a module rarely get the same number; when they do, one of them must change.',
  },
  'state/long-checklist': {
    severity: 'error',
    title: 'Checklist too long to keep',
    message: (data: { id: string; items: number; limit: number }): string =>
      `Checklist \`${data.id}\` has ${data.items} items; the ticks of ${data.limit} are kept`,
    hint: (): string => 'Make two checklists of it, each with its own `id`',
    why: 'Ticks are kept with the learner in very little space. Ticks beyond the limit would be gone the next time the module is opened.',
  },
  'state/long-answer': {
    severity: 'error',
    title: 'Accepted answer too long to keep',
    message: (data: { id: string; answer: string; limit: number }): string =>
      `Question \`${data.id}\` accepts \`${data.answer}\`, which is longer than the ${data.limit} characters that are kept`,
    hint: (): string => 'Ask for a word or two, or make it a question with options',
    why: 'A typed answer is kept with the learner, up to a limit. A longer one would come back cut off, and look wrong although it was right.',
  },
} as const
stateCodes satisfies Record<`state/${string}`, CodeDefinition>
