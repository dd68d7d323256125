import * as path from 'node:path'
import { findCourses } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { safeJson } from '../report/safe-json.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'

/** `paath dev`: see a course while it is written. */
export const devCommand: Command = {
  name: 'dev',
  summary: 'show a course in the browser while it is written',
  examples: ['paath dev', 'paath dev cyber-safety', 'paath dev cyber-safety --host'],
  args: {
    positionals: '[course]',
    count: [0, 1],
    options: {
      host: { type: 'boolean', summary: 'let phones in the same network in: prints a code to scan' },
      port: { type: 'string', value: '<number>', summary: 'first port to try (default: 4040)' },
      format: {
        type: 'string',
        value: '<format>',
        summary: 'pretty (default), or json: one line with the addresses',
        choices: ['pretty', 'json'],
      },
    },
  },
  run: async ({ positionals, options }, io) => {
    const port = toPort(options['port'])
    const folder = oneCourse(io.cwd, positionals)
    const { phoneCode, startDev } = await import('@paath/dev')
    const preview = await startDev({
      folder,
      ...(port !== undefined && { port }),
      forPhones: options['host'] === true,
      today: () => today(io.env),
      onFault: (fault) =>
        io.talk(`${visibleText(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))}\n`),
    })
    const { url, phoneUrls } = preview
    if (options['format'] === 'json')
      io.out(`${safeJson({ version: 1, command: 'dev', url, phoneUrls }).trim()}\n`)
    else sayWhere(io, { course: path.basename(folder), wanted: port, url, phoneUrls, code: phoneCode })
    await untilStopped()
    await preview.close()
    return exitCodes.clean
  },
}

function oneCourse(cwd: string, wanted: readonly string[]): string {
  const folders = findCourses(cwd, wanted)
  const [folder] = folders
  if (folder === undefined || folders.length > 1) {
    const names = folders.map((one) => `\`paath dev ${path.basename(one)}\``)
    throw new UsageError('There are several courses here', `Name the one to show: ${names.join(', ')}`)
  }
  return folder
}

function toPort(value: string | true | undefined): number | undefined {
  if (typeof value !== 'string') return undefined
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new UsageError(`--port cannot be \`${value}\``, 'Write a whole number up to 65535, such as 4040')
  return port
}

interface Where {
  readonly course: string
  readonly wanted: number | undefined
  readonly url: string
  readonly phoneUrls: readonly string[]
  readonly code: (address: string) => string
}

function sayWhere(io: Io, { course, wanted, url, phoneUrls, code }: Where): void {
  const isOther = wanted !== undefined && wanted !== 0 && new URL(url).port !== String(wanted)
  if (isOther) io.talk(`Another program has port ${wanted}, so this is another one.\n`)
  io.out(`${visibleText(course)} is on view at ${url}\n`)
  const [first] = phoneUrls
  if (first !== undefined) {
    io.out(
      `For a phone in the same network: scan this, or open ${phoneUrls.join(' or ')}\n\n${code(first)}\n`,
    )
  }
  io.talk('Write and save: the page follows. Ctrl+C ends it.\n')
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
