import { languageOf } from '@paath/languages'
import type { ModuleSite, Site } from '@paath/model'
import { toTag } from '../competency-path.ts'
import type { ResolveCompetency } from '../competency-path.ts'
import type { CourseFacts } from '../course-facts.ts'
import type {
  CourseEntry,
  CourseForm,
  CourseJson,
  ModuleEntry,
  OpenField,
  PackageEntry,
  ResourceEntry,
  ResourceForm,
} from '../generated/course-json.ts'
import { findOpenCompetencies, toCompetenciesV6, toCompetency } from './competency-entries.ts'
import { courseFields, findEmptyFields, resourceFields } from './open-fields.ts'

/** What `course.json` is made from. */
export interface CourseJsonInput {
  readonly target: string
  readonly site: Site
  readonly course: CourseFacts
  readonly resolveCompetency: ResolveCompetency
  /** The packages that were made, by module id. A module whose package was refused has none. */
  readonly packages: ReadonlyMap<string, PackageEntry>
}

/** Collect what the platform's forms ask for, and say what the course files do not tell. */
export function createCourseJson(input: CourseJsonInput): CourseJson {
  return {
    format: 'paath-course',
    version: 1,
    target: input.target,
    course: toCourseEntry(input),
    modules: input.site.modules.flatMap((module) => {
      const file = input.packages.get(module.moduleId)
      return file ? [toModuleEntry(module, file, input)] : []
    }),
  }
}

/** Write `course.json`: two spaces, keys in the order of its schema, a final line break. */
export function serializeCourseJson(json: CourseJson): string {
  return `${JSON.stringify(json, undefined, 2)}\n`
}

function toCourseEntry({ site, course, resolveCompetency }: CourseJsonInput): CourseEntry {
  const competencies = course.competencies.map((tag) => resolveCompetency(tag))
  const form: CourseForm = {
    name: site.title,
    description: site.description,
    instructions: toHtmlList(course.objectives),
    duration: site.modules.reduce((sum, { minutes }) => sum + toSeconds(minutes), 0),
    language: [platformName(site.language)],
    license: course.license,
    keywords: [...course.keywords],
    ...(course.audience !== '' && { audience: course.audience }),
    learningMode: 'Self Paced',
    competencies_v6: toCompetenciesV6(competencies),
  }
  return {
    id: site.courseId,
    language: site.language,
    form,
    competencies: competencies.map(toCompetency),
    open: [
      ...findEmptyFields({ ...form }, 'course.yaml'),
      ...findOpenCompetencies(competencies),
      ...findOpenLanguage(site.language),
      ...courseFields,
    ],
  }
}

function toModuleEntry(module: ModuleSite, file: PackageEntry, input: CourseJsonInput): ModuleEntry {
  const { moduleId, number, title: name, description } = module
  const form = { name, description, license: input.course.license }
  return {
    id: moduleId,
    order: number,
    form,
    resource: toResourceEntry(module, file, input),
    open: findEmptyFields(form, fileOf(module)),
  }
}

function toResourceEntry(module: ModuleSite, file: PackageEntry, input: CourseJsonInput): ResourceEntry {
  const competencies = module.competencies.map((tag) => input.resolveCompetency(toTag(tag)))
  const form: ResourceForm = {
    name: module.title,
    description: module.description,
    instructions: toHtmlList(module.objectives),
    duration: toSeconds(module.minutes),
    language: [platformName(module.language)],
    license: input.course.license,
    keywords: [...module.keywords],
    initFile: 'index.html',
    competencies_v6: toCompetenciesV6(competencies),
  }
  return {
    form,
    package: file,
    competencies: competencies.map(toCompetency),
    open: [
      ...findEmptyFields({ ...form }, fileOf(module)),
      ...findOpenCompetencies(competencies),
      ...resourceFields,
    ],
  }
}

function fileOf({ moduleId }: ModuleSite): string {
  return `modules/${moduleId}/module.mdx`
}

function findOpenLanguage(tag: string): OpenField[] {
  const language = languageOf(tag)
  if (language?.availability.portalAuthoring === true) return []
  const why = `The portal’s list for authors does not offer ${language?.igotLabel ?? tag}. Ask the administrators.`
  return [{ field: 'language', required: true, why }]
}

/** Name of a language as the platform writes it. */
function platformName(tag: string): string {
  return languageOf(tag)?.igotLabel ?? tag
}

function toSeconds(minutes: number): number {
  return Math.round(minutes * 60)
}

/** Objectives as the platform shows them and its services read them. */
function toHtmlList(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character)
}
