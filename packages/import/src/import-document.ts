import { hashText, slugOf } from '@paath/model'
import type { Report } from '@paath/diagnostics'
import type { PictureInline } from './document.ts'
import { textOfBlock } from './document.ts'
import { readKnownModule } from './existing-module.ts'
import type { ExistingModule, KnownModule } from './existing-module.ts'
import { freeName, keepIds } from './keep-ids.ts'
import { Losses } from './losses.ts'
import { toModules } from './outline.ts'
import type { ModuleDraft, Piece, Split } from './outline.ts'
import { pictureName } from './pictures.ts'
import { findQuestions } from './questions/find-questions.ts'
import { readDocument } from './read-document.ts'
import type { DocumentFile } from './read-document.ts'
import { guessLanguage } from './script-language.ts'
import { toStampName } from './stamp.ts'
import { writeModule } from './write/module-text.ts'

/** What an import knows of the course that gets the modules. */
export interface ImportOptions {
  /** Language of the course. Default: that of the document. */
  readonly language?: string
  /** The modules that are there. Default: none. */
  readonly existing?: readonly ExistingModule[]
  /** Ids of questions outside these modules: those of a final test. Default: none. */
  readonly takenQuestionIds?: readonly string[]
  /** Whether main headings make modules of their own. Default: as in the last import, else only in a long document. */
  readonly split?: Split
}

/** What became of a document. */
export interface ImportResult {
  readonly modules: readonly ImportedModule[]
  /** Language that the document is in. */
  readonly language: string
  /** Title of the document. */
  readonly title: string
  /** Modules that came from the document and have no part in it any more. */
  readonly gone: readonly string[]
}

/** One module. */
export interface ImportedModule {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Its pictures, by path relative to the module. */
  readonly media: ReadonlyMap<string, Uint8Array>
  /** How many questions it has. */
  readonly questions: number
  /** How it stands to what is there: nothing, the last import as it was, or that with changes of a person. */
  readonly before: 'nothing' | 'untouched' | 'changed'
}

/**
 * Make modules of a document.
 *
 * No word is lost without a word: what is left out, or set in another form, is reported with its count and its places. A
 * document in a font from before Unicode, a damaged and an empty one are refused as a whole.
 *
 * @returns undefined if the document was refused
 */
export function importDocument(
  file: DocumentFile,
  options: ImportOptions,
  report: Report,
): ImportResult | undefined {
  const losses = new Losses()
  const place = { file: file.name }
  const document = readDocument(file, losses, report)
  if (!document) return undefined
  losses.reportLegacyFonts(place, report)
  if (losses.hasLegacyFont) return undefined
  if (document.blocks.every((block) => textOfBlock(block).trim() === '')) {
    report('import/nothing-found', undefined, place)
    return undefined
  }
  const pieces: Piece[] = findQuestions(document.blocks, losses)
  const language = guessLanguage(document.blocks.map(textOfBlock).join(' '), options.language)
  const known = (options.existing ?? []).map((module) =>
    readKnownModule(module, options.language ?? language),
  )
  const ours = known.filter(({ stamp }) => stamp?.source === toStampName(sourceName(file.name)))
  const split = options.split ?? (ours.length === 0 ? undefined : ours.length > 1 ? 'headings' : 'one')
  const drafts = toModules(pieces, { name: titleFrom(file.name), losses, ...(split && { split }) })
  const writer = new ModuleWriter({ file, known, ours, options, losses, pictures: document.pictures })
  const modules = writer.write(drafts)
  losses.report(place, report)
  const kept = new Set(modules.map(({ id }) => id))
  const gone = ours.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  for (const module of gone) report('import/module-gone', { module }, place)
  return { modules, language, title: titleOf(pieces) ?? drafts[0]?.title ?? '', gone }
}

/** The name by which a module remembers its document. */
function sourceName(name: string): string {
  return name.replace(/^.*[\\/]/, '')
}

function titleOf(pieces: readonly Piece[]): string | undefined {
  const title = pieces.find((piece) => piece.kind === 'paragraph' && piece.role === 'title')
  return title && title.kind !== 'question' ? textOfBlock(title).replaceAll(/\s+/gu, ' ').trim() : undefined
}

function titleFrom(name: string): string {
  const base = name
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()
  return base.charAt(0).toUpperCase() + base.slice(1)
}

