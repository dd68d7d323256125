import { escapeTagged, parseTagged } from '../tagged/tagged-text.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'

/** A language that nobody speaks: it shows how a course bears long words, the other direction, or tall letters. */
export interface PseudoLocale {
  /** BCP 47 with a region of private use. Fonts and direction are those of its language. */
  readonly tag: string
  readonly summary: string
  readonly writeWords: (words: string) => string
}

/** Every pseudo-locale. `paath build --lang` takes their tags for any course. */
export const pseudoLocales: readonly PseudoLocale[] = [
  { tag: 'en-XA', summary: 'long: accents, and half as many letters again', writeWords: writeLong },
  { tag: 'ur-XB', summary: 'right to left', writeWords: writeRightToLeft },
  { tag: 'hi-XC', summary: 'Indic: stacked letters with signs above and below', writeWords: writeStacked },
]

/** The pseudo-locale of a tag. */
export function pseudoLocaleOf(tag: string): PseudoLocale | undefined {
  return pseudoLocales.find((locale) => locale.tag === tag)
}

/** A unit in a pseudo-locale: other words, the same tags and numbers. */
export function toPseudo(source: string, { writeWords }: Pick<PseudoLocale, 'writeWords'>): string {
  return parseTagged(source)
    .map((part) => (part.type === 'text' ? escapeTagged(writeWords(part.value)) : tagText(part)))
    .join('')
}

function tagText(part: Exclude<TaggedPart, { type: 'text' }>): string {
  if (part.type === 'void') return `<${part.number}/>`
  return part.type === 'close' ? `</${part.number}>` : `<${part.number}>`
}

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', other = '']) => [
    plain,
    other,
  ]),
)

/** Each word grows by half: translations into Tamil or Malayalam do. */
function writeLong(words: string): string {
  return words.replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const written = word.replaceAll(/[A-Za-z]/g, (letter) => accented[letter] ?? letter)
    return written + 'õ'.repeat(Math.ceil(word.length / 2))
  })
}

const arabic = 'ابپتٹجچحخدڈرزسشصضطظعغفقکگلمن'

function writeRightToLeft(words: string): string {
  return words.replaceAll(/\p{L}\p{M}*/gu, (letter) => arabic[positionOf(letter) % arabic.length] ?? letter)
}

/** Syllables that reach far: four letters deep, with a sign above and one below, and one that turns around its letter. */
const stacks = ['र्त्स्न्यूँ', 'ङ्क्ष्वैं', 'ट्ठ्रृँ', 'द्ध्र्यूं', 'क्ष्म्यौँ', 'र्द्ध्वि', 'ज्ञ्ज्ञी', 'ह्म्रु'] as const

function writeStacked(words: string): string {
  return words.replaceAll(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const syllables = Math.max(1, Math.round(word.length / 3))
    return Array.from(
      { length: syllables },
      (_, at) => stacks[(positionOf(word) + at) % stacks.length] ?? '',
    ).join('')
  })
}

function positionOf(letter: string): number {
  return letter.toLowerCase().codePointAt(0) ?? 0
}
