import type { CodeDefinition } from '../code-definition.ts'

/** Codes about one module: its front matter, screens and headings. */
export const moduleCodes = {} as const
moduleCodes satisfies Record<`module/${string}`, CodeDefinition>
