import type { ScriptCode } from '@paath/languages'

/** Does a word hold a letter of a script? Undefined for a script that is not told apart here. */
export function scriptTest(script: ScriptCode | undefined): ((word: string) => boolean) | undefined {
  const pattern = scriptPattern(script)
  if (!pattern) return undefined
  // Nearly every word of a text in Latin letters is told by its first letter.
  if (script === 'Latn') return (word) => isSmallLatin(word.charCodeAt(0)) || pattern.test(word)
  return (word) => !isSmallLatin(word.charCodeAt(0)) && pattern.test(word)
}

function isSmallLatin(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Any letter of a script, or undefined for one that is not told apart here. */
export function scriptPattern(script: ScriptCode | undefined): RegExp | undefined {
  return script === undefined ? undefined : patterns[script]
}

const patterns: Readonly<Partial<Record<string, RegExp>>> = {
  Latn: /\p{Script=Latin}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Knda: /\p{Script=Kannada}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Orya: /\p{Script=Oriya}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Arab: /\p{Script=Arabic}/u,
  Aran: /\p{Script=Arabic}/u,
  Olck: /\p{Script=Ol_Chiki}/u,
  Mtei: /\p{Script=Meetei_Mayek}/u,
}
