import { mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import type { Report } from '@paath/diagnostics'
import { loadSharp, reencodePicture } from '@paath/media'
import type { LoadEncoder, PictureForm } from '@paath/media'
import type { FileTree } from '@paath/model'
import { writeAtomically } from './atomic-file.ts'
import { sha256 } from './build-record.ts'
import { isPhoto } from './is-photo.ts'

/** Lighter forms of the pictures of a course, by path in the course. */
export type Pictures = ReadonlyMap<string, readonly PictureForm[]>

/** Changes whenever pictures are encoded in another way. */
const edition = 'p1'

/** Where lighter forms are kept, who makes them, and who hears that nobody can. */
export interface PictureOptions {
  /** Absolute; the cache. Each entry is named after the hash of the picture that it was made from. */
  readonly folder: string
  readonly report: Report
  /** Default: `sharp`, where it is installed. */
  readonly loadEncoder?: LoadEncoder | undefined
}

/** Encode the photos of a course's modules, or take what was encoded before: a picture costs its time once. */
export async function preparePictures(
  files: FileTree,
  { folder, report, loadEncoder = loadSharp }: PictureOptions,
): Promise<Pictures> {
  const pictures = new Map<string, readonly PictureForm[]>()
  let plain = 0
  for (const { path: name } of files.list().filter(isPhoto)) {
    const bytes = files.read(name)
    if (!bytes) continue
    const entry = path.join(folder, `${edition}-${sha256(bytes)}.json`)
    const forms = readEntry(entry) ?? keep(entry, await reencodePicture(bytes, loadEncoder))
    if (!forms) plain++
    else if (forms.length > 0) pictures.set(name, forms)
  }
  if (plain > 0) report('media/plain-pictures', { count: plain }, { file: 'course.yaml' })
  return pictures
}

function keep(entry: string, forms: readonly PictureForm[] | undefined): readonly PictureForm[] | undefined {
  if (!forms) return undefined
  const kept = forms.map((form) => ({ type: form.type, base64: Buffer.from(form.bytes).toString('base64') }))
  mkdirSync(path.dirname(entry), { recursive: true })
  writeAtomically(entry, new TextEncoder().encode(JSON.stringify(kept)))
  return forms
}

/** What the cache holds. An entry that is missing or broken counts as none. */
function readEntry(entry: string): readonly PictureForm[] | undefined {
  try {
    const kept = JSON.parse(readFileSync(entry, 'utf8')) as readonly KeptForm[]
    return kept.map(({ type, base64 }) => ({ type, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }))
  } catch {
    return undefined
  }
}

interface KeptForm {
  readonly type: PictureForm['type']
  readonly base64: string
}
