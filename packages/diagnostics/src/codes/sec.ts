import type { CodeDefinition } from '../code-definition.ts'

/** Codes about safety. None of them can be suppressed. */
export const secCodes = {} as const
secCodes satisfies Record<`sec/${string}`, CodeDefinition>
