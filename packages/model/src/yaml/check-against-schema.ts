import type { Document } from 'yaml'
import { suggest } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import { schemas, validators } from '@paath/schemas'
import type { FileTypes, JsonSchema, ValidationError } from '@paath/schemas'
import { findNode } from './create-yaml-source.ts'
import { placeIn } from './yaml-place.ts'
import type { YamlScope } from './yaml-place.ts'

type Path = readonly (string | number)[]

interface Checked<T> {
  readonly data: T | undefined
  readonly partial: Partial<T>
}

interface Context {
  readonly scope: YamlScope
  readonly report: Report
}

/** Check a document's data against a schema, report each fault at its key, and give back what is sound. */
export function checkAgainstSchema<Name extends keyof FileTypes>(
  document: Document,
  name: Name,
  context: Context,
): Checked<FileTypes[Name]> {
  const validate = validators[name]
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (validate(data)) return { data: data as FileTypes[Name], partial: data as FileTypes[Name] }
  const errors = validate.errors ?? []
  for (const error of errors) reportFault(error, { data, document, root: schemas[name], ...context })
  return soundPart(data, errors, validate)
}

interface Fault extends Context {
  readonly data: unknown
  readonly document: Document
  readonly root: JsonSchema
}

function reportFault(error: ValidationError, fault: Fault): void {
  const { report, document, scope } = fault
  const path = pathOf(error.instancePath)
  const key = nameOf(path)
  const found = findNode(document, path)
  const at = (node: { range?: readonly number[] | null } | undefined): Place =>
    placeIn(scope, node?.range?.[0] ?? 0, node?.range?.[1] ?? 0)
  const place = at(found.value ?? found.key)
  const schema = schemaAt(fault.root, path)
  const value = valueAt(fault.data, path)
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty'])
      const known = Object.keys(schema.properties ?? {})
      const suggestion = suggest(unknown, known)
      const node = findNode(document, [...path, unknown]).key
      report(
        'schema/unknown-key',
        { key: unknown, suggestion, known },
        at(node),
        renameFix(node, suggestion, scope),
      )
      return
    }
    case 'required': {
      const missing = String(error.params['missingProperty'])
      const meaning = resolve(schema.properties?.[missing], fault.root).description ?? ''
      const start = found.key ?? (path.length === 0 ? undefined : found.value)
      const from = start?.range?.[0] ?? 0
      report(
        'schema/missing-key',
        { key: missing, meaning: firstSentence(meaning) },
        placeIn(scope, from, start?.range?.[1] ?? from),
      )
      return
    }
    case 'type':
      report(
        'schema/wrong-type',
        { key, expected: kindOf(schema.type), actual: kindOfValue(value) },
        place,
        quoteFix(schema, value, found.value, scope),
      )
      return
    case 'enum': {
      const allowed = schema.enum ?? []
      const suggestion = suggest(String(value), allowed)
      report('schema/bad-value', { key, value: String(value), allowed, suggestion }, place)
      return
    }
    case 'pattern':
      if (schema['x-form'])
        report('schema/bad-form', { key, value: String(value), form: schema['x-form'] }, place)
      else report('schema/empty-text', { key }, place)
      return
    case 'minItems':
      report('schema/too-few', { key, least: schema.minItems ?? 1 }, place)
      return
    default:
      report('schema/out-of-range', { key, value: Number(value), limit: limitOf(schema) }, place)
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** The nearest key above a value: what a person would call it. */
function nameOf(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string')
  const last = path.at(-1)
  const key = keys.at(-1) ?? 'the file'
  return typeof last === 'number' ? `${key} (item ${last + 1})` : key
}

function resolve(schema: JsonSchema | undefined, root: JsonSchema): JsonSchema {
  if (!schema?.$ref) return schema ?? {}
  return root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}
}

function schemaAt(root: JsonSchema, path: Path): JsonSchema {
  let schema = root
  for (const step of path) {
    const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
    const next = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? other)
    schema = resolve(next, root)
  }
  return schema
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
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

function limitOf(schema: JsonSchema): string {
  const from =
    schema.minimum ??
    (schema.exclusiveMinimum === undefined ? undefined : `more than ${schema.exclusiveMinimum}`)
  if (schema.maximum === undefined) return `${from} or more`
  return from === undefined ? `at most ${schema.maximum}` : `${from} to ${schema.maximum}`
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=\.)\s/)
  return first.replace(/\.$/, '').replace(/^./, (letter) => letter.toLowerCase())
}

type Ranged = { readonly range?: readonly number[] | null | undefined } | undefined
interface Fixes {
  fix?: { file: string; start: number; end: number; text: string }[]
}

function renameFix(node: Ranged, suggestion: string | undefined, scope: YamlScope): Fixes {
  return node?.range && suggestion ? { fix: [replace(node.range, suggestion, scope)] } : {}
}

/** A bare number or `true` where a text is wanted: quotes make it one. */
function quoteFix(schema: JsonSchema, value: unknown, node: Ranged, scope: YamlScope): Fixes {
  const isBare = typeof value === 'number' || typeof value === 'boolean'
  if (schema.type !== 'string' || !isBare || !node?.range) return {}
  const written = scope.yaml.slice(node.range[0], node.range[1])
  return { fix: [replace(node.range, `"${written}"`, scope)] }
}

function replace(
  range: readonly number[],
  text: string,
  scope: YamlScope,
): NonNullable<Fixes['fix']>[number] {
  const [start = 0, end = 0] = range
  return { file: scope.file, start: scope.base + start, end: scope.base + end, text }
}

/** Take out what the schema refuses, and what misses a required key with it, until only faults of the top are left. */
function soundPart<T>(
  data: unknown,
  errors: readonly ValidationError[],
  validate: (typeof validators)[keyof FileTypes],
): Checked<T> {
  let left = errors
  for (;;) {
    const paths = distinct(left.map(faultyPath)).filter((path) => path.length > 0)
    if (paths.length === 0) break
    for (const path of paths) remove(data, path)
    left = validate(data) ? [] : (validate.errors ?? [])
  }
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  return { data: left.length === 0 ? (data as T) : undefined, partial: isMap ? data : {} }
}

function faultyPath(error: ValidationError): (string | number)[] {
  const path = pathOf(error.instancePath)
  return error.keyword === 'additionalProperties'
    ? [...path, String(error.params['additionalProperty'])]
    : path
}

/** Each path once, deeper ones and later items first, so that a removal moves nothing that is still to come. */
function distinct(paths: readonly (string | number)[][]): (string | number)[][] {
  const byText = new Map(paths.map((path) => [JSON.stringify(path), path]))
  return [...byText.values()].sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0)
}

function remove(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, String(last))
}
