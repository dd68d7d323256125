import type { CodeDefinition } from '../code-definition.ts'

/** Codes about links and references inside a course. */
export const linkCodes = {} as const
linkCodes satisfies Record<`link/${string}`, CodeDefinition>
