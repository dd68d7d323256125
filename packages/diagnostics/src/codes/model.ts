import type { CodeDefinition } from '../code-definition.ts'

/** Codes about competency tags and the competency model. */
export const modelCodes = {} as const
modelCodes satisfies Record<`model/${string}`, CodeDefinition>
