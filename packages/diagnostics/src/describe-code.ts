import type { CodeDefinition, Severity } from './code-definition.ts'
import type { Code } from './registry.ts'
import { codes } from './registry.ts'

/** All that the registry says of a code, as text: what its page and `paath explain` show. */
export interface CodeDescription {
  readonly code: Code
  readonly severity: Severity
  readonly title: string
  /** With the name of each datum where its value would stand: `‹module›`. */
  readonly message: string
  readonly hint: string
  readonly why: string
  readonly example?: { readonly wrong: string; readonly right: string }
  readonly source?: string
}

/** Describe a code without a finding at hand. */
export function describeCode(code: Code): CodeDescription {
  const { severity, title, message, hint, why, example, source } = codes[code] as CodeDefinition<unknown>
  return {
    code,
    severity,
    title,
    message: message(placeholders),
    hint: hint(placeholders),
    why,
    ...(example && { example }),
    ...(source !== undefined && { source }),
  }
}

/** Stands for the data of any code: every key has a value that shows its name. */
const placeholders: unknown = new Proxy({}, { get: (_, key) => placeholder(String(key)) })

/** Stands for any value: a text, a number or a list, whatever the message does with it. */
function placeholder(name: string): unknown {
  const text = `‹${name}›`
  const answers: Record<PropertyKey, unknown> = {
    length: 2,
    size: 2,
    join: () => text,
    map: (change: (item: unknown) => unknown) => [change(placeholder(name))],
    filter: () => placeholder(name),
    [Symbol.iterator]: () => [placeholder(name)][Symbol.iterator](),
    [Symbol.toPrimitive]: () => text,
  }
  const get = (_: object, key: PropertyKey): unknown => {
    if (Object.hasOwn(answers, key)) return answers[key]
    const member = (text as unknown as Record<PropertyKey, unknown>)[key]
    return typeof member === 'function' ? member.bind(text) : (member ?? placeholder(`${name}.${String(key)}`))
  }
  return new Proxy({}, { get })
}
