import type { Root } from 'mdast'
import type { Report } from '@paath/diagnostics'
import type { AssessmentFrontmatter, FileTypes, ModuleFrontmatter } from '@paath/schemas'
import type { Module } from './course.ts'
import { findFrontMatter } from './front-matter.ts'
import { parseMdx } from './mdx/parse-mdx.ts'
import { parseObjectives } from './objectives.ts'
import { recall } from './parse-memory.ts'
import type { ParseMemory } from './parse-memory.ts'
import { parsePools } from './questions/parse-pools.ts'
import { parseQuestions, writtenQuestionIds } from './questions/parse-questions.ts'
import { createQuestionIds } from './questions/question-ids.ts'
import type { QuestionIds } from './questions/question-ids.ts'
import { parseScreens } from './screens.ts'
import { loadYaml } from './yaml/load-yaml.ts'
import type { LoadedYaml } from './yaml/load-yaml.ts'
import type { YamlSource } from './yaml-source.ts'

/** What a module is made with. */
export interface ModuleContext {
  readonly id: string
  /** Path of its text, relative to the course. */
  readonly file: string
  /** BCP 47 tag of the course's language. */
  readonly language: string
  /** Ids of the course's objectives. Left out, references to them are not checked. */
  readonly courseObjectives?: readonly string[]
  /** The question ids of the course, so that they are unique in it. Default: those of this module. */
  readonly questionIds?: QuestionIds
  /** What was parsed before. Default: nothing. */
  readonly memory?: ParseMemory | undefined
  readonly report: Report
}

/**
 * Parse the text of one module. There is always a result: what cannot be read is reported and left out.
 *
 * @param text Without BOM and with `\n` as line end, as `readText` gives it.
 */
export function parseModule(text: string, context: ModuleContext): Module {
  const draft = draftModule(text, context)
  return finishModule(
    draft,
    context.questionIds ?? createQuestionIds(writtenQuestionIds(draft.tree, context.file)),
  )
}

/** A file whose questions are still to be read: their ids hang on the other files. */
export interface Draft<Metadata> {
  readonly text: string
  readonly tree: Root
  readonly metadata: Metadata
  readonly source: YamlSource
  readonly context: ModuleContext
}

/** A module whose questions are still to be read. */
export type ModuleDraft = Draft<ModuleFrontmatter>

/** Parse metadata and tree of a module. */
export function draftModule(text: string, context: ModuleContext): ModuleDraft {
  const { loaded, ...draft } = draftText(text, 'module', context)
  const { partial } = loaded
  return { metadata: loaded.data ?? { ...partial, title: partial.title ?? context.id }, ...draft }
}

/** A module of which only the metadata are wanted: it has no text, and nothing is said of it. */
export function draftHead(text: string, context: ModuleContext): ModuleDraft {
  const silent = { ...context, report: () => undefined }
  const { yaml } = findFrontMatter(text, context.file, silent.report)
  return draftModule(yaml ? `${text.slice(0, yaml.end)}---\n` : '', silent)
}

/** Parse metadata and tree of a final test. */
export function draftAssessment(text: string, context: ModuleContext): Draft<AssessmentFrontmatter> {
  const { loaded, ...draft } = draftText(text, 'assessment', context)
  const { partial } = loaded
  const { title = context.id, pass = 100 } = partial
  return { metadata: loaded.data ?? { ...partial, title, pass }, ...draft }
}

type DraftedText<Name extends keyof FileTypes> = Omit<Draft<unknown>, 'metadata'> & {
  readonly loaded: Pick<LoadedYaml<FileTypes[Name]>, 'data' | 'partial'>
}

function draftText<Name extends 'module' | 'assessment'>(
  text: string,
  schema: Name,
  context: ModuleContext,
): DraftedText<Name> {
  const { file, report, memory } = context
  const nothing = { loaded: { data: undefined, partial: {} }, source: { place: () => ({ file }) } }
  if (text.trim() === '') {
    report('module/empty', {}, { file })
    return { text, tree: parseMdx('', file, report), context, ...nothing }
  }
  const { yaml, body } = findFrontMatter(text, file, report)
  const loaded = yaml && loadMetadata(text.slice(0, yaml.end), yaml.start, { schema, ...context })
  const tree = parseMdx(body, file, report, memory?.pieces)
  if (
    tree.children.every((node) => node.type === 'yaml') &&
    body.trim() !== '' &&
    isOnlyMetadata(body, yaml)
  ) {
    report('module/empty', {}, { file })
  }
  return { text, tree, context, ...(loaded ? { loaded, source: loaded.source } : nothing) }
}

interface MetadataContext<Name> extends ModuleContext {
  readonly schema: Name
}

/** @param head The text of a file as far as its metadata go: what follows them may change as it likes. */
function loadMetadata<Name extends 'module' | 'assessment'>(
  head: string,
  start: number,
  { file, schema, memory, report }: MetadataContext<Name>,
): LoadedYaml<FileTypes[Name]> {
  return recall(memory, report, {
    key: ['metadata', schema, file, String(start), head],
    make: (to) => loadYaml({ file, text: head, start }, schema, to),
  })
}

function isOnlyMetadata(body: string, yaml: { readonly end: number } | undefined): boolean {
  return yaml !== undefined && /^-*\s*$/.test(body.slice(yaml.end))
}

/** Cut a draft into screens and read its questions. */
export function finishModule(draft: ModuleDraft, questionIds: QuestionIds): Module {
  const { text, tree, metadata, source, context } = draft
  const { id, file, report, courseObjectives } = context
  const objectives = parseObjectives(metadata.objectives, {
    source,
    letter: 'o',
    report,
    ...(courseObjectives && { courseIds: courseObjectives }),
  })
  const screens = parseScreens(tree, { file, report })
  const questions = parseQuestions(screens, { file, text, report, objectives, ids: questionIds })
  const pools = parsePools(screens, questions, { file, report })
  const language = metadata.language ?? context.language
  return { id, file, text, language, metadata, source, objectives, tree, screens, questions, pools }
}
