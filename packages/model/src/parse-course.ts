import type { Report } from '@paath/diagnostics'
import type {
  AssessmentFrontmatter,
  AssetsFile,
  CourseFile,
  FileTypes,
  GlossaryFile,
  ReferencesFile,
} from '@paath/schemas'
import type { Course } from './course.ts'
import type { FileTree } from './files.ts'
import { loadOwnComponents } from './own-components.ts'
import { parseObjectives } from './objectives.ts'
import { assessmentFile, assessmentId, finishAssessment } from './parse-assessment.ts'
import { draftAssessment, draftModule, finishModule } from './parse-module.ts'
import type { Draft, ModuleDraft } from './parse-module.ts'
import { writtenQuestionIds } from './questions/parse-questions.ts'
import { createQuestionIds } from './questions/question-ids.ts'
import type { StageContext } from './stage-context.ts'
import { readText } from './text/read-text.ts'
import { loadYaml } from './yaml/load-yaml.ts'
import type { LoadedYaml } from './yaml/load-yaml.ts'
import type { YamlSource } from './yaml-source.ts'

/** Language that a course is taken to be in while its `language` key is missing, which is an error. */
const fallbackLanguage = 'en'

/**
 * Parse a course folder.
 *
 * @param id Name of the folder.
 * @param context Its `report` receives every finding.
 * @returns What could be read, also where something is wrong; undefined only if there is no readable `course.yaml`.
 */
export function parseCourse(files: FileTree, id: string, context: StageContext): Course | undefined {
  const { report } = context
  checkSymlinks(files, report)
  const loaded = loadFile(files, 'course.yaml', 'course', report)
  if (!loaded) {
    if (!files.read('course.yaml')) report('course/no-course', { path: id }, { file: 'course.yaml' })
    return undefined
  }
  const metadata = withObjectiveIds(completed(loaded, id, files), loaded.source, report)
  const drafts = draftModules(files, { metadata, source: loaded.source, report })
  const test = draftTest(files, metadata.language, report)
  const trees = [...drafts, ...(test ? [test] : [])].map(({ tree }) => tree)
  const questionIds = createQuestionIds(trees.flatMap(writtenQuestionIds))
  const ownComponents = loadOwnComponents(files, report)
  const own = ownComponents.length > 0 ? { ownComponents } : {}
  const glossary = loadGlossary(files, report)
  const references = loadReferences(files, report)
  const modules = drafts.map((draft) => ({ ...finishModule(draft, questionIds), ...own }))
  return {
    id,
    language: metadata.language,
    metadata,
    source: loaded.source,
    modules,
    ...(test && { assessment: finishAssessment(test, metadata.objectives ?? [], questionIds) }),
    glossary: glossary.list,
    references: references.list,
    listSources: {
      ...(glossary.source && { glossary: glossary.source }),
      ...(references.source && { references: references.source }),
    },
    assets: optionalFile<AssetsFile>(loadFile(files, 'assets.yaml', 'assets', report)),
    ...loadTheme(files, report),
    ...own,
    files,
  }
}

function checkSymlinks(files: FileTree, report: Report): void {
  for (const { path, kind } of files.list()) {
    if (kind === 'symlink') report('sec/symlink-in-tree', { path }, { file: path })
  }
}

function loadFile<Name extends keyof FileTypes>(
  files: FileTree,
  file: string,
  schema: Name,
  report: Report,
): LoadedYaml<FileTypes[Name]> | undefined {
  const text = readText(files, file, 'yaml', report)
  return text === undefined ? undefined : loadYaml({ file, text }, schema, report)
}

/**
 * Metadata with stand-ins for required keys whose lack was reported, so that the rest can be checked. Without a list of
 * modules, every module folder counts.
 */
function completed({ data, partial }: LoadedYaml<CourseFile>, id: string, files: FileTree): CourseFile {
  if (data) return data
  const { title = id, language = fallbackLanguage, modules = moduleFolders(files) } = partial
  return { ...partial, title, language, modules }
}

