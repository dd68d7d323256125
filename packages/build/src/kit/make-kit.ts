import { compareText } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import type { Assessment, Course } from '@paath/model'
import {
  createAssessmentTables,
  createKitEntry,
  findLeaks,
  planUploads,
  serializeChecksums,
  serializeCourseJson,
  sha256,
  toChecklist,
} from '@paath/packager'
import type { AssessmentTable, CourseJson, KitInput, Ledger, Uploadable } from '@paath/packager'
import { writeZip } from '@paath/zip'
import { renderReport } from '@paath/render'
import type { ContactsFile } from '@paath/schemas'
import type { StartBrowser } from './browser.ts'
import { makeCaptionCompanions } from './caption-companions.ts'
import type { MadeCompanion } from './caption-companions.ts'
import { makeCover } from './make-cover.ts'
import type { Cover } from './make-cover.ts'
import { makePdf } from './pdf-companions.ts'
import { unpackModules } from './unpack-modules.ts'
import type { UnpackedModule } from './unpack-modules.ts'

/** One language of a course, to make a kit of. */
export interface KitSources {
  /** Name of the course folder. */
  readonly id: string
  readonly course: Course
  readonly language: string
  readonly platform: string
  /** What the target `igot` made. */
  readonly packages: ReadonlyMap<string, Uint8Array>
  readonly json: CourseJson
  readonly ledger: Ledger
  readonly contacts: ContactsFile
  readonly languageMap?: NonNullable<KitInput['languageMap']>
  /** Folder of drawings that were made before. */
  readonly cache: string
  readonly browser: StartBrowser
  /** False if somebody chose to go without what a browser draws. */
  readonly isBrowserWanted: boolean
  readonly report: Report
}

/** A kit in memory. */
export interface MadeKit {
  readonly language: string
  /** By path in its folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The whole folder as one file. */
  readonly zip: Uint8Array
  readonly json: CourseJson
}

/** Modules and final test together. @spec iGOT authoring portal, auth-collection-editor.json (children of a Course) */
const fewestParts = 2

/** Make the kit of one language. */
export async function makeKit(sources: KitSources): Promise<MadeKit> {
  const { course, language, packages, ledger, report, platform } = sources
  const modules = unpackModules(sources.json, packages, report)
  const drawn = await drawParts(modules, sources)
  const assessment = assessmentIn(course, language)
  const tables = assessment ? createAssessmentTables(assessment, report) : []
  if (modules.length + tables.slice(0, 1).length < fewestParts)
    report('kit/lone-module', undefined, course.source.place(['modules']))
  const uploads = planUploads(toUploadables(sources, modules, tables), { platform, language, ledger, report })
  const { cover, companions } = drawn
  const entry = createKitEntry(
    {
      json: sources.json,
      contacts: sources.contacts,
      ...(cover && { cover: { file: cover.file, bytes: cover.bytes.length } }),
      companions: companions.map(({ bytes: _bytes, ...companion }) => companion),
      ...(assessment && { assessment }),
      tables,
      uploads,
      ...(sources.languageMap && { languageMap: sources.languageMap }),
      missing: drawn.missing,
    },
    report,
  )
  const json = { ...sources.json, kit: entry }
  const open = new Map([
    ...[...packages].filter(([name]) => name.endsWith('.zip')),
    ['course.json', encode(serializeCourseJson(json))] as const,
    ['checklist.html', encode(renderReport('checklist', toChecklist(json)))] as const,
    ...companions.map(({ file, bytes }) => [file, bytes] as const),
    ...(cover ? [[cover.file, cover.bytes] as const] : []),
  ])
  if (assessment) findLeaks(assessment, toSearched(open, modules, drawn.words), report)
  return { language, json, ...finish(new Map([...open, ...tables.map(toFile)]), sources) }
}

/** The final test is there in the language that it was written in. */
function assessmentIn({ assessment }: Course, language: string): Assessment | undefined {
  return assessment?.module.language === language ? assessment : undefined
}

