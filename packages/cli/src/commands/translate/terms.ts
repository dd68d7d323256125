import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '@paath/build'
import { UsageError, createCollector, hasErrors } from '@paath/diagnostics'
import { addTerms, readTermList, seedRows, termsFile } from '@paath/translate'
import type { TermRow } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import { sayFindings } from '../model/files.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate terms`: put the terms of other lists into that of a course. */
export const terms: Subcommand = {
  usage: 'terms <course> <file…|seed> [--lang hi]',
  count: [2, Number.POSITIVE_INFINITY],
  run: ([course = '', ...lists], args, io) => {
    const [language, ...more] = wantedLanguages(args) ?? []
    if (more.length > 0) throw new UsageError('A list is of one language', 'Write `--lang hi`')
    const [open] = openCourses([course], io) ?? []
    if (!open) return Promise.resolve(exitCodes.findings)
    const { report, diagnostics } = createCollector()
    const sourceLanguage = open.course.language
    const rows = lists.flatMap((list): TermRow[] => {
      if (list === 'seed') return seedRows()
      return readTermList(readList(path.resolve(io.cwd, list)), { sourceLanguage, language, report })
    })
    sayFindings(diagnostics, io)
    if (hasErrors(diagnostics)) return Promise.resolve(exitCodes.findings)
    const file = path.join(open.folder, termsFile)
    const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const { text, added, kept } = addTerms(before, rows)
    if (text !== before) {
      mkdirSync(path.dirname(file), { recursive: true })
      writeAtomically(file, new TextEncoder().encode(text))
    }
    io.out(`${open.course.id}/${termsFile}: ${added} added, ${kept} there already\n`)
    return Promise.resolve(exitCodes.clean)
  },
}

function readList(file: string): { name: string; bytes: Uint8Array } {
  if (!existsSync(file))
    throw new UsageError(`There is no file ${file}`, 'Name a table (.csv, .tsv) or .tbx, or write `seed`')
  return { name: path.basename(file), bytes: readFileSync(file) }
}
