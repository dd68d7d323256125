import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the learner state that a package keeps in the LMS. */
export const stateCodes = {} as const
stateCodes satisfies Record<`state/${string}`, CodeDefinition>
