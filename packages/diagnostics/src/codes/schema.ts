import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the shape of YAML data: keys, types and values against a JSON Schema. */
export const schemaCodes = {} as const
schemaCodes satisfies Record<`schema/${string}`, CodeDefinition>
