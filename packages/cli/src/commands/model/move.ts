import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '@paath/build'
import { movePin } from '@paath/competency'
import type { PinMove } from '@paath/competency'
import { applyEdits } from '@paath/model'
import { exitCodes } from '../../command.ts'
import { toShownPath } from '../../report/finding.ts'
import { readCourse } from './files.ts'
import { modelNamed, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model move`: pin a course to another edition, rewrite its tags, and say what happened to each. */
export const move: Subcommand = {
  usage: 'move <course> <edition>',
  count: [2, 2],
  run: ([name = '', edition = ''], args, io) => {
    const to = modelNamed(edition, io.cwd)
    const { course, folder } = readCourse(name, io)
    const from = modelNamed(course.metadata.model ?? undefined, io.cwd)
    const moved = movePin(course, { from, to, courseText: readText(folder, 'course.yaml') })
    const changed = from.id !== to.id && moved.edits.length > 0
    if (changed && args.options['dry-run'] === undefined) writeEdits(folder, moved)
    io.out(args.options['format'] === 'json' ? toJson(toData(moved)) : formatMove(moved))
    const unclear = moved.tags.filter(({ outcome }) => outcome === 'unclear').length
    if (unclear > 0) {
      io.talk(`${toShownPath(io.cwd, folder)} was not changed: mend the tags that are unclear first\n`)
      return Promise.resolve(exitCodes.findings)
    }
    if (args.options['dry-run'] !== undefined) io.talk('Nothing was written: this was a dry run\n')
    return Promise.resolve(exitCodes.clean)
  },
}

function readText(folder: string, file: string): string {
  return new TextDecoder().decode(readFileSync(path.join(folder, file))).replaceAll(/\r\n?/gu, '\n')
}

function writeEdits(folder: string, { edits }: PinMove): void {
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const full = path.join(folder, file)
    const text = readFileSync(full, 'utf8')
    const mine = edits.filter((edit) => edit.file === file)
    writeAtomically(full, new TextEncoder().encode(applyEdits(text, mine)))
  }
}

function toData({ from, to, tags, additions }: PinMove): object {
  return { from, to, tags, additions: additions.map(({ key }) => key) }
}

function formatMove({ from, to, tags, additions }: PinMove): string {
  const rows = tags.map(({ file, line, tag, outcome, now, choices }) => {
    const place = `${file}:${line}`
    if (outcome === 'same') return `  ${place}  ${tag}  means the same\n`
    if (outcome === 'changed') return `  ${place}  ${tag}\n    now ${now ?? ''}\n`
    const hint = choices.length > 0 ? `choose ${choices.join(' or ')}` : 'is not in the new edition'
    return `  ${place}  ${tag}\n    unclear: ${hint}\n`
  })
  const news = additions.map(
    ({ key, definition }) => `  new in a theme of this course: ${key}\n    ${definition ?? ''}\n`,
  )
  return [`${from} to ${to}\n`, ...rows, ...news].join('')
}
