import { expect, test } from 'vitest'
import { UsageError } from '@paath/diagnostics'
import type { ArgsTable } from './args.ts'
import { readArgs } from './args.ts'

const table: ArgsTable = {
  positionals: '[course…]',
  count: [0, 2],
  options: {
    target: { type: 'string', value: '<targets>', summary: 'what for' },
    yes: { type: 'boolean', summary: 'ask nothing' },
  },
}

function refusal(args: readonly string[], of = table): string {
  try {
    readArgs(of, args)
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint}`
  }
  return 'accepted'
}

test('reads words, options and flags in any order', () => {
  expect(readArgs(table, ['a', '--target', 'igot,web', 'b', '--yes', '--format=json'])).toEqual({
    positionals: ['a', 'b'],
    options: { target: 'igot,web', yes: true, format: 'json' },
  })
})

test('takes what follows a double dash as a word', () => {
  expect(readArgs(table, ['--', '--target']).positionals).toEqual(['--target'])
})

test.each([
  [['--tagret', 'igot'], 'Unknown option `--tagret` | Did you mean `--target`?'],
  [['--zzz'], 'Unknown option `--zzz` | See what there is with `--help`'],
  [['--constructor'], 'Unknown option `--constructor` | See what there is with `--help`'],
  [['--target'], '`--target` needs a value | Write `--target <targets>`'],
  [['--target='], '`--target` needs a value | Write `--target <targets>`'],
  [['--yes=no'], '`--yes` takes no value | Write `--yes` alone'],
  [['--format', 'jsn'], '--format cannot be `jsn` | Did you mean `json`? There are `pretty`, `json`'],
  [['--format', 'sarif'], '--format cannot be `sarif` | Choose one of `pretty`, `json`'],
  [['a', 'b', 'my course'], '`my course` is one word too many | Put a text with spaces between quotes'],
])('refuses %j', (args, expected) => {
  expect(refusal(args)).toBe(expected)
})

test('says what is missing, but not to someone who asks for help', () => {
  const strict = { ...table, count: [1, 2] as const }
  expect(refusal([], strict)).toBe('Something is missing | Write [course…] after the command')
  expect(readArgs(strict, ['--help']).options['help']).toBe(true)
})
