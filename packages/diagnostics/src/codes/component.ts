import type { CodeDefinition } from '../code-definition.ts'

/** Codes about components and their attributes. */
export const componentCodes = {} as const
componentCodes satisfies Record<`component/${string}`, CodeDefinition>
