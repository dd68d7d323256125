import { en } from './en.ts'
import { announcePhrases } from './find-phrases.ts'
import { hi } from './hi.ts'
import { phrasesOf } from './phrases-of.ts'

/** A list of words and phrases, with the place they come from. */
export interface WordList {
  readonly source: string
  readonly words: readonly string[]
}

/** Words with a better one each. */
export interface Replacements {
  readonly source: string
  readonly better: Readonly<Record<string, string>>
}

/** What rules need to know of one language. A language adds a file beside this one. */
export interface LanguageWords {
  /** Insults and obscenities. */
  readonly profanity: WordList
  /** Words that leave out a gender or pin one down. */
  readonly gendered: Replacements
  /** Words that belittle a disability. */
  readonly disability: Replacements
  /** Alternative texts that say only that there is a picture. */
  readonly genericAlt: WordList
  /** How an alternative text begins that names its own kind. */
  readonly altOpenings: WordList
  /** Texts of links that name no target. */
  readonly genericLinks: WordList
  /** Hints that need sight: colour, side, shape. */
  readonly sensory: WordList
  readonly allOfTheAbove: WordList
  readonly noneOfTheAbove: WordList
  /** Options that combine other options. */
  readonly combinedOptions: WordList
  /** Negations in a question. */
  readonly negatives: WordList
  readonly extremes: WordList
  readonly vague: WordList
  readonly trueFalse: WordList
  readonly opinion: WordList
  /** Openings that make the learner somebody else. */
  readonly roles: WordList
  /** Feedback that is only applause or blame. */
  readonly applause: WordList
  /** How a question says that several options are to be chosen. */
  readonly selectSeveral: WordList
  /** Words too common to carry meaning. */
  readonly stopWords: WordList
  /** Verbs of objectives that nobody can observe, with verbs that can be. */
  readonly unmeasurable: Replacements
  /** Verbs of each level of thinking. */
  readonly bloom: { readonly source: string; readonly verbs: Readonly<Record<string, readonly string[]>> }
  /** Words that make a learner feel small. */
  readonly dismissive: WordList
  /** Long words with a short one. */
  readonly wordy: Replacements
  /** Traces of an unfinished text. */
  readonly placeholders: WordList
  /** Words that joke answers hold. */
  readonly jokes: WordList
  /** Longest sentence that reads easily, in words. */
  readonly sentenceWords: number
  /** Words that join two verbs. */
  readonly and: WordList
}

// A tag of a known language is asked for in every question; those of an unknown one are not kept.
const byTag = new Map<string, LanguageWords>()

const byLanguage: Readonly<Record<string, LanguageWords>> = { en, hi }

/** The words of a language by its tag, or undefined where none are collected yet. */
export function wordsOf(tag: string): LanguageWords | undefined {
  const known = byTag.get(tag)
  if (known) return known
  const words = byLanguage[tag.split('-')[0] ?? '']
  if (!words) return undefined
  if (![...byTag.values()].includes(words)) for (const list of phraseListsOf(words)) announcePhrases(list)
  byTag.set(tag, words)
  return words
}

/** Every list of phrases that is looked for in texts. */
function phraseListsOf(words: LanguageWords): (readonly string[])[] {
  return Object.values(words).flatMap((list: LanguageWords[keyof LanguageWords]) => {
    if (typeof list !== 'object' || list === words.stopWords || list === words.applause) return []
    if ('words' in list) return [list.words]
    return 'better' in list ? [phrasesOf(list)] : []
  })
}