/** The Latin words of a title in two scripts: folders have Latin names. */
function latinPart(title: string): string {
  const latin = title.replaceAll(/[^\p{Script=Latin}\p{Nd}'’ -]+/gu, ' ').trim()
  return /\p{Script=Latin}{3}/u.test(latin) ? latin : title
}

interface WriterOptions {
  readonly file: DocumentFile
  readonly known: readonly KnownModule[]
  /** Those that came from this document. */
  readonly ours: readonly KnownModule[]
  readonly options: ImportOptions
  readonly losses: Losses
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Writes the modules of one document, with ids that are unique in the course. */
class ModuleWriter {
  readonly #given: WriterOptions
  readonly #moduleIds: Set<string>
  readonly #questionIds: Set<string>
  #nextQuestion: number

  constructor(given: WriterOptions) {
    this.#given = given
    this.#moduleIds = new Set(given.known.map(({ id }) => id))
    const questions = given.known.flatMap((module) => module.questions.map(({ id }) => id))
    this.#questionIds = new Set([...questions, ...(given.options.takenQuestionIds ?? [])])
    const numbers = [...this.#questionIds].map((id) => Number(/^q(\d{1,6})$/.exec(id)?.[1] ?? 0))
    this.#nextQuestion = Math.max(0, ...numbers) + 1
  }

  write(drafts: readonly ModuleDraft[]): ImportedModule[] {
    const { ours } = this.#given
    const ids = keepIds(
      drafts.map(({ title }) => title),
      ours.map(({ id, title }) => ({ id, words: title })),
    )
    return drafts.map((draft, index) => {
      const before = ours.find(({ id }) => id === ids[index])
      return this.#writeModule(draft, before)
    })
  }

  #writeModule(draft: ModuleDraft, before: KnownModule | undefined): ImportedModule {
    const { file, losses, options } = this.#given
    const media = new Map<string, Uint8Array>()
    const pieces = [...draft.opening, ...draft.screens.flatMap((screen) => screen.pieces)]
    const stems = pieces.flatMap((piece) =>
      piece.kind === 'question' ? [piece.stem.map(textOfBlock).join(' ')] : [],
    )
    const questionIds = this.#questionIdsFor(stems, before)
    const screenIds = screenIdsFor(draft, before)
    const words = pieces.map((piece) => (piece.kind === 'question' ? '' : textOfBlock(piece))).join(' ')
    const language = guessLanguage(words, options.language)
    const text = writeModule(draft, {
      source: sourceName(file.name),
      losses,
      isEdited: before?.stamp?.isUntouched === false,
      questionId: () => questionIds.shift() ?? '',
      screenId: () => screenIds.shift() ?? '',
      fileOf: (picture, said) => this.#keepPicture(picture, said, media),
      ...(options.language !== undefined && language !== options.language && { language }),
    })
    return {
      id: before?.id ?? this.#newModuleId(draft.title),
      title: draft.title,
      text,
      media,
      questions: stems.length,
      before: before === undefined ? 'nothing' : before.stamp?.isUntouched === true ? 'untouched' : 'changed',
    }
  }

  #newModuleId(title: string): string {
    const slug = slugOf(latinPart(title))
    const id = freeName(slug.startsWith('s-') ? `m-${hashText(title)}` : slug, this.#moduleIds)
    this.#moduleIds.add(id)
    return id
  }

  #questionIdsFor(stems: readonly string[], before: KnownModule | undefined): string[] {
    return keepIds(stems, before?.questions ?? []).map((id) => id ?? `q${this.#nextQuestion++}`)
  }

  #keepPicture({ key }: PictureInline, words: string, media: Map<string, Uint8Array>): string {
    const bytes = this.#given.pictures.get(key) ?? new Uint8Array()
    const name = `media/${pictureName(bytes, words)}`
    media.set(name, bytes)
    return name
  }
}

function screenIdsFor({ screens }: ModuleDraft, before: KnownModule | undefined): string[] {
  const titles = screens.map(({ title }) => title)
  const kept = keepIds(titles, before?.screens ?? [])
  const taken = new Set(['start', 'end', ...(before?.screens ?? []).map(({ id }) => id)])
  return titles.map((title, index) => {
    const id = kept[index] ?? freeName(slugOf(title), taken)
    taken.add(id)
    return id
  })
}
