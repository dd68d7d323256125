import { mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { reencodePicture } from '@paath/media'
import type { PictureForm } from '@paath/media'
import type { FileTree } from '@paath/model'
import { writeAtomically } from './atomic-file.ts'
import { sha256 } from './build-record.ts'
import { isPhoto } from './is-photo.ts'

/** Lighter forms of the pictures of a course, by path in the course. */
export type Pictures = ReadonlyMap<string, readonly PictureForm[]>

/** Changes whenever pictures are encoded in another way. */
const edition = 'p1'

/**
 * Encode the photos of a course's modules, or take what was encoded before: a picture costs its time once.
 *
 * @param folder Absolute; the cache. Each entry is named after the hash of the picture that it was made from.
 */
export async function preparePictures(files: FileTree, folder: string): Promise<Pictures> {
  const pictures = new Map<string, readonly PictureForm[]>()
  for (const { path: name } of files.list().filter(isPhoto)) {
    const bytes = files.read(name)
    if (!bytes) continue
    const entry = path.join(folder, `${edition}-${sha256(bytes)}.json`)
    const forms = readEntry(entry) ?? (await encode(bytes, entry))
    if (forms && forms.length > 0) pictures.set(name, forms)
  }
  return pictures
}

async function encode(bytes: Uint8Array, entry: string): Promise<readonly PictureForm[] | undefined> {
  const forms = await reencodePicture(bytes)
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