function moduleFolders(files: FileTree): string[] {
  return files.list().flatMap(({ path }) => /^modules\/([^/]+)\/module\.mdx$/.exec(path)?.[1] ?? [])
}

function withObjectiveIds(metadata: CourseFile, source: YamlSource, report: Report): CourseFile {
  if (!metadata.objectives) return metadata
  const objectives = parseObjectives(metadata.objectives, { source, letter: 'c', report })
  return { ...metadata, objectives: objectives.map(({ id, text }) => ({ id, text })) }
}

interface CourseContext {
  readonly metadata: CourseFile
  readonly source: YamlSource
  readonly report: Report
}

function draftModules(files: FileTree, { metadata, source, report }: CourseContext): ModuleDraft[] {
  const courseObjectives = metadata.objectives?.flatMap(({ id }) => id ?? []) ?? []
  const drafts = new Map<string, ModuleDraft>()
  for (const [index, id] of metadata.modules.entries()) {
    const place = source.place(['modules', index])
    const file = `modules/${id}/module.mdx`
    if (drafts.has(id)) {
      report('course/duplicate-module', { module: id }, place)
      continue
    }
    if (!files.read(file)) {
      report('course/missing-module', { module: id }, place)
      continue
    }
    const text = readText(files, file, 'mdx', report)
    if (text === undefined) continue
    drafts.set(id, draftModule(text, { id, file, language: metadata.language, courseObjectives, report }))
  }
  checkUnlisted(files, metadata, { source, report })
  return [...drafts.values()]
}

/** The final test is optional. */
function draftTest(
  files: FileTree,
  language: string,
  report: Report,
): Draft<AssessmentFrontmatter> | undefined {
  const text = readText(files, assessmentFile, 'mdx', report)
  if (text === undefined) return undefined
  return draftAssessment(text, { id: assessmentId, file: assessmentFile, language, report })
}

function checkUnlisted(
  files: FileTree,
  { modules }: CourseFile,
  { source, report }: Pick<CourseContext, 'source' | 'report'>,
): void {
  for (const module of moduleFolders(files)) {
    if (!modules.includes(module)) {
      report('course/unlisted-module', { module }, source.place(['modules'], 'key'))
    }
  }
}

interface ListFile<T> {
  readonly list: T
  readonly source: YamlSource | undefined
}

function loadGlossary(files: FileTree, report: Report): ListFile<GlossaryFile> {
  const loaded = loadFile(files, 'glossary.yaml', 'glossary', report)
  const glossary = optionalFile<GlossaryFile>(loaded)
  const terms = glossary.terms?.map(({ term }) => term) ?? []
  const shorts = glossary.abbreviations?.map(({ short }) => short) ?? []
  for (const [index, term] of terms.entries()) {
    if (terms.indexOf(term) < index && loaded) {
      report('course/duplicate-term', { term }, loaded.source.place(['terms', index, 'term']))
    }
  }
  for (const [index, term] of shorts.entries()) {
    if (shorts.indexOf(term) < index && loaded) {
      report('course/duplicate-term', { term }, loaded.source.place(['abbreviations', index, 'short']))
    }
  }
  return { list: glossary, source: loaded?.source }
}

function loadTheme(files: FileTree, report: Report): Pick<Course, 'theme'> {
  const loaded = loadFile(files, 'theme.yaml', 'theme', report)
  return loaded?.data ? { theme: { tokens: loaded.data, source: loaded.source } } : {}
}

function loadReferences(files: FileTree, report: Report): ListFile<ReferencesFile> {
  const loaded = loadFile(files, 'references.yaml', 'references', report)
  const file = optionalFile<ReferencesFile>(loaded)
  const ids = file.references?.map(({ id }) => id) ?? []
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index && loaded) {
      report('course/duplicate-reference', { id }, loaded.source.place(['references', index, 'id']))
    }
  }
  return { list: file, source: loaded?.source }
}

function optionalFile<T extends object>(loaded: LoadedYaml<T> | undefined): T {
  return loaded?.data ?? ((loaded?.partial ?? {}) as T)
}
