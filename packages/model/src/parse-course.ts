import type { Report } from '@paath/diagnostics'
import type {
  AssessmentFrontmatter,
  AssetsFile,
  CourseFile,
  FileTypes,
  GlossaryFile,
  ReferencesFile,
} from '@paath/schemas'
import type { Assessment, Attestations, Course, Module } from './course.ts'
import type { FileTree } from './files.ts'
import { loadOwnComponents } from './own-components.ts'
import { recall } from './parse-memory.ts'
import type { ParseMemory } from './parse-memory.ts'
import { parseObjectives } from './objectives.ts'
import { assessmentFile, assessmentId, finishAssessment } from './parse-assessment.ts'
import { draftAssessment, draftHead, draftModule, finishModule } from './parse-module.ts'
import type { Draft, ModuleContext, ModuleDraft } from './parse-module.ts'
import { writtenQuestionIds } from './questions/parse-questions.ts'
import { createQuestionIds } from './questions/question-ids.ts'
import type { QuestionIds } from './questions/question-ids.ts'
import type { StageContext } from './stage-context.ts'
import { readText } from './text/read-text.ts'
import { loadYaml } from './yaml/load-yaml.ts'
import type { LoadedYaml } from './yaml/load-yaml.ts'
import type { YamlSource } from './yaml-source.ts'

/** Language that a course is taken to be in while its `language` key is missing, which is an error. */
const fallbackLanguage = 'en'

/** What parsing a course needs. */
export interface ParseContext extends StageContext {
  /** Default: every file is parsed. */
  readonly memory?: ParseMemory | undefined
  /**
   * Id of the only module whose text is wanted: of the others there are the metadata alone, and the final test is left out.
   * Default: all is wanted.
   */
  readonly only?: string | undefined
}

/**
 * Parse a course folder.
 *
 * @param id Name of the folder.
 * @param context Its `report` receives every finding. With a `memory` only files are parsed whose text has changed.
 * @returns What could be read, also where something is wrong; undefined only if there is no readable `course.yaml`.
 */
