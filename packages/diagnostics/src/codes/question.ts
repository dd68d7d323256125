import type { CodeDefinition } from '../code-definition.ts'

/** Codes about questions: options, keys, feedback, blanks and pairs. */
export const questionCodes = {} as const
questionCodes satisfies Record<`question/${string}`, CodeDefinition>
