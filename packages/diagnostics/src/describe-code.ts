import { areaSources } from './area-sources.ts'
import type { CodeDefinition, Severity } from './code-definition.ts'
import type { Code } from './registry.ts'
import { examplesOf } from './examples/examples-of.ts'
import type { CodeExamples } from './examples/examples.ts'
import { codes } from './registry.ts'

/** All that the registry says of a code, as text: what its page and `paath explain` show. */
export interface CodeDescription extends Partial<CodeExamples> {
  readonly code: Code
  readonly severity: Severity
  /** Under `paath check --strict`, where that differs. */
  readonly strict?: Severity
  readonly title: string
  /** With the name of each datum where its value would stand: `‹module›`. */
  readonly message: string
  readonly hint: string
  readonly why: string
  readonly source?: string
}

/**
 * Describe a code without a finding at hand.
 *
 * @throws {Error} if the texts of the code need a `sample` to be made from.
 */
export function describeCode(code: Code): CodeDescription {
  try {
    return describe(code)
  } catch (cause) {
    throw new Error(`Give \`${code}\` a \`sample\`: its texts cannot be made from names of data`, { cause })
  }
}

function describe(code: Code): CodeDescription {
  const definition = codes[code] as CodeDefinition<unknown>
  const { severity, strict, title, message, hint, why, sample } = definition
  const source = definition.source ?? areaSources[code.slice(0, code.indexOf('/'))]
  const placeholders = withPlaceholders(sample ?? {})
  return {
    code,
    severity,
    ...(strict && { strict }),
    title,
    message: message(placeholders),
    hint: hint(placeholders),
    why,
    ...examplesOf(code),
    ...(source !== undefined && { source }),
  }
}

/** Stands for the data of any code: a key without a sample has a value that shows its name. */
function withPlaceholders(sample: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(sample, { get: (_, key) => sample[String(key)] ?? placeholder(String(key)) })
}

/** Stands for any value: a text, a number or a list, whatever the message does with it. */
function placeholder(name: string): unknown {
  const text = `‹${name}›`
  const answers: Record<PropertyKey, unknown> = {
    length: 2,
    size: 2,
    join: () => text,
    map: (change: (item: unknown) => unknown) => [change(placeholder(name))],
    [Symbol.iterator]: () => [placeholder(name)][Symbol.iterator](),
    [Symbol.toPrimitive]: () => text,
    toString: () => text,
  }
  return new Proxy(() => text, {
    get: (_, key) => (Object.hasOwn(answers, key) ? answers[key] : placeholder(`${name}.${String(key)}`)),
    // What a method gives is named after the value it was called on.
    apply: () => placeholder(name.slice(0, name.lastIndexOf('.'))),
  })
}
