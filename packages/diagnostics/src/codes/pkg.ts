import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the packages that are made. */
export const pkgCodes = {} as const
pkgCodes satisfies Record<`pkg/${string}`, CodeDefinition>
