import type { CodeDefinition } from '../code-definition.ts'

/** Codes about YAML syntax: what the YAML parser refuses, and the YAML features that are not allowed. */
export const yamlCodes = {} as const
yamlCodes satisfies Record<`yaml/${string}`, CodeDefinition>
