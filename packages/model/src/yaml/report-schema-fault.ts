import type { Document } from 'yaml'
import { suggest } from '@paath/diagnostics'
import type { Place, Report, TextEdit } from '@paath/diagnostics'
import type { JsonSchema, ValidationError } from '@paath/schemas'
import { findNode } from './create-yaml-source.ts'
import { pathOf, resolveSchema, schemaAt, valueAt } from './schema-path.ts'
import type { DataPath } from './schema-path.ts'
import { placeIn } from './yaml-place.ts'
import type { YamlScope } from './yaml-place.ts'

/** What a fault is reported with. */
export interface FaultContext {
  readonly scope: YamlScope
  readonly report: Report
  readonly data: unknown
  readonly document: Document
  /** The schema of the whole file. */
  readonly root: JsonSchema
}

/** A fault with all that a message about it needs. */
interface Fault extends FaultContext {
  readonly params: ValidationError['params']
  readonly path: DataPath
  /** What a person would call the value. */
  readonly key: string
  readonly value: unknown
  readonly schema: JsonSchema
  /** Place of the value. */
  readonly place: Place
}

/** Say one fault that a validator found, at the place of its key or value. */
export function reportSchemaFault(error: ValidationError, context: FaultContext): void {
  const path = pathOf(error.instancePath)
  const { key, value } = findNode(context.document, path)
  const tell = tellers[error.keyword] ?? tellRange
  tell({
    ...context,
    params: error.params,
    path,
    key: nameOf(path, context.scope),
    value: valueAt(context.data, path),
    schema: schemaAt(context.root, path),
    place: placeOf(value ?? key, context.scope),
  })
}

const tellers: Readonly<Record<string, (fault: Fault) => void>> = {
  additionalProperties: tellUnknownKey,
  required: tellMissingKey,
  type: ({ report, key, value, schema, place, ...fault }) => {
    const data = { key, expected: kindOf(schema.type), actual: kindOfValue(value) }
    report('schema/wrong-type', data, place, quoteFix({ value, schema, place, ...fault }))
  },
  enum: ({ report, key, value, schema, place }) => {
    const allowed = schema.enum ?? []
    const written = String(value)
    report('schema/bad-value', { key, value: written, allowed, suggestion: suggest(written, allowed) }, place)
  },
  pattern: ({ report, key, value, schema, place }) => {
    const form = schema['x-form']
    if (form === undefined) report('schema/empty-text', { key }, place)
    else report('schema/bad-form', { key, value: String(value), form }, place)
  },
  minItems: ({ report, key, schema, place }) => {
    report('schema/too-few', { key, least: schema.minItems ?? 1 }, place)
  },
}

function tellUnknownKey({ report, params, path, schema, data, document, scope }: Fault): void {
  const key = String(params['additionalProperty'])
  const known = Object.keys(schema.properties ?? {})
  const suggestion = suggest(key, known)
  const place = placeOf(findNode(document, [...path, key]).key, scope)
  const isFree = suggestion !== undefined && valueAt(data, [...path, suggestion]) === undefined
  const edit = isFree ? replace(place, suggestion) : undefined
  report('schema/unknown-key', { key, suggestion, known }, place, edit ? { fix: [edit] } : {})
}

function tellMissingKey({ report, params, path, schema, root, document, scope }: Fault): void {
  const key = String(params['missingProperty'])
  const meaning = firstSentence(resolveSchema(schema.properties?.[key], root).description ?? '')
  const { key: block, value } = findNode(document, path)
  const place = path.length === 0 ? placeIn(scope, 0, 0) : placeOf(block ?? value, scope)
  report('schema/missing-key', { key, meaning }, place)
}

function tellRange({ report, key, value, schema, place }: Fault): void {
  report('schema/out-of-range', { key, value: Number(value), limit: limitOf(schema) }, place)
}

function placeOf(node: { readonly range?: readonly number[] | null } | undefined, scope: YamlScope): Place {
  return placeIn(scope, node?.range?.[0] ?? 0, node?.range?.[1] ?? 0)
}

function nameOf(path: DataPath, { file }: YamlScope): string {
  const key = path.filter((step) => typeof step === 'string').at(-1)
  const last = path.at(-1)
  if (key === undefined) return file.slice(file.lastIndexOf('/') + 1)
  return typeof last === 'number' ? `${key} (item ${last + 1})` : key
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a block of keys',
}

function kindOf(type: JsonSchema['type']): string {
  return [type ?? []]
    .flat()
    .map((one) => kinds[one] ?? one)
    .join(' or ')
}

function kindOfValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return `the number \`${value}\``
  if (typeof value === 'boolean') return `the value \`${value}\``
  return kinds[typeof value] ?? 'something else'
}

function limitOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const from = minimum ?? (exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`)
  if (maximum === undefined) return `${from} or more`
  if (from === undefined) return `at most ${maximum}`
  return typeof from === 'number' ? `${from} to ${maximum}` : `${from} and at most ${maximum}`
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=\.)\s/)
  return first.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase())
}

/** A bare number or `true` where a text is wanted: quotes make it one. */
function quoteFix({ value, schema, place, scope }: Pick<Fault, 'value' | 'schema' | 'place' | 'scope'>): {
  fix?: TextEdit[]
} {
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  const { start, end } = place.span ?? {}
  if (schema.type !== 'string' || !isBare || !start || !end) return {}
  const written = scope.yaml.slice(start.offset - scope.base, end.offset - scope.base)
  const edit = replace(place, `"${written}"`)
  return edit ? { fix: [edit] } : {}
}

function replace({ file, span }: Place, text: string): TextEdit | undefined {
  return span && { file, start: span.start.offset, end: span.end.offset, text }
}
