import type { ComponentNode } from '@paath/model'
import type { JsonSchema } from './json-schema.ts'

/** A text attribute, or the empty text if it is missing or not a text. */
export function textOf(node: ComponentNode, name: string): string {
  const value = node.attributes[name]
  return typeof value === 'string' ? value : ''
}

/** A number attribute, written as `{10}` or as `"10"`. */
export function numberOf(node: ComponentNode, name: string): number | undefined {
  const value = node.attributes[name]
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** An attribute that is on when it stands there: `<Figure decorative>`. */
export function isOn(node: ComponentNode, name: string): boolean {
  const value = node.attributes[name]
  return value === true || value === 'true'
}

/** The name under which the state of a component is kept. */
export function keptIdSchema(description: string): JsonSchema {
  return { type: 'string', pattern: '^[a-z][a-z0-9-]{0,15}$', 'x-expected': idWords, description }
}

/** What an id may look like, in words for a message. */
export const idWords = 'small letters a-z, digits and hyphens, beginning with a letter'
