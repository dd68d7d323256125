import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError, createCollector } from '@paath/diagnostics'
import { sha256 } from '@paath/packager'
import type { CourseJson, LearnerState } from '@paath/packager'
import { unpackModules } from './unpack-modules.ts'

/** Which kit. */
export interface KitPlace {
  /** Absolute: where kits were made. */
  readonly out: string
  /** Name of the course folder. */
  readonly course: string
  readonly language: string
}

/** A kit as it lies on the disk. */
export interface BuiltKit {
  readonly json: CourseJson
  /** Everything that can be uploaded, by module id, `_course` and `_assessment`. */
  readonly uploadables: ReadonlyMap<string, KitUploadable>
}

/** One thing that was uploaded, for the ledger. */
export interface KitUploadable {
  readonly sha256: string
  readonly state?: LearnerState
}

/**
 * Read a kit that was made before.
 *
 * @throws {UsageError} if there is none, or it is not whole.
 */
export function readKit({ out, course, language }: KitPlace): BuiltKit {
  const folder = path.join(out, 'kit', course, language)
  const main = path.join(folder, 'course.json')
  if (!existsSync(main)) {
    throw new UsageError(
      `There is no kit of \`${course}\` in \`${language}\``,
      `Make it with \`paath kit ${course}\`: what is recorded is the package that was uploaded`,
    )
  }
  const text = readFileSync(main, 'utf8')
  const json = parseJson(text)
  if (!json?.kit) throw new UsageError('The kit is not whole', `Make it again with \`paath kit ${course}\``)
  const packages = new Map<string, Uint8Array>()
  const uploadables = new Map<string, KitUploadable>([
    ['_course', { sha256: sha256(new TextEncoder().encode(text)) }],
  ])
  for (const { module, file } of json.kit.uploads) {
    const bytes = readPart(path.join(folder, file), course)
    packages.set(file, bytes)
    uploadables.set(module, { sha256: sha256(bytes) })
  }
  for (const { id, state } of unpackModules(json, packages, createCollector().report)) {
    const known = uploadables.get(id)
    if (known && state) uploadables.set(id, { ...known, state })
  }
  return { json, uploadables }
}

function readPart(file: string, course: string): Uint8Array {
  if (existsSync(file)) return readFileSync(file)
  throw new UsageError(
    `The kit lacks \`${path.basename(file)}\``,
    `Make it again with \`paath kit ${course}\``,
  )
}

function parseJson(text: string): CourseJson | undefined {
  try {
    return JSON.parse(text) as CourseJson
  } catch {
    // Cut off or edited by hand: the caller says so.
    return undefined
  }
}
