import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import * as path from 'node:path'
import { frameworkLimit, importFramework, writeEdition } from '@paath/competency'
import type { ImportReport, ImportedFramework } from '@paath/competency'
import { UsageError, createCollector, hasErrors } from '@paath/diagnostics'
import { exitCodes } from '../../command.ts'
import { toShownPath } from '../../report/finding.ts'
import { optionOf, readInput, sayFindings } from './files.ts'
import { modelOf, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

const environments = ['production', 'dev', 'unknown'] as const

/** `paath model import`: the platform's own framework answer to a new edition. */
export const importCommand: Subcommand = {
  usage: 'import <framework.json> --edition kcm/<name>',
  count: [1, 1],
  run: ([file = ''], args, io) => {
    const { report, diagnostics } = createCollector()
    const edition = toEdition(args.options['edition'])
    const folder = path.resolve(io.cwd, optionOf(args.options, 'out') ?? 'competency-model', edition)
    const { name, text } = readInput(file, io, { limit: frameworkLimit, report })
    if (existsSync(folder))
      report('model/edition-exists', { edition: toShownPath(io.cwd, folder) }, { file: name })
    const imported =
      text === undefined || hasErrors(diagnostics)
        ? undefined
        : importFramework(text, {
            edition,
            released: toDay(args.options['released'], path.resolve(io.cwd, file)),
            base: modelOf(args, io),
            environment: environments.find((one) => one === args.options['environment']) ?? 'unknown',
            file: name,
            report,
          })
    sayFindings(diagnostics, io)
    if (!imported) return Promise.resolve(exitCodes.findings)
    writeFolder(folder, imported, name)
    io.out(
      args.options['format'] === 'json'
        ? toJson({ edition, ...imported.report })
        : formatReport(imported.report),
    )
    io.talk(`${toShownPath(io.cwd, folder)}\n`)
    return Promise.resolve(exitCodes.clean)
  },
}

function toEdition(value: string | true | undefined): string {
  if (typeof value === 'string' && /^kcm\/[a-z0-9][a-z0-9.-]*$/u.test(value)) return value
  throw new UsageError(
    value === undefined ? 'The new edition needs a name' : `An edition cannot be called \`${String(value)}\``,
    'Write `--edition kcm/2026-11`: `kcm/` and the month or version of the export',
  )
}

function toDay(value: string | true | undefined, file: string): string {
  if (value === undefined) return statSync(file).mtime.toISOString().slice(0, 10)
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return value
  throw new UsageError(`--released cannot be \`${String(value)}\``, 'Write a day such as 2026-11-22')
}

/** Write all files beside their place and move them there at once, so that half an edition is never seen. */
function writeFolder(folder: string, { data }: ImportedFramework, file: string): void {
  const half = `${folder}.paath-tmp-${process.pid}`
  mkdirSync(half, { recursive: true })
  try {
    for (const [name, text] of writeEdition(data, {
      where: file,
      gives: 'areas, themes, sub-themes and their codes',
    })) {
      writeFileSync(path.join(half, name), text)
    }
    renameSync(half, folder)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

function formatReport({ counts, added, renamed, removed, ambiguous }: ImportReport): string {
  const list = (title: string, rows: readonly string[]): string => {
    if (rows.length === 0) return ''
    const more =
      rows.length > mostListed ? `  … and ${rows.length - mostListed} more: see all with --format json\n` : ''
    return `\n${title}: ${rows.length}\n${rows
      .slice(0, mostListed)
      .map((row) => `  ${row}\n`)
      .join('')}${more}`
  }
  return [
    `${counts.areas} areas, ${counts.themes} themes, ${counts.subThemes} sub-themes\n`,
    list('Added', added),
    list(
      'Renamed',
      renamed.map(({ from, to }) => `${from} to ${to}`),
    ),
    list('Removed', removed),
    list(
      'Ambiguous',
      ambiguous.map(({ key, reason }) => `${key} ${reason}`),
    ),
  ].join('')
}

/** Rows of a list that a person still reads. */
const mostListed = 8
