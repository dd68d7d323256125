import type { StageContext } from '@paath/model'
import { checkPackage } from '../../check/check-package.ts'
import { checkCourseTexts, checkTexts } from '../../check/check-texts.ts'
import { toCourseFacts } from '../../course-facts.ts'
import { packageName } from '../../package-name.ts'
import type { PackInput, Target } from '../../target.ts'
import { checkEntryNames } from '../../zip/entry-names.ts'
import { createIndexPage, indexStyles } from './index-page.ts'

/** Folders that play by themselves, also from a disk or an SD card, and a page that lists them. */
export const web: Target = {
  id: 'web',
  title: 'Plain web pages (a folder a module, no LMS)',
  pack: packForWeb,
}

function packForWeb(
  { course: source, site }: PackInput,
  { report }: StageContext,
): ReadonlyMap<string, Uint8Array> {
  const output = new Map<string, Uint8Array>()
  const course = toCourseFacts(source)
  checkCourseTexts({ course, manifest: false }, report)
  for (const module of site.modules) {
    checkTexts({ module, manifest: false }, report)
    const folder = packageName(module)
    if (!checkEntryNames(module.files.keys(), { file: folder }, report)) continue
    const files = new Map([...module.files].map(([name, { bytes }]) => [name, bytes]))
    checkPackage(files, { name: folder, report, manifest: false })
    for (const [name, bytes] of files) output.set(`${folder}/${name}`, bytes)
  }
  const page = createIndexPage({ site, course })
  output.set('index.html', new TextEncoder().encode(page))
  output.set('course.css', new TextEncoder().encode(indexStyles))
  return output
}
