import type { CodeDefinition } from '../code-definition.ts'

/** Codes about languages and player strings. */
export const langCodes = {} as const
langCodes satisfies Record<`lang/${string}`, CodeDefinition>
