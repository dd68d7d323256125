import * as path from 'node:path'
import type { Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import type { Course } from '@paath/model'
import { checkLedger, toLanguageMap } from '@paath/packager'
import type { CourseJson, Ledger } from '@paath/packager'
import type { ContactsFile } from '@paath/schemas'
import type { Package } from '../examine-course.ts'
import { writeOutputs } from '../write-outputs.ts'
import { lazyBrowser, startBrowser } from './browser.ts'
import type { StartBrowser } from './browser.ts'
import type { KitOptions, WrittenKit } from './build-kit.ts'
import { zipName } from './kept-kits.ts'
import { listOld, recordKit } from './kit-record.ts'
import { makeKit } from './make-kit.ts'
import type { MadeKit } from './make-kit.ts'

/** Name of the platform in the ledger. */
const kitPlatform = 'igot'

/** What the kits of one course are made from, beside its packages. */
export interface KitSource {
  readonly options: KitOptions
  readonly course: Course
  readonly ledger: Ledger
  readonly contacts: ContactsFile
  readonly report: Report
}

/** Make the kit of each language, with one browser for all. */
export async function makeKits(packages: readonly Package[], source: KitSource): Promise<MadeKit[]> {
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

/** Write a kit: its folder, and the same as one zip beside it. */
export function writeKit({ language, files, zip, json }: MadeKit, out: string, id: string): WrittenKit {
  const parent = path.join(out, 'kit', id)
  const folder = path.join(parent, language)
  const name = zipName(id, language)
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
