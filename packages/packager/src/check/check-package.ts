import type { Report } from '@paath/diagnostics'
import { entryPage } from '../manifest/manifest-input.ts'
import { checkEntryNames } from '@paath/zip'
import { checkManifest } from './check-manifest.ts'
import { toSpan } from './finding.ts'
import type { FileScan, Finding, Reference } from './finding.ts'
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
  checkEntryNames(files.keys(), { place: { file: name }, report })
  if (!files.has(entryPage)) report('pkg/entry-page', { name: entryPage }, { file: name })
  if (manifest) for (const { code, data } of checkManifest(files)) report(code, data, { file: name })
  for (const [file, bytes] of files) {
    const { findings, references } = scanFile(file, bytes)
    const all = [...findings, ...findMissing(references, { file, files })]
    if (all.length > 0) reportAll(all, { file: `${name}/${file}`, text: decode(bytes), report })
  }
}

function findMissing(
  references: readonly Reference[],
  { file, files }: { file: string; files: ReadonlyMap<string, Uint8Array> },
): Finding[] {
  return references
    .filter(({ url }) => !files.has(resolveReference(url, file) ?? ''))
    .map(({ url, at }) => ({ code: 'pkg/missing-file', data: { reference: url }, at }))
}

function reportAll(
  findings: readonly Finding[],
  { file, text, report }: { file: string; text: string; report: Report },
): void {
  for (const { code, data, at } of findings)
    report(code, data, { file, ...(at && { span: toSpan(text, at) }) })
}

const nothing: FileScan = { findings: [], references: [] }

/** Scans of files that are the same object in many packages: scripts and styles of the player. */
const known = new WeakMap<Uint8Array, FileScan>()

function scanFile(name: string, bytes: Uint8Array): FileScan {
  const scan = scanners.find(([pattern]) => pattern.test(name))?.[1]
  if (!scan) return nothing
  const before = known.get(bytes)
  if (before) return before
  const result = scan(decode(bytes))
  known.set(bytes, result)
  return result
}

const scanners: readonly (readonly [RegExp, (text: string) => FileScan])[] = [
  [/\.x?html?$/i, scanPage],
  [/\.svg$/i, scanPicture],
  [/\.m?js$/i, scanScript],
  [/\.css$/i, scanStyles],
]

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
