import { existsSync, readFileSync, readdirSync } from 'node:fs'
import * as path from 'node:path'
import { findCourses, readKit, writeAtomically } from '@paath/build'
import type { BuiltKit } from '@paath/build'
import { UsageError, suggest } from '@paath/diagnostics'
import type { PublishedPackage } from '@paath/schemas'
import type { ParsedArgs } from '../args.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { addUpload } from '../edit/add-upload.ts'
import { toShownPath } from '../report/finding.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'

/** `paath published record`: write down what was uploaded. */
export const publishedCommand: Command = {
  name: 'published',
  summary: 'write down what was uploaded where',
  examples: [
    'paath published record cyber-safety spot-the-scam --id do_1139872346',
    'paath published record cyber-safety spot-the-scam lock-the-door --lang hi',
    'paath published record cyber-safety _course --id do_1139872000',
  ],
  args: {
    positionals: 'record <course> <module…>',
    count: [3, Number.POSITIVE_INFINITY],
    options: {
      id: { type: 'string', value: '<id>', summary: 'identifier that the platform gave it: do_…' },
      lang: {
        type: 'string',
        value: '<language>',
        summary: 'language of the kit (default: the only one there is)',
      },
      platform: { type: 'string', value: '<name>', summary: 'where it was uploaded (default: igot)' },
      date: { type: 'string', value: '<day>', summary: 'day of the upload (default: today)' },
      out: { type: 'string', value: '<folder>', summary: 'where the kit is (default: dist)' },
    },
  },
  run: async (args, io) => {
    const [verb = '', course = '', ...modules] = args.positionals
    if (verb !== 'record') {
      throw new UsageError(
        `There is no \`published ${verb}\``,
        'Write `paath published record <course> <module…>`',
      )
    }
    const [folder = ''] = findCourses(io.cwd, [course])
    const facts = toFacts(args, { modules, day: today(io.env) })
    const id = path.basename(folder)
    const out = path.resolve(io.cwd, text(args, 'out') ?? 'dist')
    const language = text(args, 'lang') ?? onlyLanguage(out, id)
    const kit = await readKit({ out, course: id, language })
    const file = path.join(folder, 'published.yaml')
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const entries = modules.map((module) => toEntry(module, kit, { ...facts, language }))
    const after = entries.reduce(addUpload, before)
    writeAtomically(file, new TextEncoder().encode(after))
    io.out(`${toShownPath(io.cwd, file)}\n`)
    for (const { module, date, id: platformId } of entries) {
      const as = platformId === undefined ? '' : ` as ${platformId}`
      io.talk(`${visibleText(`${module} (${language}) was uploaded on ${date}${as}`)}\n`)
    }
    return exitCodes.clean
  },
}

type Facts = Pick<PublishedPackage, 'platform' | 'date' | 'id'>

function toFacts(args: ParsedArgs, { modules, day }: { modules: readonly string[]; day: string }): Facts {
  const platform = text(args, 'platform') ?? 'igot'
  const date = text(args, 'date') ?? day
  const id = text(args, 'id')
  if (!/^[a-z][a-z0-9.-]*$/.test(platform))
    throw new UsageError(`--platform cannot be \`${platform}\``, 'Write a name such as `igot`')
  if (!isDay(date)) throw new UsageError(`--date cannot be \`${date}\``, 'Write a day such as `2026-11-21`')
  if (id !== undefined && !/^[A-Za-z0-9_.:-]{1,200}$/.test(id))
    throw new UsageError(`--id cannot be \`${id}\``, 'Copy it from the portal: it begins with `do_`')
  if (id !== undefined && modules.length > 1)
    throw new UsageError('One id is for one module', 'Record the modules one after the other')
  return { platform, date, ...(id !== undefined && { id }) }
}

function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function toEntry(
  module: string,
  { uploadables }: BuiltKit,
  facts: Facts & Pick<PublishedPackage, 'language'>,
): PublishedPackage {
  const found = uploadables.get(module)
  if (!found) {
    const near = suggest(module, [...uploadables.keys()])
    throw new UsageError(
      `The kit has no \`${module}\``,
      near === undefined
        ? `It has ${[...uploadables.keys()].map((name) => `\`${name}\``).join(', ')}`
        : `Did you mean \`${near}\`?`,
    )
  }
  const { sha256, state } = found
  return { ...facts, module, sha256, ...(state && { fingerprint: state.fingerprint, kept: state.kept }) }
}

function onlyLanguage(out: string, course: string): string {
  const languages = listKits(path.join(out, 'kit', course))
  const [only] = languages
  if (only !== undefined && languages.length === 1) return only
  throw languages.length === 0
    ? new UsageError(`There is no kit of \`${course}\``, `Make it with \`paath kit ${course}\``)
    : new UsageError(
        'Which language was uploaded?',
        `Write \`--lang\` with one of ${languages.map((tag) => `\`${tag}\``).join(', ')}`,
      )
}

/** Languages that there is a kit in. */
function listKits(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

function text({ options }: ParsedArgs, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
