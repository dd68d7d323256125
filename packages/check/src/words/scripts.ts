import type { ScriptCode } from '@paath/languages'

/** The letters of a script, or undefined for one that is not told apart here. */
export function scriptPattern(script: ScriptCode | undefined): RegExp | undefined {
  return script === undefined ? undefined : patterns[script]
}

const patterns: Readonly<Partial<Record<string, RegExp>>> = {
  Latn: /\p{Script=Latin}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Gujr: /\p{Script=Gujarati}/gu,
  Guru: /\p{Script=Gurmukhi}/gu,
  Knda: /\p{Script=Kannada}/gu,
  Mlym: /\p{Script=Malayalam}/gu,
  Orya: /\p{Script=Oriya}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Telu: /\p{Script=Telugu}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Aran: /\p{Script=Arabic}/gu,
  Olck: /\p{Script=Ol_Chiki}/gu,
  Mtei: /\p{Script=Meetei_Mayek}/gu,
}
