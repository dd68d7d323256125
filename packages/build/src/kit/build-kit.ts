import * as path from 'node:path'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { assessmentFile } from '@paath/model'
import type { Course } from '@paath/model'
import { checkLedger, toLanguageMap } from '@paath/packager'
import type { CourseJson, Ledger } from '@paath/packager'
import { settleDiagnostics } from '@paath/rules'
import type { ContactsFile } from '@paath/schemas'
import { readAssets } from '../assets.ts'
import type { Assets } from '../assets.ts'
import { diskFiles } from '../disk-files.ts'
import { makePackages } from '../make-packages.ts'
import type { Package } from '../examine-course.ts'
import { writeOutputs } from '../write-outputs.ts'
import { lazyBrowser, startBrowser } from './browser.ts'
import type { StartBrowser } from './browser.ts'
import { makeKit } from './make-kit.ts'
import type { MadeKit } from './make-kit.ts'
import { listOld, recordKit } from './kit-record.ts'
import { readContacts, readLedger } from './read-beside.ts'

/** Name of the platform in the ledger. */
export const kitPlatform = 'igot'

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
 * uploads. With an error anywhere nothing is written.
 */
export async function buildKit(options: KitOptions): Promise<KitResult> {
  const assets = options.assets ?? readAssets()
  const files = diskFiles(options.folder)
  const id = path.basename(options.folder)
  const made = makePackages({ ...options, id, files, assets, targets: ['igot'] })
  const { report, diagnostics } = createCollector()
  const result = (kits: readonly WrittenKit[]): KitResult => ({
    id,
    folder: options.folder,
    diagnostics: settleDiagnostics([...made.diagnostics, ...diagnostics]),
    kits,
    readText: (name) => {
      // Lines of the final test would show its keys in every log.
      const bytes = name === assessmentFile ? undefined : files.read(name)
      return bytes && new TextDecoder().decode(bytes)
    },
  })
  const ledger = readLedger(files, report)
  const contacts = readContacts(options.contacts, report)
  if (!made.course || !ledger || hasErrors(made.diagnostics) || hasErrors(diagnostics)) return result([])
  const kits = await makeKits(made.packages, { options, course: made.course, ledger, contacts, report })
  if (hasErrors(diagnostics)) return result([])
  return result(kits.map((kit) => writeKit(kit, options.out, id)))
}

interface KitSource {
  readonly options: KitOptions
  readonly course: Course
  readonly ledger: Ledger
  readonly contacts: ContactsFile
  readonly report: Report
}

async function makeKits(packages: readonly Package[], source: KitSource): Promise<MadeKit[]> {
  const { options, course, ledger, contacts, report } = source
  const { id, metadata, modules } = course
  const languages = [...new Set([metadata.language, ...(metadata.languages ?? [])])]
  checkLedger(ledger, { modules: modules.map((module) => module.id), languages }, report)
  const sites = packages.map(({ language, files }) => ({ language, files, json: readJson(files) }))
  const titles = new Map(sites.map(({ language, json }) => [language, json.course.form.name]))
  const languageMap = toLanguageMap(ledger, {
    platform: kitPlatform,
    source: metadata.language,
    title: (language) => titles.get(language) ?? metadata.title,
    nameOf: (language) => languageOf(language)?.igotLabel ?? language,
  })
  const { browser = startBrowser } = options
  const { get, close } = lazyBrowser(browser === false ? withoutBrowser : browser)
  const cache = path.join(options.out, '.paath', 'drawings')
  const kits: MadeKit[] = []
  try {
    for (const { language, files, json } of sites) {
      const drawing = { cache, browser: get, isBrowserWanted: browser !== false }
      const shared = { course, ledger, contacts, report, ...drawing, platform: kitPlatform }
      kits.push(
        await makeKit({
          ...shared,
          id,
          language,
          packages: files,
          json,
          ...(languageMap && { languageMap }),
        }),
      )
    }
  } finally {
    await close()
  }
  return kits
}

const withoutBrowser: StartBrowser = () => Promise.resolve(undefined)

function readJson(files: ReadonlyMap<string, Uint8Array>): CourseJson {
  return JSON.parse(new TextDecoder().decode(files.get('course.json'))) as CourseJson
}

function writeKit({ language, files, zip, json }: MadeKit, out: string, id: string): WrittenKit {
  const parent = path.join(out, 'kit', id)
  const folder = path.join(parent, language)
  const name = `${id}.${language}.kit.zip`
  const record = path.join(out, '.paath', `kit.${id}.${language}.json`)
  writeOutputs(folder, files, listOld(record))
  recordKit(record, [...files.keys()])
  writeOutputs(parent, new Map([[name, zip]]))
  return {
    language,
    folder,
    zip: path.join(parent, name),
    json,
    files: [...files].map(([file, bytes]) => ({ path: file, size: bytes.length })),
  }
}
