import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how competencies are built and tested. */
export const compCodes = {
  'comp/not-tested': {
    severity: 'warning',
    title: 'Competency that no question tests',
    message: (data: { competency: string }): string => `No module with \`${data.competency}\` has a question`,
    hint: (): string => 'Write at least one question in a module that names the competency',
    why: 'The platform credits a competency for what was tested.',
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
