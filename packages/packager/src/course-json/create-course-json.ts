import type { ModuleSite, Site } from '@paath/model'
import type { CompetencyStep, DescribeCompetency } from '../competency-path.ts'
import type { CourseFacts } from '../course-facts.ts'
import type {
  CompetencyEntry,
  CompetencyV6,
  CourseEntry,
  CourseJson,
  ModuleEntry,
  OpenField,
  PackageEntry,
  ResourceEntry,
} from '../generated/course-json.ts'
import { courseFields, moduleFields, resourceFields } from './open-fields.ts'
import { platformLanguage } from './platform-language.ts'

/** What `course.json` is made from. */
export interface CourseJsonInput {
  readonly target: string
  readonly site: Site
  readonly course: CourseFacts
  readonly describeCompetency: DescribeCompetency
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

function toCourseEntry({ site, course, describeCompetency }: CourseJsonInput): CourseEntry {
  const competencies = course.competencies.map((tag) => {
    const [key = '', level] = tag.split('@')
    return toCompetency({ key, ...(level !== undefined && { level }) }, describeCompetency)
  })
  return {
    id: site.courseId,
    language: site.language,
    form: {
      name: site.title,
      description: site.description,
      instructions: toHtmlList(course.objectives),
      duration: site.modules.reduce((sum, { minutes }) => sum + toSeconds(minutes), 0),
      language: [platformLanguage(site.language)],
      license: course.license,
      keywords: [...course.keywords],
      ...(course.audience !== '' && { audience: course.audience }),
      learningMode: 'Self Paced',
      competencies_v6: competencies.map(toV6),
    },
    competencies,
    open: [...courseFields, ...openCompetencies(competencies)],
  }
}

function toModuleEntry(module: ModuleSite, file: PackageEntry, input: CourseJsonInput): ModuleEntry {
  const { title: name, description } = module
  return {
    id: module.moduleId,
    order: module.number,
    form: { name, description, license: input.course.license },
    resource: toResourceEntry(module, file, input),
    open: [...moduleFields],
  }
}

function toResourceEntry(module: ModuleSite, file: PackageEntry, input: CourseJsonInput): ResourceEntry {
  const competencies = module.competencies.map((tag) => toCompetency(tag, input.describeCompetency))
  return {
    form: {
      name: module.title,
      description: module.description,
      instructions: toHtmlList(module.objectives),
      duration: toSeconds(module.minutes),
      language: [platformLanguage(module.language)],
      license: input.course.license,
      keywords: [...module.keywords],
      initFile: 'index.html',
      competencies_v6: competencies.map(toV6),
    },
    package: file,
    competencies,
    open: [...resourceFields, ...openCompetencies(competencies)],
  }
}

function toCompetency(
  { key, level }: { readonly key: string; readonly level?: string },
  describe: DescribeCompetency,
): CompetencyEntry {
  const path = describe(key).map((step) => ({ ...step }))
  const known = path.filter(({ refId, identifier }) => refId !== undefined && identifier !== undefined).length
  const platform = path.length > 0 && known === path.length ? 'known' : known > 0 ? 'partly-known' : 'unknown'
  return { key, ...(level !== undefined && { level }), path, platform }
}

function toV6({ path: [area, theme, subTheme] }: CompetencyEntry): CompetencyV6 {
  return {
    ...levelFields('Area', area),
    ...levelFields('Theme', theme),
    ...(theme && { competencyThemeType: 'theme' }),
    ...levelFields('SubTheme', subTheme),
  }
}

function levelFields(level: string, step: CompetencyStep | undefined): Record<string, string> {
  if (!step) return {}
  return {
    [`competency${level}Name`]: step.name,
    ...(step.refId !== undefined && { [`competency${level}RefId`]: step.refId }),
    ...(step.identifier !== undefined && { [`competency${level}Identifier`]: step.identifier }),
  }
}

function openCompetencies(competencies: readonly CompetencyEntry[]): OpenField[] {
  const unknown = competencies.filter(({ platform }) => platform !== 'known').map(({ key }) => key)
  if (unknown.length === 0) return []
  const why = `The platform’s ids are not public for: ${unknown.join(', ')}. Choose them by name in the portal.`
  return [{ field: 'competencies_v6', required: true, why }]
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
