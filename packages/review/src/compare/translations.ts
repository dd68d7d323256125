import type { Course } from '@paath/model'
import { assessmentId } from '@paath/model'
import { computeStatus, loadStore, pairsOf, statusOf, toWords } from '@paath/translate'
import type { DocumentStatus, StoredTranslation, TranslationStore, Unit, UnitStatus } from '@paath/translate'
import type { Change } from '../change.ts'
import type { Sides } from '../sides.ts'

/** How far the translation of a course into one language is, and what a change does to it. */
export interface LanguageState {
  /** BCP 47. */
  readonly language: string
  /** Texts by their state, before and after. */
  readonly before?: TextCounts
  readonly after: TextCounts
  /** Texts that the change left behind, took a translation from, or gave one. */
  readonly texts: readonly TranslationChange[]
}

/** Texts of a course in one language, counted. */
export interface TextCounts {
  readonly all: number
  /** Translated by a person, and made from the source as it is. */
  readonly fitting: number
  readonly drafts: number
  /** The source says something else than what was translated. */
  readonly stale: number
  readonly missing: number
}

/** One text in one language. Words of the final test are left out. */
export interface TranslationChange {
  /**
   * `stale`: only the source changed; `missing`: a new text has none; `new`, `changed`, `gone`: the translation; `approved`:
   * only its state.
   */
  readonly kind: 'stale' | 'gone' | 'missing' | 'changed' | 'new' | 'approved'
  readonly status: UnitStatus
  /** Id of the module, or of the final test. */
  readonly module: string
  /** Where it stands, in words. */
  readonly context: string
  /** It is an accepted answer of a question: another one is another key. */
  readonly isAnswer: boolean
  /** What was translated. */
  readonly oldSource?: string
  readonly source?: string
  /** The translation at the base. */
  readonly before?: string
  /** The translation at the head. */
  readonly after?: string
}

const ignore = (): void => undefined

/** Compare the translations of a course, text by text. */
export function compareTranslations({ before, after }: Sides): LanguageState[] {
  if (!after?.course) return []
  const now = openStore(after.course)
  if (!now) return []
  const old = before?.course && openStore(before.course)
  return now.languages.map((language) => ({
    language,
    ...(old?.languages.includes(language) && { before: countTexts(computeStatus(old.store, [language])) }),
    after: countTexts(computeStatus(now.store, [language])),
    texts: compareTexts(old?.languages.includes(language) ? old.store : undefined, now.store, language),
  }))
}

interface OpenStore {
  readonly store: TranslationStore
  readonly languages: readonly string[]
}

/** Languages are those that the course declares, and those that have files. A course with none costs nothing. */
function openStore(course: Course): OpenStore | undefined {
  const { metadata, files } = course
  const declared = (metadata.languages ?? []).filter((language) => language !== course.language)
  const hasFiles = files.list().some(({ path }) => /^l10n\/.*\.po$/.test(path))
  if (declared.length === 0 && !hasFiles) return undefined
  const store = loadStore(course, ignore)
  const names = [...declared, ...store.languages].filter((name) => /^[A-Za-z0-9-]{2,35}$/.test(name))
  return { store, languages: [...new Set(names)].sort() }
}

function countTexts(documents: readonly DocumentStatus[]): TextCounts {
  const sum = (...states: readonly UnitStatus[]): number =>
    documents.reduce(
      (total, { counts }) => total + states.reduce((some, state) => some + counts[state], 0),
      0,
    )
  return {
    all: documents.reduce((total, { units }) => total + units, 0),
    fitting: sum('translated', 'reviewed'),
    drafts: sum('draft'),
    stale: sum('old', 'wrong', 'recheck'),
    missing: sum('missing'),
  }
}

interface TextSide {
  readonly unit: Unit
  readonly translation: StoredTranslation | undefined
}

function compareTexts(
  old: TranslationStore | undefined,
  now: TranslationStore,
  language: string,
): TranslationChange[] {
  const known = new Map(
    old?.documents.flatMap((document) =>
      pairsOf(old, document, language).map((pair): [string, TextSide] => [pair.unit.id, pair]),
    ),
  )
  return now.documents.flatMap((document) =>
    pairsOf(now, document, language).flatMap((pair) => {
      const status = statusOf(pair.unit, pair.translation, now.termsOf)
      const change = compareText(known.get(pair.unit.id), pair, { status, hadTexts: known.size > 0 })
      if (!change) return []
      const { id: module } = document
      return module === assessmentId ? [withoutWords(change, module)] : [{ ...change, module }]
    }),
  )
}

type Found = Omit<TranslationChange, 'module'>

function compareText(
  was: TextSide | undefined,
  { unit, translation: now }: TextSide,
  { status, hadTexts }: { readonly status: UnitStatus; readonly hadTexts: boolean },
): Found | undefined {
  const old = was?.translation
  const about = {
    status,
    context: unit.context,
    isAnswer: unit.kind === 'answer',
    source: toWords(unit.source),
  }
  if (!now && old) return { ...about, kind: 'gone', before: toWords(old.text) }
  if (!now) return !was && hadTexts ? { ...about, kind: 'missing' } : undefined
  const texts = { ...about, after: toWords(now.text), ...(old && { before: toWords(old.text) }) }
  if (old?.text !== now.text) return { ...texts, kind: old ? 'changed' : 'new' }
  if (now.source !== unit.source && was?.unit.source !== unit.source) {
    return { ...texts, kind: 'stale', oldSource: toWords(now.source) }
  }
  return now.state === 'reviewed' && old.state !== 'reviewed' ? { ...texts, kind: 'approved' } : undefined
}

function withoutWords({ kind, status, isAnswer }: Found, module: string): TranslationChange {
  return { kind, status, module, context: '', isAnswer }
}

const said: Readonly<Record<TranslationChange['kind'], string>> = {
  stale: 'changed and their translation did not',
  gone: 'lost their translation',
  missing: 'are new and have no translation',
  changed: 'have another translation',
  new: 'have a translation now',
  approved: 'have an approved translation now',
}

/** What of it a reviewer should know of: each accepted answer, and a line for each module, language and kind. */
export function changesOfTranslations(states: readonly LanguageState[]): Change[] {
  return [...changedAnswers(states), ...countedTexts(states)]
}

function changedAnswers(states: readonly LanguageState[]): Change[] {
  return states.flatMap(({ language, texts }) =>
    texts.flatMap(({ isAnswer, kind, module, before, after }): Change[] =>
      isAnswer && (kind === 'changed' || kind === 'gone' || kind === 'new')
        ? [
            {
              kind: 'answer-key',
              what: 'accepted answer of a translation',
              module,
              subject: language,
              ...(before !== undefined && { before }),
              ...(after !== undefined && { after }),
            },
          ]
        : [],
    ),
  )
}

function countedTexts(states: readonly LanguageState[]): Change[] {
  return (Object.keys(said) as TranslationChange['kind'][]).flatMap((kind) =>
    states.flatMap(({ language, texts }) => {
      const counts = new Map<string, number>()
      for (const text of texts) {
        if (text.kind === kind) counts.set(text.module, (counts.get(text.module) ?? 0) + 1)
      }
      return [...counts].map(([module, count]): Change => ({
        kind: 'translation',
        what: `${count} ${count === 1 ? 'text' : 'texts'} ${count === 1 ? inSingular(said[kind]) : said[kind]}`,
        module,
        subject: language,
      }))
    }),
  )
}

function inSingular(words: string): string {
  return words
    .replace(/^have /, 'has ')
    .replace(/^are /, 'is ')
    .replace(/ have /, ' has ')
    .replace(/\btheir\b/, 'its')
}
