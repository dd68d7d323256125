/** The arguments of a command as a table: what may be written, and what it means to a reader of the help. */
import { parseArgs } from 'node:util'
import { UsageError, suggest } from '@paath/diagnostics'

/** One `--option`. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  /** How the help calls the value: `<folder>`. */
  readonly value?: string
  readonly summary: string
  /** The only values there are. */
  readonly choices?: readonly string[]
}

/** What a command takes. */
export interface ArgsTable {
  /** As the help writes it: `[course…]`. */
  readonly positionals: string
  /** How many there must and may be. */
  readonly count: readonly [least: number, most: number]
  readonly options: Readonly<Record<string, OptionSpec>>
}

/** What was written. */
export interface ParsedArgs {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | true | undefined>>
}

/** Options that every command takes. A command may have a table of its own for one of them. */
export const commonOptions: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    value: '<format>',
    summary: 'pretty (default), or json for programs',
    choices: ['pretty', 'json'],
  },
  help: { type: 'boolean', summary: 'show this text' },
}

/**
 * Read the arguments of a command.
 *
 * @throws {UsageError} for anything that the table does not allow.
 */
export function readArgs(table: ArgsTable, args: readonly string[]): ParsedArgs {
  const specs = { ...commonOptions, ...table.options }
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(specs).map(([name, { type }]) => [name, { type }])),
    strict: false,
    tokens: true,
  })
  const options: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind === 'option') options[token.name] = readOption(token, specs)
  }
  if (options['help'] === undefined) checkCount(table, positionals)
  return { positionals, options }
}

function readOption(
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
  specs: Readonly<Record<string, OptionSpec>>,
): string | true {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
  if (spec === undefined) throw unknownOption(name, rawName, specs)
  if (spec.type === 'boolean') {
    if (value !== undefined)
      throw new UsageError(`\`${rawName}\` takes no value`, `Write \`${rawName}\` alone`)
    return true
  }
  if (value === undefined || value === '') {
    throw new UsageError(`\`${rawName}\` needs a value`, `Write \`${rawName} ${spec.value ?? '<value>'}\``)
  }
  if (spec.choices && !spec.choices.includes(value)) throw unknownChoice(rawName, value, spec.choices)
  return value
}

function unknownOption(
  name: string,
  rawName: string,
  specs: Readonly<Record<string, OptionSpec>>,
): UsageError {
  const near = suggest(name, Object.keys(specs))
  const hint = near === undefined ? 'See what there is with `--help`' : `Did you mean \`--${near}\`?`
  return new UsageError(`Unknown option \`${rawName}\``, hint)
}

/** The error for a value of an option that is none of a few. */
export function unknownChoice(option: string, value: string, choices: readonly string[]): UsageError {
  return unknownWord(`${option} cannot be \`${value}\``, value, choices)
}

/** The error for a word that is none of a few. */
export function unknownWord(message: string, word: string, choices: readonly string[]): UsageError {
  const near = suggest(word, choices)
  const all = choices.map((choice) => `\`${choice}\``).join(', ')
  return new UsageError(
    message,
    near === undefined ? `Choose one of ${all}` : `Did you mean \`${near}\`? There are ${all}`,
  )
}

function checkCount({ positionals, count: [least, most] }: ArgsTable, given: readonly string[]): void {
  if (given.length < least)
    throw new UsageError('Something is missing', `Write ${positionals} after the command`)
  if (given.length > most) {
    throw new UsageError(
      `\`${given[most] ?? ''}\` is one word too many`,
      'Put a text with spaces between quotes',
    )
  }
}
