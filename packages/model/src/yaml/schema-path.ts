import type { JsonSchema } from '@paath/schemas'

/** Keys and indexes from the root of some data. */
export type DataPath = readonly (string | number)[]

/** A JSON pointer as a path. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** The value at a path. */
export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

/** The schema of the value at a path. */
export function schemaAt(root: JsonSchema, path: DataPath): JsonSchema {
  let schema = root
  for (const step of path) {
    const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
    const next = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? other)
    schema = resolveSchema(next, root)
  }
  return schema
}

/** Follow a `$ref`. */
export function resolveSchema(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema {
  if (!schema?.$ref) return schema ?? {}
  return root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}
}
