/**
 * How typed answers are compared: spellings that speakers treat as the same word become one text.
 * The maps are data, so that the browser can use them without this package.
 *
 * @spec Unicode 17: NFC takes apart the nukta letters U+0958-095F, U+09DC-09DF, U+0A33-0A5E, U+0B5C-0B5D and keeps
 * U+0929, U+0931 and U+0934 together, so both forms are folded here
 */
import type { ScriptCode } from './language.ts'
import { scripts } from './scripts.ts'

type FoldingMap = Readonly<Record<string, string>>

// Joiners, soft hyphen, direction marks and the byte order mark are invisible; the rest are typists' variants.
const common: FoldingMap = {
  '\u00AD': '',
  '\u034F': '',
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\u200E': '',
  '\u200F': '',
  '\u2060': '',
  '\uFEFF': '',
  '\u00A0': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
}

const ofScript: Readonly<Partial<Record<ScriptCode, FoldingMap>>> = {
  Arab: { ...withoutVowelMarks(), ی: 'ي', ى: 'ي', ہ: 'ه', ھ: 'ه', ە: 'ه' },
  Aran: {
    ...withoutVowelMarks(),
    ي: 'ی',
    ى: 'ی',
    ك: 'ک',
    ه: 'ہ',
    ھ: 'ہ',
    ە: 'ہ',
    ة: 'ۃ',
    ۀ: 'ۂ',
  },
  Beng: { '\u09BC': '', ৎ: 'ত্' },
  Deva: { '\u093C': '', ऩ: 'न', ऱ: 'र', ऴ: 'ळ', 'ँ': 'ं', ...nasalsAsAnusvara(0x0900) },
  Gujr: { '\u0ABC': '', 'ઁ': 'ં', ...nasalsAsAnusvara(0x0a80) },
  Guru: { '\u0A3C': '', 'ੰ': 'ਂ', 'ਁ': 'ਂ' },
  Knda: { '\u0CBC': '', 'ಁ': 'ಂ', ...nasalsAsAnusvara(0x0c80) },
  Mlym: { ൺ: 'ണ്', ൻ: 'ന്', ർ: 'ര്', ൽ: 'ല്', ൾ: 'ള്', ൿ: 'ക്', 'ൌ': 'ൗ' },
  Orya: { '\u0B3C': '', ଵ: 'ୱ' },
  Telu: { 'ఁ': 'ం', ...nasalsAsAnusvara(0x0c00) },
}

/**
 * Everything that a language treats as the same in a typed answer.
 *
 * @param script Script of the language.
 * @param own What this language adds to its script.
 */
export function foldingOf(script: ScriptCode, own: FoldingMap = {}): FoldingMap {
  return { ...common, ...digits, ...ofScript[script], ...own }
}

/** A keyboard may write any row of digits, whatever the language of the page: १९३० is 1930 in an English module too. */
const digits: FoldingMap = Object.fromEntries(
  Object.values(scripts).flatMap(({ nativeDigits }) =>
    Array.from(nativeDigits, (digit, value) => [digit, String(value)] as const).filter(
      ([digit, value]) => digit !== value,
    ),
  ),
)

/** हिन्दी and हिंदी: the nasal of a consonant row before a consonant of the same row is an anusvara. */
function nasalsAsAnusvara(block: number): FoldingMap {
  const letter = (offset: number): string => String.fromCodePoint(block + offset)
  const [anusvara, virama] = [letter(0x02), letter(0x4d)]
  const map: Record<string, string> = {}
  for (const [nasal, first] of [
    [0x19, 0x15],
    [0x1e, 0x1a],
    [0x23, 0x1f],
    [0x28, 0x24],
    [0x2e, 0x2a],
  ] as const) {
    for (let offset = first; offset < first + 4; offset++) {
      map[letter(nasal) + virama + letter(offset)] = anusvara + letter(offset)
    }
  }
  return map
}

/** Arabic vowel marks and the stretching line are left out by most typists. */
function withoutVowelMarks(): FoldingMap {
  const map: Record<string, string> = { '\u0640': '', '\u0670': '' }
  for (let mark = 0x064b; mark <= 0x0652; mark++) map[String.fromCodePoint(mark)] = ''
  return map
}
