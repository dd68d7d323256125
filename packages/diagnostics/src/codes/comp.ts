import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how competencies are built and tested. */
export const compCodes = {
  'comp/not-tested': {
    severity: 'warning',
    title: 'Competency that no question tests',
    message: (data: { competency: string; inTest: boolean }): string =>
      data.inTest
        ? `No question of the final test is about an objective of a module with \`${data.competency}\``
        : `No module with \`${data.competency}\` has a question`,
    hint: (data: { competency: string; inTest: boolean }): string =>
      data.inTest
        ? 'Add a question to `assessment.mdx` with a course objective that such a module serves'
        : 'Write at least one question in a module that names the competency',
    why: 'The platform credits a competency for what was tested.',
    sample: { inTest: '' },
    source: 'iGOT content scorecard, CS_002',
  },
  'comp/no-scenario': {
    severity: 'info',
    title: 'Competency without a scenario',
    message: (data: { competency: string }): string =>
      `No module with \`${data.competency}\` tells a case from work`,
    hint: (): string => 'Tell a short case: `<Callout type="story">`, and ask what to do',
    why: 'Competencies show in situations. The scorecard asks for a scenario for each.',
    source: 'iGOT content scorecard, CS_003',
  },
} as const
compCodes satisfies Record<`comp/${string}`, CodeDefinition>
