import type { Place, Report } from '@paath/diagnostics'
import type { Course, ModuleSite } from '@paath/model'
import { findForbiddenCharacters } from '@paath/xml'
import { toCourseFacts } from '../course-facts.ts'

/** Longest title that a manifest of SCORM 1.2 holds, in characters. */
export const longestTitle = 200

/** What a package says of its module in words. */
export type ModuleTexts = Pick<
  ModuleSite,
  'moduleId' | 'number' | 'title' | 'description' | 'objectives' | 'keywords'
>

/** What the texts of a course go into. */
export interface SiteTexts {
  readonly course: Course
  readonly modules: readonly ModuleTexts[]
  /** Whether packages have a manifest, which bounds titles. */
  readonly manifest: boolean
}

/**
 * Report texts that will not reach a package as they were written: characters that XML cannot hold, titles that are too
 * long. The places are the files that people write.
 */
export function checkSiteTexts({ course, modules, manifest }: SiteTexts, report: Report): void {
  checkCourseTexts({ course, manifest }, report)
  for (const module of modules) checkTexts({ module, manifest }, report)
}

/** Report such texts of one module. */
export function checkTexts(
  { module, manifest }: { module: ModuleTexts; manifest: boolean },
  report: Report,
): void {
  const place = { file: module.number === 0 ? 'course.yaml' : `modules/${module.moduleId}/module.mdx` }
  checkCharacters(
    {
      title: [module.title],
      description: [module.description],
      objectives: module.objectives,
      keywords: module.keywords,
    },
    place,
    report,
  )
  if (manifest) checkLength(module.title, place, report)
}

/** The same for what `course.yaml` says. */
function checkCourseTexts({ course, manifest }: Omit<SiteTexts, 'modules'>, report: Report): void {
  const place = { file: 'course.yaml' }
  const { title, audience, license } = toCourseFacts(course)
  checkCharacters({ title: [title], audience: [audience], license: [license] }, place, report)
  if (manifest) checkLength(title, place, report)
}

function checkCharacters(
  fields: Readonly<Record<string, readonly string[]>>,
  place: Place,
  report: Report,
): void {
  for (const [field, texts] of Object.entries(fields)) {
    for (const codePoint of new Set(texts.flatMap(findForbiddenCharacters))) {
      const character = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      report('pkg/forbidden-character', { field, character }, place)
    }
  }
}

function checkLength(title: string, place: Place, report: Report): void {
  if (Array.from(title).length > longestTitle) report('pkg/long-title', { title, limit: longestTitle }, place)
}
