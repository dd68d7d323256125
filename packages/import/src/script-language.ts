import { languageOf } from '@paath/languages'

/** The language that is most often written in a script. */
const usual: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Latin}/gu, 'Latn', 'en'],
  [/\p{Script=Devanagari}/gu, 'Deva', 'hi'],
  [/\p{Script=Bengali}/gu, 'Beng', 'bn'],
  [/\p{Script=Gujarati}/gu, 'Gujr', 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'Guru', 'pa'],
  [/\p{Script=Oriya}/gu, 'Orya', 'or'],
  [/\p{Script=Tamil}/gu, 'Taml', 'ta'],
  [/\p{Script=Telugu}/gu, 'Telu', 'te'],
  [/\p{Script=Kannada}/gu, 'Knda', 'kn'],
  [/\p{Script=Malayalam}/gu, 'Mlym', 'ml'],
  [/\p{Script=Arabic}/gu, 'Arab', 'ur'],
  [/\p{Script=Ol_Chiki}/gu, 'Olck', 'sat'],
  [/\p{Script=Meetei_Mayek}/gu, 'Mtei', 'mni'],
]

/**
 * The language that a text is probably in, by the script that most of its letters have.
 *
 * @param expected stays what it is where the script does not speak against it: Marathi is written as Hindi is
 */
export function guessLanguage(text: string, expected?: string): string {
  const counts = usual.map(([letters, script, tag]) => ({
    script,
    tag,
    count: text.match(letters)?.length ?? 0,
  }))
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
  const known = expected === undefined ? undefined : languageOf(expected)
  return expected !== undefined && (known?.script === most.script || most.count === 0) ? expected : most.tag
}