export function parseCourse(files: FileTree, id: string, context: ParseContext): Course | undefined {
  const { report, memory, only } = context
  checkSymlinks(files, report)
  const loaded = loadFile(files, 'course.yaml', 'course', context)
  if (!loaded) {
    if (!files.read('course.yaml')) report('course/no-course', { path: id }, { file: 'course.yaml' })
    return undefined
  }
  const metadata = withObjectiveIds(completed(loaded, id, files), loaded.source, report)
  const drafts = draftModules(files, { metadata, source: loaded.source, report, memory, only })
  const test = only === undefined ? draftTest(files, metadata.language, { report, memory }) : undefined
  const written = [...drafts, ...(test ? [test] : [])].flatMap(({ tree, context: { file } }) =>
    writtenQuestionIds(tree, file),
  )
  const questionIds = createQuestionIds(written)
  const ownComponents = loadOwnComponents(files, report)
  const own = ownComponents.length > 0 ? { ownComponents } : {}
  const glossary = loadGlossary(files, context)
  const references = loadReferences(files, context)
  const modules = drafts.map((draft) => {
    const module = recallModule(draft, questionIds, memory)
    return ownComponents.length > 0 ? { ...module, ...own } : module
  })
  return {
    id,
    language: metadata.language,
    metadata,
    source: loaded.source,
    modules,
    ...(test && { assessment: recallAssessment(test, questionIds, { metadata, memory }) }),
    glossary: glossary.list,
    references: references.list,
    listSources: {
      ...(glossary.source && { glossary: glossary.source }),
      ...(references.source && { references: references.source }),
    },
    assets: optionalFile<AssetsFile>(loadFile(files, 'assets.yaml', 'assets', context)),
    attestations: loadAttestations(files, context),
    ...loadTheme(files, context),
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
  { report, memory }: ParseContext,
): LoadedYaml<FileTypes[Name]> | undefined {
  const text = readText(files, file, 'yaml', report)
  if (text === undefined) return undefined
  return recall(memory, report, {
    key: ['yaml', schema, file, text],
    make: (to) => loadYaml({ file, text }, schema, to),
  })
}

/** How a file whose questions are still to be read is made. */
type DraftMaker<Metadata> = (text: string, context: ModuleContext) => Draft<Metadata>

function recallDraft<Metadata>(
  text: string,
  context: ModuleContext,
  { memory, make }: { readonly memory: ParseMemory | undefined; readonly make: DraftMaker<Metadata> },
): Draft<Metadata> {
  const draft = recall(memory, context.report, {
    key: ['draft', context.file, context.language, text],
    make: (report) => make(text, { memory, ...context, report }),
  })
  return { ...draft, context }
}

/** A module from memory, where its own text and all that came before it in the course are as they were. */
function recallModule(draft: ModuleDraft, ids: QuestionIds, memory: ParseMemory | undefined): Module {
  const { courseObjectives = [] } = draft.context
  return recallFinished(draft, ids, {
    memory,
    hangsOn: courseObjectives,
    finish: (fresh) => finishModule(fresh, ids),
  })
}

/** The final test from memory, where its own text and all that came before it in the course are as they were. */
function recallAssessment(
  draft: Draft<AssessmentFrontmatter>,
  ids: QuestionIds,
  { metadata: { objectives = [] }, memory }: Pick<CourseContext, 'metadata' | 'memory'>,
): Assessment {
  return recallFinished(draft, ids, {
    memory,
    hangsOn: objectives.flatMap(({ id = '', text }) => [id, text]),
    finish: (fresh) => finishAssessment(fresh, objectives, ids),
  })
}

interface Finishing<Metadata, Result> {
  readonly memory: ParseMemory | undefined
  /** What the result hangs on beside the text and the ids of questions. */
  readonly hangsOn: readonly string[]
  readonly finish: (draft: Draft<Metadata>) => Result
}

function recallFinished<Metadata, Result>(
  draft: Draft<Metadata>,
  ids: QuestionIds,
  { memory, hangsOn, finish }: Finishing<Metadata, Result>,
): Result {
  const { text, context } = draft
  const { file, language, report } = context
  const known = [hangsOn, [...ids.written], [...ids.used].flat()].map((list) => list.join(' '))
  const { result, used } = recall(memory, report, {
    key: ['finished', file, language, text, ...known],
    make: (to) => {
      const before = ids.used.size
      const made = finish({ ...draft, context: { ...context, report: to } })
      return { result: made, used: [...ids.used].slice(before) }
    },
  })
  for (const [id, where] of used) ids.used.set(id, where)
  return result
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
  readonly memory: ParseMemory | undefined
  readonly only: string | undefined
}

function draftModules(
  files: FileTree,
  { metadata, source, report, memory, only }: CourseContext,
): ModuleDraft[] {
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
    const context = { id, file, language: metadata.language, courseObjectives, report }
    const isWanted = only === undefined || id === only
    drafts.set(
      id,
      isWanted
        ? recallDraft(text, context, { memory, make: draftModule })
        : draftHead(text, { ...context, memory }),
    )
  }
  checkUnlisted(files, metadata, { source, report })
  return [...drafts.values()]
}

/** The final test is optional. */
function draftTest(
  files: FileTree,
  language: string,
  { report, memory }: ParseContext,
): Draft<AssessmentFrontmatter> | undefined {
  const text = readText(files, assessmentFile, 'mdx', report)
  if (text === undefined) return undefined
  const context = { id: assessmentId, file: assessmentFile, language, report }
  return recallDraft(text, context, { memory, make: draftAssessment })
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

function loadGlossary(files: FileTree, context: ParseContext): ListFile<GlossaryFile> {
  const loaded = loadFile(files, 'glossary.yaml', 'glossary', context)
  const { report } = context
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

function loadTheme(files: FileTree, context: ParseContext): Pick<Course, 'theme'> {
  const loaded = loadFile(files, 'theme.yaml', 'theme', context)
  return loaded?.data ? { theme: { tokens: loaded.data, source: loaded.source } } : {}
}

function loadAttestations(files: FileTree, context: ParseContext): Attestations {
  const file = 'attestations.yaml'
  // A file in which nobody has signed yet is fine. What is wrong with another one is said when it is loaded.
  const isBlank = readText(files, file, 'yaml', () => undefined)?.trim() === ''
  const loaded = isBlank ? undefined : loadFile(files, file, 'attestations', context)
  return {
    entries: loaded?.data?.attestations ?? [],
    source: loaded?.source ?? { place: () => ({ file }) },
  }
}

function loadReferences(files: FileTree, context: ParseContext): ListFile<ReferencesFile> {
  const loaded = loadFile(files, 'references.yaml', 'references', context)
  const { report } = context
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