interface DrawnParts {
  readonly cover: Cover | undefined
  readonly companions: readonly MadeCompanion[]
  /** Words of each PDF, by the path of its file. */
  readonly words: ReadonlyMap<string, string>
  readonly missing: readonly string[]
}

/** Everything that a browser draws, and the companions that need none. */
async function drawParts(modules: readonly UnpackedModule[], sources: KitSources): Promise<DrawnParts> {
  const { course, language, json, report } = sources
  const companions: MadeCompanion[] = []
  const words = new Map<string, string>()
  let lacksPdf = false
  for (const module of modules) {
    const pdf = await makePdf(module, { ...sources, language })
    if (pdf) {
      companions.push(pdf.companion)
      words.set(pdf.companion.file, pdf.words)
    } else lacksPdf = true
    companions.push(...makeCaptionCompanions(module))
  }
  const { files, metadata } = course
  const place = course.source.place(['cover'])
  const title = json.course.form.name
  const cover = await makeCover({
    ...sources,
    files,
    metadata,
    place,
    title,
    language,
    theme: themeOf(modules),
  })
  const missing = [...(lacksPdf ? ['the PDFs of the modules'] : []), ...(cover ? [] : ['the cover picture'])]
  if (missing.length > 0 && sources.isBrowserWanted)
    report('kit/no-browser', { missing }, { file: 'course.yaml' })
  return { cover, companions, words, missing }
}

/** Style sheet and fonts, as the packages hold them. */
function themeOf([first]: readonly UnpackedModule[]): ReadonlyMap<string, Uint8Array> {
  return new Map([...(first?.files ?? [])].filter(([name]) => /^(?:styles\.css$|fonts\/)/.test(name)))
}

function toUploadables(
  { json }: KitSources,
  modules: readonly UnpackedModule[],
  tables: readonly AssessmentTable[],
): Uploadable[] {
  const packages = json.modules.map(({ id, resource }): Uploadable => {
    const state = modules.find((module) => module.id === id)?.state
    return {
      module: id,
      file: resource.package.file,
      sha256: resource.package.sha256,
      ...(state && { state }),
    }
  })
  const [whole] = tables
  if (!whole) return packages
  return [...packages, { module: '_assessment', file: whole.name, sha256: sha256(encode(whole.csv)) }]
}

/** All that is handed out, as text: what is in packages, what is on paper, and the rest. */
function toSearched(
  files: ReadonlyMap<string, Uint8Array>,
  modules: readonly UnpackedModule[],
  words: ReadonlyMap<string, string>,
): { name: string; text: string }[] {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  const isText = (name: string): boolean => /\.(?:html|json|js|css|xml|svg|vtt|txt|csv)$/.test(name)
  const inside = modules.flatMap((module) =>
    [...module.files]
      .filter(([name]) => isText(name))
      .map(([, bytes]) => ({ name: `${module.name}.zip`, text: decode(bytes) })),
  )
  const beside = [...files]
    .filter(([name]) => isText(name))
    .map(([name, bytes]) => ({ name, text: decode(bytes) }))
  return [...inside, ...beside, ...[...words].map(([name, text]) => ({ name, text }))]
}

function toFile({ name, csv }: AssessmentTable): readonly [string, Uint8Array] {
  return [name, encode(csv)]
}

/** The most that one zip can hold in the plain format. */
const mostBytes = 4_000_000_000

function finish(
  files: ReadonlyMap<string, Uint8Array>,
  { id, language, report }: KitSources,
): Pick<MadeKit, 'files' | 'zip'> {
  const names = [...files.keys()].sort(compareText)
  const sums = new Map(names.map((name) => [name, sha256(files.get(name) ?? new Uint8Array())]))
  const all = new Map([...files, ['SHA256SUMS', encode(serializeChecksums(sums))]])
  const limits = { maxBytes: mostBytes, largeBytes: mostBytes }
  const entries = new Map([...all].map(([name, bytes]) => [name, { bytes }]))
  const zip = writeZip(entries, { name: `${id}.${language}.kit.zip`, report, ...limits })
  return { files: all, zip: zip ?? new Uint8Array() }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
