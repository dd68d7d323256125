import * as path from 'node:path'
import { buildKit, findCourses } from '@paath/build'
import type { CourseBuild, KitResult, WrittenKit } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import { pseudoTags } from '@paath/languages'
import type { ParsedArgs } from '../args.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'
import { courseOptions, toList, toShown, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'

/** Where the contacts of people lie, if they lie anywhere: never in a course. */
const contactsFile = '.paath/contacts.yaml'

/** `paath kit`: everything that the person who uploads needs, in one folder a language. */
export const kitCommand: Command = {
  name: 'kit',
  summary: 'make the folder for the person who uploads: packages, forms, PDFs, cover, checklist',
  examples: ['paath kit', 'paath kit cyber-safety --lang hi', 'paath kit --contacts ../reviewers.yaml'],
  args: {
    positionals: '[course…]',
    count: [0, Number.POSITIVE_INFINITY],
    options: {
      out: { type: 'string', value: '<folder>', summary: 'where to (default: dist)' },
      contacts: {
        type: 'string',
        value: '<file>',
        summary: `reviewers and publishers, from a file outside version control (default: ${contactsFile})`,
      },
      'no-browser': { type: 'boolean', summary: 'leave out what a browser draws: the PDFs and a cover' },
      ...courseOptions,
    },
  },
  run: async (args, io) => {
    const tolerance = toTolerance(args)
    const { out, contacts, languages } = toKitSettings(args, io.cwd)
    const pseudo = languages?.find((language) => pseudoTags.includes(language))
    if (pseudo !== undefined)
      throw new UsageError(
        `\`${pseudo}\` is a language to look at, not to upload`,
        'Use it with `paath build`',
      )
    const results: KitResult[] = []
    for (const folder of findCourses(io.cwd, args.positionals)) {
      const options = { folder, out, contacts, today: today(io.env), ...(languages && { languages }) }
      results.push(await buildKit(args.options['no-browser'] ? { ...options, browser: false } : options))
    }
    const code = await finish('kit', results.map(toCourseBuild), {
      io,
      tolerance,
      show: toShown(args, 'warning'),
      format: args.options['format'],
    })
    for (const { id, kits } of results) for (const kit of kits) io.talk(formatKit(id, kit, io))
    return code
  },
}

function toKitSettings({ options }: ParsedArgs, cwd: string) {
  const text = (name: string, otherwise: string): string =>
    path.resolve(cwd, typeof options[name] === 'string' ? options[name] : otherwise)
  return {
    out: text('out', 'dist'),
    contacts: text('contacts', contactsFile),
    languages: toList(options['lang']),
  }
}

function toCourseBuild({ id, folder, diagnostics, kits, readText }: KitResult): CourseBuild {
  return {
    id,
    folder,
    diagnostics,
    silenced: [],
    readText,
    outputs: kits.map((kit) => ({
      target: 'kit',
      language: kit.language,
      folder: kit.folder,
      files: kit.files,
      changed: true,
    })),
  }
}

function formatKit(course: string, { language, zip, json }: WrittenKit, io: Io): string {
  const uploads = json.kit?.uploads ?? []
  const due = uploads.filter(({ action }) => action !== 'nothing')
  const again = due.every(({ action }) => action === 'again')
  const what =
    due.length === 0
      ? 'nothing to upload'
      : `upload ${again ? 'again ' : ''}${due.length} of ${uploads.length}`
  const missing = json.kit?.missing ?? []
  return [
    `${course} (${language}): ${what}`,
    ...(missing.length > 0 ? [`Not in this kit: ${missing.join(', ')}`] : []),
    ...due.map(({ file, action }) => `  ${file} (${action === 'again' ? 'again' : 'new'})`),
    `Send this to who uploads: ${toShownPath(io.cwd, zip)}`,
  ]
    .map((line) => `${visibleText(line)}\n`)
    .join('')
}
