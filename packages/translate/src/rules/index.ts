import type { AnyTranslationRule } from './translation-rule.ts'
import { endMark } from './end-mark/rule.ts'
import { foreignScript } from './foreign-script/rule.ts'
import { hiddenCharacter } from './hidden-character/rule.ts'
import { inconsistent } from './inconsistent/rule.ts'
import { keptTerm } from './kept-term/rule.ts'
import { latinWords } from './latin-words/rule.ts'
import { length } from './length/rule.ts'
import { nativeDigits } from './native-digits/rule.ts'
import { notNormalized } from './not-normalized/rule.ts'
import { numbers } from './numbers/rule.ts'
import { register } from './register/rule.ts'
import { sameAsSource } from './same-as-source/rule.ts'
import { sourceLetters } from './source-letters/rule.ts'
import { tags } from './tags/rule.ts'
import { term } from './term/rule.ts'
import { twoInOne } from './two-in-one/rule.ts'

/** Every check of translations. */
export const rules: readonly AnyTranslationRule[] = [
  endMark,
  foreignScript,
  hiddenCharacter,
  inconsistent,
  keptTerm,
  latinWords,
  length,
  nativeDigits,
  notNormalized,
  numbers,
  register,
  sameAsSource,
  sourceLetters,
  tags,
  term,
  twoInOne,
]
