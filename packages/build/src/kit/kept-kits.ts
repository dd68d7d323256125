/** Kits that lie on the disk, with what they were made from: while nothing of either changes, they are not made again. */
import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { CourseJson } from '@paath/packager'
import { isUnchanged, readRecord, recordOutput, writeRecord } from '../build-record.ts'
import type { RecordedOutput } from '../build-record.ts'
import type { WrittenKit } from './build-kit.ts'

/** What another run could do better: a browser or an encoder may be there by then. */
const better = new Set(['kit/no-browser', 'kit/pdf-words', 'media/plain-pictures'])

/** The kits of one course and what was said of them. */
export interface KeptKits {
  readonly diagnostics: readonly AnyDiagnostic[]
  readonly kits: readonly WrittenKit[]
}

/** Where the kits of one course lie. */
export interface KitShelf {
  /** The record of them. */
  readonly record: string
  /** Folder of the zips; each kit is in a folder of its language in it. */
  readonly folder: string
  /** Name of the course. */
  readonly id: string
}

/**
 * Find the kits of the last run, if they are what another run would make.
 *
 * @param key All that decides what is made.
 */
export function findKits({ record: file, folder, id }: KitShelf, key: string): KeptKits | undefined {
  const record = readRecord(file)
  if (record?.key !== key || record.diagnostics.some(({ code }) => better.has(code))) return undefined
  const { outputs, diagnostics } = record
  if (!outputs.every((output) => isUnchanged(path.join(folder, output.language), output))) return undefined
  const languages = [...new Set(outputs.map(({ language }) => language))].filter((tag) => tag !== '')
  const kits = languages.map((language) => {
    const mine = outputs.filter((output) => output.language === language)
    return toKit({ folder, id, language }, mine)
  })
  return { diagnostics, kits }
}

function toKit(
  { folder, id, language }: { folder: string; id: string; language: string },
  outputs: readonly RecordedOutput[],
): WrittenKit {
  const text = readFileSync(path.join(folder, language, 'course.json'), 'utf8')
  return {
    language,
    folder: path.join(folder, language),
    zip: path.join(folder, zipName(id, language)),
    json: JSON.parse(text) as CourseJson,
    files: outputs.map(({ path, size }) => ({ path, size })),
  }
}

/** The name of a kit as one file. */
export function zipName(id: string, language: string): string {
  return `${id}.${language}.kit.zip`
}

/** Note what was made of what. */
export function keepKits({ record, folder }: KitShelf, key: string, { diagnostics, kits }: KeptKits): void {
  const outputs = kits.flatMap((kit) => [
    ...kit.files.map((file) => noteFile(kit.folder, kit.language, file.path)),
    noteFile(folder, '', path.basename(kit.zip)),
  ])
  writeRecord(record, { key, diagnostics, outputs })
}

function noteFile(folder: string, language: string, name: string): RecordedOutput {
  return recordOutput(folder, language, name, readFileSync(path.join(folder, ...name.split('/'))))
}
