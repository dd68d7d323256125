import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the shape of YAML data: keys, types and values against a JSON Schema. */
export const schemaCodes = {
  'schema/unknown-key': {
    severity: 'error',
    title: 'Unknown key in metadata',
    message: (data: { key: string; suggestion?: string | undefined; known: readonly string[] }): string =>
      `\`${data.key}\` is not a key that is known here`,
    hint: (data: { key: string; suggestion?: string | undefined; known: readonly string[] }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : `Known here: ${data.known.map((key) => `\`${key}\``).join(', ')}`,
    why: 'A misspelt key would be ignored in silence, and its value with it.',
  },
  'schema/missing-key': {
    severity: 'error',
    title: 'Missing key in metadata',
    message: (data: { key: string; meaning: string }): string => `\`${data.key}\` is required here`,
    hint: (data: { key: string; meaning: string }): string => `Add \`${data.key}:\` (${data.meaning})`,
    why: 'The course cannot be built without this value.',
  },
  'schema/wrong-type': {
    severity: 'error',
    title: 'Value of the wrong kind',
    message: (data: { key: string; expected: string; actual: string }): string =>
      `\`${data.key}\` is ${data.actual}, expected ${data.expected}`,
    hint: (data: { key: string; expected: string; actual: string }): string =>
      data.expected === 'a text' && /number|value/.test(data.actual)
        ? 'Put the value in quotes to make it a text'
        : data.expected === 'a list'
          ? 'Write one item a line, each after `- `, or all in brackets: `[one, two]`'
          : `Write ${data.expected}, or take \`${data.key}\` out if it is not required`,
    why: 'Numbers, texts, lists and blocks are different things in YAML. A bare `2024` or `true` is not a text.',
  },
  'schema/bad-value': {
    severity: 'error',
    title: 'Value that is not one of the allowed ones',
    message: (data: {
      key: string
      value: string
      allowed: readonly string[]
      suggestion?: string | undefined
    }): string => `\`${data.key}\` cannot be \`${data.value}\``,
    hint: (data: {
      key: string
      value: string
      allowed: readonly string[]
      suggestion?: string | undefined
    }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : `Write one of ${data.allowed.map((value) => `\`${value}\``).join(', ')}`,
    why: 'Only these values have a meaning here.',
  },
  'schema/bad-form': {
    severity: 'error',
    title: 'Text that does not have the right form',
    message: (data: { key: string; value: string; form: string }): string =>
      `\`${data.key}\` is \`${data.value}\`, expected ${data.form}`,
    hint: (data: { key: string; value: string; form: string }): string => `Write ${data.form}`,
    why: 'Other parts of the tool and the platform read this value, so its form matters.',
  },
  'schema/empty-text': {
    severity: 'error',
    title: 'Empty text',
    message: (data: { key: string }): string => `\`${data.key}\` is empty`,
    hint: (data: { key: string }): string =>
      `Write the text, or take \`${data.key}\` out if it is not required`,
    why: 'Learners or the platform would see an empty place.',
  },
  'schema/out-of-range': {
    severity: 'error',
    title: 'Number out of range',
    message: (data: { key: string; value: number; limit: string }): string =>
      `\`${data.key}\` is ${data.value}, expected ${data.limit}`,
    hint: (data: { limit: string }): string => `Write a number that is ${data.limit}`,
    why: 'A number outside of this range makes no sense here.',
  },
  'schema/too-few': {
    severity: 'error',
    title: 'List with too few items',
    message: (data: { key: string; least: number }): string =>
      `\`${data.key}\` needs at least ${data.least} ${data.least === 1 ? 'item' : 'items'}`,
    hint: (): string => 'Add items, one a line, each after `- `',
    why: 'The list says what the thing is made of.',
  },
} as const
schemaCodes satisfies Record<`schema/${string}`, CodeDefinition>
