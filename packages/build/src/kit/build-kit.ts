import * as path from 'node:path'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { LoadEncoder } from '@paath/media'
import type { CourseJson } from '@paath/packager'
import { holdsKeys } from '../assessment-file.ts'
import { readAssets } from '../assets.ts'
import type { Assets } from '../assets.ts'
import { hashFiles } from '../build-record.ts'
import { diskFiles } from '../disk-files.ts'
import { picturesOf } from '../pictures-of.ts'
import { createTextReader } from '../text-reader.ts'
import type { StartBrowser } from './browser.ts'
import { findKits, keepKits } from './kept-kits.ts'
import type { KeptKits } from './kept-kits.ts'
import { readContacts, readLedger } from './read-beside.ts'

/** What to make an upload kit of. */
export interface KitOptions {
  /** Absolute folder of the course. */
  readonly folder: string
  /** Absolute. Kits go to `<out>/kit/<course>/<language>/`, and as one zip beside that folder. */
  readonly out: string
  /** Default: the language of the source and every declared one. */
  readonly languages?: readonly string[]
  /** Absolute path of the file with the people that the portal asks for. It need not exist. */
  readonly contacts: string
  /** Default: those that came with this package. */
  readonly assets?: Assets
  /** `2026-11-22`. Left out: dates are not looked at. */
  readonly today?: string
  /** Default: the browser of this machine. `false`: leave out what needs one. */
  readonly browser?: StartBrowser | false
  /** Gives the encoder that makes pictures lighter. Default: `sharp`, where it is installed. */
  readonly loadEncoder?: LoadEncoder
}

/** What came of one course. */
export interface KitResult {
  /** Name of the course folder. */
  readonly id: string
  /** Absolute. Places of diagnostics count from here. */
  readonly folder: string
  readonly diagnostics: readonly AnyDiagnostic[]
  /** One a language; empty if there were errors. */
  readonly kits: readonly WrittenKit[]
  readonly readText: (path: string) => string | undefined
}

/** A kit on the disk. */
export interface WrittenKit {
  readonly language: string
  /** Absolute. */
  readonly folder: string
  /** Absolute. */
  readonly zip: string
  readonly json: CourseJson
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

/**
 * Make the upload kits of a course: packages, forms, the table of the final test, companions and the page for the person who
 * uploads. With an error anywhere nothing is written. When neither the inputs nor the kits have changed since the last run,
 * nothing is done.
 */
export async function buildKit(options: KitOptions): Promise<KitResult> {
  const { folder, out, languages = [], browser, today = '' } = options
  const assets = options.assets ?? readAssets()
  const files = diskFiles(folder)
  const id = path.basename(folder)
  const { report, diagnostics } = createCollector()
  const result = ({ diagnostics: said, kits }: KeptKits): KitResult => ({
    id,
    folder,
    diagnostics: said,
    kits,
    // Lines of the final test would show its keys in every log.
    readText: createTextReader((name) => (holdsKeys(name) ? undefined : files.read(name))),
  })
  const contacts = readContacts(options.contacts, report)
  const shelf = {
    id,
    folder: path.join(out, 'kit', id),
    record: path.join(out, '.paath', `${['kits', id, ...languages].join('.')}.json`),
  }
  const people = hasErrors(diagnostics) ? 'refused' : JSON.stringify(contacts)
  const key = [hashFiles(files), assets.id, today, browser !== false, people, ...languages].join(' ')
  const kept = findKits(shelf, key)
  if (kept) return result(kept)
  const pictures = await picturesOf(files, options, report)
  const { makePackages } = await import('../make-packages.ts')
  const { settleDiagnostics } = await import('@paath/rules')
  const made = makePackages({ ...options, id, files, assets, pictures, targets: ['igot'] })
  const ledger = readLedger(files, report)
  const finished = (kits: readonly WrittenKit[]): KeptKits => ({
    diagnostics: settleDiagnostics([...made.diagnostics, ...diagnostics]),
    kits,
  })
  if (!made.course || !ledger || hasErrors(made.diagnostics) || hasErrors(diagnostics))
    return result(finished([]))
  const { makeKits, writeKit } = await import('./make-kits.ts')
  const kits = await makeKits(made.packages, { options, course: made.course, ledger, contacts, report })
  if (hasErrors(diagnostics)) return result(finished([]))
  const written = finished(kits.map((kit) => writeKit(kit, out, id)))
  keepKits(shelf, key, written)
  return result(written)
}
