import { formatMessage } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { assessmentId, createParseMemory } from '@paath/model'
import type { Course, FileTree, Module, ParseMemory } from '@paath/model'
import { checkTranslations } from '../rules/check-translations.ts'
import type { CheckedPair } from '../rules/translation-rule.ts'
import { pseudoLocaleOf, toPseudo } from '../pseudo/pseudo-locale.ts'
import { translateCourse } from '../splice/translate-course.ts'
import type { TranslatedCourse } from '../splice/translate-course.ts'
import { toWords } from '../tagged/tagged-text.ts'
import { loadStore, placeOfLine } from '../store/load-store.ts'
import type { StoreDocument, TranslationStore } from '../store/load-store.ts'
import { poFile } from '../store/language-store.ts'
import type { StoredTranslation } from '../store/po-translation.ts'
import type { Unit } from '../unit.ts'
import { sourceDocuments } from '../units/source-documents.ts'
import type { Slot } from '../units/slot.ts'
import { chooseTarget } from './choose-target.ts'
import type { Choice, ResolvedPolicy } from './choose-target.ts'
import { localizedMedia } from './localized-media.ts'

/** What the stage gets. */
export interface TranslateContext {
  readonly report: Report
  /** Where `l10n` is. Default: the files of the course. */
  readonly files?: FileTree
  /** Files that were parsed before. Default: none, but what is the same in all languages is parsed once for them. */
  readonly memory?: ParseMemory | undefined
  /**
   * For a look at this one module: the others stay as they are written, and what is said of the quality of translations is left
   * to a check. Default: all of the course.
   */
  readonly only?: string
}

/** Gives a course in its other languages. The texts are cut out once for all of them. */
export interface CourseTranslator {
  /** Has the course any translation into this language? */
  has(language: string): boolean
  /**
   * The course in a language, with notices on modules that show drafts or old texts. What its policy does not allow, and
   * what does not fit, is reported; then there is no course.
   */
  translate(language: string): Course | undefined
}

/** Prepare the translation of a sound course. */
export function createTranslator(
  course: Course,
  { report, files = course.files, memory = createParseMemory(), only }: TranslateContext,
): CourseTranslator {
  let loaded: TranslationStore | undefined
  const store = (): TranslationStore => (loaded ??= loadStore(course, report, { files, only, memory }))
  return {
    has: (language) =>
      pseudoLocaleOf(language) !== undefined ||
      files.list().some(({ path }) => path.startsWith(`l10n/${language}/`) && path.endsWith('.po')),
    translate: (language) => {
      const pseudo = pseudoLocaleOf(language)
      return pseudo
        ? translateCourse(course, sourceDocuments(course), {
            language,
            target: ({ source, form }) => (form === 'answer' ? undefined : toPseudo(source, pseudo)),
          }).course
        : translateInto(store(), language, { report, files, memory, isLook: only !== undefined })
    },
  }
}

/** One text with its place in the store. */
interface ChosenText extends Choice {
  readonly unit: Unit
  readonly slot: Slot
  readonly document: StoreDocument
  /** What is stored, shown or not. */
  readonly stored: StoredTranslation | undefined
}

interface TranslationContext extends TranslateContext {
  readonly files: FileTree
  readonly isLook: boolean
}

function translateInto(
  store: TranslationStore,
  language: string,
  { report, files, memory, isLook }: TranslationContext,
): Course | undefined {
  const { course } = store
  const policy = { ...resolvePolicy(course, language), termsOf: store.termsOf }
  const chosen = chooseTexts(store, language, policy)
  if (!isLook) checkQuality(store, chosen, { course, language, report })
  const isStopped = reportStops(chosen, { course, language, report })
  const bySlot = new Map(chosen.map((text) => [text.slot, text]))
  const sourceLanguage = languageOf(course.language)
  const result = translateCourse(
    course,
    store.documents.map(({ source }) => source),
    {
      language,
      target: (slot) => bySlot.get(slot)?.translation?.text,
      media: localizedMedia(files, language),
      memory,
      markSource: { language: course.language, direction: sourceLanguage?.direction ?? 'ltr' },
    },
  )
  const isBroken = reportMisfits(result, bySlot, { course, language, report })
  if (isStopped || isBroken || !result.course) return undefined
  reportDrafts(chosen, { course, language, report })
  return withNotices(result.course, chosen)
}

/** What the course wants of a language: its own settings before those for all. */
export function resolvePolicy({ metadata }: Course, language: string): ResolvedPolicy {
  const { policy } = metadata
  const own = policy?.languages?.[language]
  return {
    untranslated: own?.untranslated ?? policy?.untranslated ?? 'block',
    drafts: own?.drafts ?? policy?.drafts ?? false,
  }
}

