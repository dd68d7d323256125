import type { CodeDefinition } from '../code-definition.ts'

/** Codes about tests as a whole. */
export const assessCodes = {
  'assess/single-item-format': {
    severity: 'warning',
    title: 'One type of question only',
    message: (data: { type: string; count: number }): string =>
      `All ${data.count} questions of the course are of the type \`${data.type}\``,
    hint: (): string =>
      'Make one of them a match table, a blank to fill or a question with several right options',
    why: 'A point of the scorecard: more than one format of question.',
    source: 'iGOT content scorecard, AD_007',
  },
} as const
assessCodes satisfies Record<`assess/${string}`, CodeDefinition>
