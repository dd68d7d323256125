import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { createParseMemory, parseCourse } from '@paath/model'
import type { Course, FileTree, Module, ParseMemory, Root } from '@paath/model'
import type { Slot, SourceDocument } from '../units/slot.ts'
import { findDamage } from './find-broken-slots.ts'
import { spliceDocument } from './splice-text.ts'
import type { SourceMark, Spliced, TargetOf } from './splice-text.ts'
import { treeSignature } from './tree-signature.ts'
import type { TreeSignature } from './tree-signature.ts'

/** What to translate a course into, and with what. */
export interface CourseTranslation {
  /** BCP 47. */
  readonly language: string
  readonly target: TargetOf
  /** What to say of texts that stay in the language of the source. Default: nothing. */
  readonly markSource?: SourceMark
  /** Files that stand in for others, by path: localized media. Default: none. */
  readonly media?: ReadonlyMap<string, Uint8Array>
  /** Files that were parsed before. Default: none, but each file is parsed once however often its neighbours are tried. */
  readonly memory?: ParseMemory | undefined
  /** The only module whose text is wanted. Default: all are. */
  readonly only?: string | undefined
}

/** A course in another language, and what did not fit into it. */
export interface TranslatedCourse {
  /** Undefined only where the spliced text is no course any more. */
  readonly course: Course | undefined
  /** Texts that would change the structure of their module: they stand in the source language. */
  readonly damaged: readonly Slot[]
  /** Errors that the translations bring in, each with the slot it stands in where one is known. */
  readonly errors: readonly { readonly diagnostic: AnyDiagnostic; readonly slot: Slot | undefined }[]
}

/**
 * Put translations into a course: bytes are replaced at the places of texts, and the result is parsed again. Where the
 * tree is not that of the source, the texts to blame are written with tags of HTML; what does not help is left out and
 * named. Ids of screens and questions are those of the source, so links and kept progress hold in every language.
 */
export function translateCourse(
  course: Course,
  documents: readonly SourceDocument[],
  translation: CourseTranslation,
): TranslatedCourse {
  const asHtml = new Set<Slot>()
  const damaged = new Set<Slot>()
  const memory = translation.memory ?? createParseMemory()
  for (;;) {
    const attempt = attemptOnce(course, documents, { ...translation, memory, asHtml, damaged })
    const fresh = attempt.broken.filter((slot) => !damaged.has(slot))
    if (fresh.length === 0) return { course: attempt.course, damaged: [...damaged], errors: attempt.errors }
    for (const slot of fresh) {
      if (asHtml.has(slot)) damaged.add(slot)
      else asHtml.add(slot)
    }
  }
}

interface Attempt {
  readonly course: Course | undefined
  readonly broken: readonly Slot[]
  readonly errors: TranslatedCourse['errors']
}

interface AttemptOptions extends CourseTranslation {
  readonly asHtml: ReadonlySet<Slot>
  readonly damaged: ReadonlySet<Slot>
}

function attemptOnce(source: Course, documents: readonly SourceDocument[], attempt: AttemptOptions): Attempt {
  const { language, target, asHtml, damaged, markSource, media = new Map(), memory, only } = attempt
  const spliced = new Map<string, Spliced>()
  const targetOf: TargetOf = (slot) => (damaged.has(slot) ? undefined : target(slot))
  for (const document of documents) {
    const options = { target: targetOf, asHtml, ...(markSource && { markSource }) }
    for (const [file, result] of spliceDocument(document, options)) spliced.set(file, result)
  }
  const { report, diagnostics } = createCollector()
  const parsed = parseCourse(overlay(source.files, spliced, media), source.id, { report, memory, only })
  const course = parsed && withSourceIds(parsed, source, language)
  const errors = diagnostics
    .filter(({ severity, code }) => severity === 'error' && !aboutIds.has(code))
    .map((diagnostic) => ({ diagnostic, slot: slotAt(spliced, diagnostic) }))
  return { course, broken: course ? brokenSlots(source, course, { spliced, target: targetOf }) : [], errors }
}

/** Findings about ids that come from headings: translated screens keep the ids of the source. */
const aboutIds: ReadonlySet<string> = new Set(['module/duplicate-screen', 'module/reserved-screen-id'])

function slotAt(
  spliced: ReadonlyMap<string, Spliced>,
  { place: { file, span } }: AnyDiagnostic,
): Slot | undefined {
  if (!span) return undefined
  const [from, to] = [span.start.offset, span.end.offset]
  const ranges = spliced.get(file)?.ranges ?? []
  const around = ranges.findLast(({ start, end }) => start <= from && from < end)
  return (around ?? ranges.find(({ start }) => from <= start && start < to))?.slot
}

/** The files of a course with some of them changed. */
function overlay(
  files: FileTree,
  texts: ReadonlyMap<string, Spliced>,
  media: ReadonlyMap<string, Uint8Array>,
): FileTree {
  const encoded = new Map<string, Uint8Array>(media)
  for (const [path, { text }] of texts) encoded.set(path, new TextEncoder().encode(text))
  return {
    list: () =>
      files.list().map((entry) => {
        const size = encoded.get(entry.path)?.length
        return size === undefined ? entry : { ...entry, size }
      }),
    read: (path) => encoded.get(path) ?? files.read(path),
  }
}

function withSourceIds(parsed: Course, source: Course, language: string): Course {
  const modules = parsed.modules.map((module, index) => withIds(module, source.modules[index], language))
  const { assessment } = parsed
  return {
    ...parsed,
    language,
    modules,
    ...(assessment && {
      assessment: { ...assessment, module: withIds(assessment.module, source.assessment?.module, language) },
    }),
  }
}

function withIds(module: Module, source: Module | undefined, language: string): Module {
  const screens = module.screens.map((screen, index) => ({
    ...screen,
    id: source?.screens[index]?.id ?? screen.id,
  }))
  const questions = module.questions.map((question, index) => {
    const { id, screen } = source?.questions[index] ?? question
    return { ...question, id, screen }
  })
  return { ...module, language, screens, questions }
}

interface BrokenContext {
  readonly spliced: ReadonlyMap<string, Spliced>
  readonly target: TargetOf
}

function brokenSlots(source: Course, course: Course, { spliced, target }: BrokenContext): Slot[] {
  return modulesOf(source).flatMap((module, index) => {
    const translated = modulesOf(course)[index]
    const result = spliced.get(module.file)
    if (!translated || !result) return []
    const { slots, isUnexplained } = findDamage(signatureOf(module), signatureOf(translated), result)
    const touched = (slot: Slot): boolean => target(slot) !== undefined
    const found = slots.filter(touched)
    // Where nothing tells which text it was, none of the module's may stay.
    return found.length > 0 || !isUnexplained
      ? found
      : result.ranges.map(({ slot }) => slot).filter((slot) => touched(slot))
  })
}

function modulesOf({ modules, assessment }: Course): Module[] {
  return [...modules, ...(assessment ? [assessment.module] : [])]
}

function signatureOf(module: Module): TreeSignature {
  const known = signatures.get(module.tree)
  if (known) return known
  const signature = treeSignature(module.tree, module)
  signatures.set(module.tree, signature)
  return signature
}

/** The source is compared with every language, and a module again and again while its neighbours are mended. */
const signatures = new WeakMap<Root, TreeSignature>()
