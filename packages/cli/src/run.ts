import { UsageError } from '@paath/diagnostics'
import { readArgs, unknownWord } from './args.ts'
import { exitCodes } from './command.ts'
import { commands } from './commands/index.ts'
import { version } from './generated/version.ts'
import { formatCommandHelp, formatOverview } from './help.ts'
import { formatInternalError } from './internal-error.ts'
import type { Io } from './io.ts'
import { visibleText } from './report/visible-text.ts'

/**
 * Run one command line.
 *
 * @param argv Without the program's own name.
 * @returns The exit code. Nothing is thrown.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.talk(`${visibleText(error.message)}\n  ${visibleText(error.hint)}\n`)
      return exitCodes.usage
    }
    io.talk(formatInternalError(error, { command: argv[0] ?? '', version, cwd: io.cwd }))
    return exitCodes.internal
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(formatOverview(commands))
    return name === undefined ? exitCodes.usage : exitCodes.clean
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (entry === undefined) throw unknownWord(`There is no command \`${name}\``, name, Object.keys(commands))
  const command = await entry.load()
  const args = readArgs(command.args, rest)
  if (args.options['help'] === undefined) return command.run(args, io)
  io.out(formatCommandHelp(command))
  return exitCodes.clean
}
