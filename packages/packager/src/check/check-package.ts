import type { Report } from '@paath/diagnostics'
import { entryPage } from '../manifest/manifest-input.ts'
import { checkEntryNames } from '../zip/entry-names.ts'
import { checkManifest } from './check-manifest.ts'
import type { FileScan, Finding } from './finding.ts'
import { resolveReference } from './reference.ts'
import { scanScript, scanStyles } from './scan-code.ts'
import { scanPage, scanPicture } from './scan-page.ts'

/** What `checkPackage` needs beside the files. */
export interface CheckPackageOptions {
  /** Name of the zip or folder. Places are given as `<name>/<file>`. */
  readonly name: string
  readonly report: Report
  /** Whether there must be a manifest that lists every file. Default: `true`. */
  readonly manifest?: boolean
}

/**
 * Hold the files of one package against the rules of the platform and of safety, without running them.
 *
 * @param files By name, as in the zip.
 */
export function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  { name, report, manifest = true }: CheckPackageOptions,
): void {
  const reportIn = (place: string, { code, data, span }: Finding): void =>
    report(code, data, { file: place, ...(span && { span }) })
  checkEntryNames(files.keys(), { file: name }, report)
  if (!files.has(entryPage)) report('pkg/entry-page', { name: entryPage }, { file: name })
  if (manifest) for (const finding of checkManifest(files)) reportIn(name, finding)
  for (const [file, bytes] of files) {
    const { findings, references } = scanFile(file, bytes)
    for (const finding of findings) reportIn(`${name}/${file}`, finding)
    for (const { url, span } of references) {
      const target = resolveReference(url, file)
      if (target !== undefined && files.has(target)) continue
      reportIn(`${name}/${file}`, { code: 'pkg/missing-file', data: { reference: url }, span })
    }
  }
}

const nothing: FileScan = { findings: [], references: [] }

/** Scans of files that are the same object in many packages: scripts and styles of the player. */
const known = new WeakMap<Uint8Array, FileScan>()

function scanFile(name: string, bytes: Uint8Array): FileScan {
  const scan = scanners.find(([pattern]) => pattern.test(name))?.[1]
  if (!scan) return nothing
  const before = known.get(bytes)
  if (before) return before
  const result = scan(new TextDecoder().decode(bytes))
  known.set(bytes, result)
  return result
}

const scanners: readonly (readonly [RegExp, (text: string) => FileScan])[] = [
  [/\.x?html?$/i, scanPage],
  [/\.svg$/i, scanPicture],
  [/\.m?js$/i, scanScript],
  [/\.css$/i, scanStyles],
]
