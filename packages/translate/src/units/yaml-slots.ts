import type { YamlSource } from '@paath/model'
import type { JsonSchema } from '@paath/schemas'
import { textSlot } from './attribute-slots.ts'
import type { Slot } from './slot.ts'

/** A checked YAML text: its schema, what it says, and where. */
export interface YamlDocument {
  readonly file: string
  readonly schema: JsonSchema
  readonly data: unknown
  readonly source: YamlSource
}

/** The texts of a YAML file that its schema marks for translators, in document order. */
export function yamlSlots({ file, schema, data, source }: YamlDocument): Slot[] {
  const slots: Slot[] = []
  const visit = (part: JsonSchema | undefined, value: unknown, path: readonly (string | number)[]): void => {
    const resolved = resolve(part, schema)
    if (!resolved) return
    if (typeof value === 'string') {
      const span = resolved['x-translatable'] === true ? source.place(path).span : undefined
      if (!span) return
      const range = { start: span.start.offset, end: span.end.offset }
      const what = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ')
      slots.push(
        ...textSlot(
          value,
          { ...range, form: 'yaml', kind: 'metadata', what },
          { file, context: '', notes: [] },
        ),
      )
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(resolved.items, item, [...path, index]))
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        visit(resolved.properties?.[key], inner, [...path, key])
    }
  }
  visit(schema, data, [])
  return slots.sort((a, b) => a.start - b.start)
}

function resolve(part: JsonSchema | undefined, root: JsonSchema): JsonSchema | undefined {
  const name = part?.$ref?.replace('#/$defs/', '')
  return name === undefined ? part : root.$defs?.[name]
}
