import { cached } from '../facts/cached.ts'
import type { Replacements } from './language-words.ts'

/** The words of a list that should be replaced. */
export const phrasesOf: (list: Replacements) => readonly string[] = cached((list) => Object.keys(list.better))