function chooseTexts(store: TranslationStore, language: string, policy: ResolvedPolicy): ChosenText[] {
  return store.documents.flatMap((document) => {
    const { translations } = store.translationsOf(document, language)
    return [...document.identified.bySlot].map(([slot, unit]) => {
      const stored = translations.get(unit.id)
      return { slot, unit, document, stored, ...chooseTarget(unit, stored, policy) }
    })
  })
}

/** Look at what is shown by every rule of quality. */
function checkQuality(
  store: TranslationStore,
  chosen: readonly ChosenText[],
  { course, language: tag, report }: ReportContext,
): void {
  const [language, sourceLanguage] = [languageOf(tag), languageOf(course.language)]
  if (!language || !sourceLanguage) return
  const placeOf = new Map<CheckedPair, Place>()
  const pairs = chosen.flatMap(({ unit, translation, document }) => {
    if (!translation || translation.source !== unit.source) return []
    const words = { sourceWords: toWords(unit.source), targetWords: toWords(translation.text) }
    const pair: CheckedPair = { unit, target: translation.text, ...words }
    placeOf.set(pair, placeOfLine(poFile(tag, document.id), translation.line))
    return pair
  })
  const checked = { language, sourceLanguage, pairs, terms: store.terms(tag) }
  checkTranslations(checked, (pair) => placeOf.get(pair) ?? placeOfLanguage(course, tag), report)
}

interface ReportContext {
  readonly course: Course
  readonly language: string
  readonly report: Report
}

/** Say why a language cannot be built: numbers and terms one by one, all else in one line. */
function reportStops(chosen: readonly ChosenText[], { course, language, report }: ReportContext): boolean {
  const stopped = chosen.filter(({ stops }) => stops !== undefined)
  for (const { stops, stored, unit, document } of stopped) {
    if (stops !== 'wrong' || !stored) continue
    const data = { before: shorten(stored.source), after: shorten(unit.source) }
    report('l10n/wrong-meaning', data, placeOfLine(poFile(language, document.id), stored.line))
  }
  const count = (why: Choice['stops']): number => stopped.filter(({ stops }) => stops === why).length
  const others = stopped.filter(({ stops }) => stops !== 'wrong')
  // The words of a final test are in no message.
  const first = others.find(({ document }) => document.id !== assessmentId) ?? others[0]
  if (first) {
    const counts = { missing: count('missing'), drafts: count('drafts'), old: count('old') }
    const data = {
      name: nameOf(language),
      ...counts,
      first: first.document.id === assessmentId ? '…' : shorten(first.unit.source),
    }
    report('l10n/untranslated', data, placeOfLanguage(course, language))
  }
  return stopped.length > 0
}

function reportMisfits(
  { damaged, errors }: TranslatedCourse,
  bySlot: ReadonlyMap<Slot, ChosenText>,
  { course, language, report }: ReportContext,
): boolean {
  const placeOf = (slot: Slot | undefined): Place => {
    const text = slot && bySlot.get(slot)
    if (!text?.stored) return placeOfLanguage(course, language)
    return placeOfLine(poFile(language, text.document.id), text.stored.line)
  }
  const wordsOf = (slot: Slot | undefined): string =>
    shorten((slot && bySlot.get(slot)?.stored?.text) ?? language)
  for (const slot of damaged) report('l10n/breaks-block', { text: wordsOf(slot) }, placeOf(slot))
  for (const { diagnostic, slot } of errors) {
    report('l10n/breaks-module', { text: wordsOf(slot), problem: formatMessage(diagnostic) }, placeOf(slot))
  }
  return damaged.length + errors.length > 0
}

function reportDrafts(chosen: readonly ChosenText[], { course, language, report }: ReportContext): void {
  const count = chosen.filter(({ translation }) => translation?.state === 'draft').length
  if (count > 0)
    report('l10n/drafts-published', { name: nameOf(language), count }, placeOfLanguage(course, language))
}

/** Every module says what in it is not approved. Texts of the course itself stand in all of them. */
function withNotices(course: Course, chosen: readonly ChosenText[]): Course {
  const shown = (module: string, test: (text: ChosenText) => boolean): boolean =>
    chosen.some(
      (text) =>
        [module, '_course'].includes(text.document.id) && text.translation !== undefined && test(text),
    )
  const mark = (module: Module): Module => {
    const hasDrafts = shown(module.id, ({ translation }) => translation?.state === 'draft')
    const isOld = shown(module.id, ({ status }) => status === 'old')
    return hasDrafts || isOld ? { ...module, translation: { hasDrafts, isOld } } : module
  }
  const { assessment } = course
  return {
    ...course,
    modules: course.modules.map(mark),
    ...(assessment && { assessment: { ...assessment, module: mark(assessment.module) } }),
  }
}

function placeOfLanguage({ metadata, source }: Course, language: string): Place {
  return source.place(['languages', (metadata.languages ?? []).indexOf(language)])
}

function nameOf(language: string): string {
  return languageOf(language)?.name ?? language
}

function shorten(text: string): string {
  const words = toWords(text)
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
