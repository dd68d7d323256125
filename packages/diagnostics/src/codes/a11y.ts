import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what a learner who sees, hears or moves differently needs. */
export const a11yCodes = {} as const
a11yCodes satisfies Record<`a11y/${string}`, CodeDefinition>
