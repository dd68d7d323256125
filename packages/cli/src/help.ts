import type { OptionSpec } from './args.ts'
import { commonOptions } from './args.ts'
import type { Command, CommandEntry } from './command.ts'

/** The text of `paath --help`. */
export function formatOverview(commands: Readonly<Record<string, CommandEntry>>): string {
  const rows = Object.entries(commands).map(([name, { summary }]): Row => [name, summary])
  return [
    'Paath makes checked SCORM packages from course modules in MDX.',
    '',
    'Usage: paath <command> [options]',
    '',
    ...alignRows(rows),
    '',
    'paath <command> --help says more. paath --version says which edition this is.',
    '',
  ].join('\n')
}

/** The text of `paath <command> --help`. */
export function formatCommandHelp({ name, summary, args, examples }: Command): string {
  const specs = Object.entries({ ...args.options, ...commonOptions, ...args.options })
  return [
    `paath ${name}: ${summary}`,
    '',
    `Usage: paath ${[name, args.positionals, '[options]'].filter((part) => part !== '').join(' ')}`,
    '',
    ...alignRows(specs.map(([option, spec]): Row => [formatOption(option, spec), spec.summary])),
    '',
    'Examples',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}

type Row = readonly [left: string, right: string]

function formatOption(name: string, { type, value }: OptionSpec): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${value ?? '<value>'}`
}

function alignRows(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
