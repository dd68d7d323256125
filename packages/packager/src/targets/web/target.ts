import type { Report } from '@paath/diagnostics'
import type { ModuleSite, StageContext } from '@paath/model'
import { checkPackage } from '../../check/check-package.ts'
import { checkSiteTexts } from '../../check/check-texts.ts'
import { toCourseFacts } from '../../course-facts.ts'
import { entryPage } from '../../manifest/manifest-input.ts'
import { packageName } from '../../package-name.ts'
import type { PackInput, Target } from '../../target.ts'
import { inlinePage } from '../../single-file/inline-page.ts'
import { checkEntryNames } from '@paath/zip'
import { createIndexPage, indexStyles } from './index-page.ts'

/** Folders that play by themselves, also from a disk or an SD card, and a page that lists them. */
export const web: Target = {
  id: 'web',
  title: 'Plain web pages (a folder or one file a module, no LMS)',
  holdsAssessment: true,
  pack: packForWeb,
}

function packForWeb(
  { course: source, site, singleFile = false }: PackInput,
  { report }: StageContext,
): ReadonlyMap<string, Uint8Array> {
  const output = new Map<string, Uint8Array>()
  const course = toCourseFacts(source)
  checkSiteTexts({ course: source, modules: site.modules, manifest: false }, report)
  for (const module of site.modules) {
    const folder = packageName(module)
    if (!checkEntryNames(module.files.keys(), { place: { file: folder }, report })) continue
    const files = new Map([...module.files].map(([name, { bytes }]) => [name, bytes]))
    checkPackage(files, { name: folder, report, manifest: false })
    if (singleFile) output.set(`${folder}.html`, packSingleFile(files, `${folder}.html`, report))
    else for (const [name, bytes] of files) output.set(`${folder}/${name}`, bytes)
  }
  const hrefOf = (module: ModuleSite): string =>
    singleFile ? `${packageName(module)}.html` : `${packageName(module)}/${entryPage}`
  const page = encode(createIndexPage({ site, course, hrefOf }))
  const pages = new Map([
    [entryPage, page],
    ['course.css', encode(indexStyles)],
  ])
  if (singleFile) output.set(entryPage, encode(inlinePage(pages)))
  else for (const [name, bytes] of pages) output.set(name, bytes)
  return output
}

/** What messengers and slow links carry without trouble. */
const largestFile = 2_000_000

function packSingleFile(files: ReadonlyMap<string, Uint8Array>, name: string, report: Report): Uint8Array {
  const bytes = encode(inlinePage(files))
  if (bytes.length > largestFile)
    report('pkg/large-single-file', { name, bytes: bytes.length, limit: largestFile }, { file: name })
  return bytes
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
