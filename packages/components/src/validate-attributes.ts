import type { JsonSchema } from './json-schema.ts'

/** One fault of an attribute value. */
export interface ValueFault {
  readonly value: string
  /** What was expected, in words that follow "expected". */
  readonly expected: string
}

/**
 * Compare an attribute value with its schema. Numbers and switches may be written as text (`minutes="3"`), because
 * that is what people write.
 */
export function findValueFault(value: unknown, schema: JsonSchema): ValueFault | undefined {
  return fits(value, schema) ? undefined : { value: shorten(value), expected: expectedBy(schema) }
}

function fits(value: unknown, schema: JsonSchema): boolean {
  switch (schema.type) {
    case 'number':
    case 'integer':
      return fitsNumber(value, schema)
    case 'boolean':
      return value === true || value === false || value === 'true' || value === 'false'
    case 'array':
      return fitsArray(value, schema)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'string':
    default:
      return fitsText(value, schema)
  }
}

function fitsText(value: unknown, schema: JsonSchema): boolean {
  if (typeof value !== 'string') return false
  if (schema.enum) return schema.enum.includes(value)
  return (
    fitsLength(value, schema) &&
    (schema.minLength === undefined || value.trim() !== '') &&
    (schema.pattern === undefined || patternOf(schema.pattern).test(value))
  )
}

function fitsLength(value: string, { minLength = 0, maxLength = Infinity }: JsonSchema): boolean {
  // A letter takes one unit or two.
  if (value.length >= 2 * minLength && value.length <= maxLength) return true
  const length = Array.from(value).length
  return length >= minLength && length <= maxLength
}

/** Patterns stand in schemas, which are few: each is compiled once. */
function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}

const patterns = new Map<string, RegExp>()

function fitsNumber(value: unknown, schema: JsonSchema): boolean {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return false
  if (schema.type === 'integer' && !Number.isInteger(number)) return false
  return number >= (schema.minimum ?? -Infinity) && number <= (schema.maximum ?? Infinity)
}

function fitsArray(value: unknown, schema: JsonSchema): boolean {
  const { items } = schema
  if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return false
  return items === undefined || value.every((item) => fits(item, items))
}

function expectedBy(schema: JsonSchema): string {
  if (schema['x-expected']) return schema['x-expected']
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`
  switch (schema.type) {
    case 'number':
    case 'integer':
      return `a number${rangeOf(schema)}`
    case 'boolean':
      return 'nothing, or `true`'
    case 'array':
      return 'a list such as `{["1930"]}`'
    case 'object':
    case 'string':
    default:
      return schema.maxLength === undefined ? 'a text' : `a text of at most ${schema.maxLength} characters`
  }
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  return minimum === undefined ? '' : `, ${minimum} or more`
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
