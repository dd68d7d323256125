import { escapeTagged, parseTagged, toWords } from '../tagged/tagged-text.ts'

/** A pair of a unit with the words that it stands around. */
export interface TaggedSpan {
  readonly number: number
  readonly words: string
}

/** The pairs of a text that hold words and no other tags. */
export function spansOf(text: string): TaggedSpan[] {
  return [...text.matchAll(/<(\d{1,4})>([^<>]+)<\/\1>/g)].map(([, number, words]) => ({
    number: Number(number),
    words: toWords(words ?? ''),
  }))
}

/**
 * Put the tags of a source into a translation that lost them.
 *
 * A pair goes around the translation of its own words where that occurs exactly once; a void tag at the begin or at the end
 * of the source goes there. If one tag finds no place, none is put: undefined.
 *
 * @param translated The translation without tags.
 * @param spans Translations of the words inside each pair, by number.
 */
export function placeTags(
  source: string,
  translated: string,
  spans: ReadonlyMap<number, string>,
): string | undefined {
  const tags = parseTagged(source).filter(({ type }) => type !== 'text')
  const pairs = new Set(spansOf(source).map(({ number }) => number))
  let text = escapeTagged(translated.trim())
  for (const part of tags) {
    if (part.type === 'text' || part.type === 'close') continue
    const words = escapeTagged(spans.get(part.number)?.trim() ?? '')
    const placed =
      part.type === 'void'
        ? placeVoid(source, text, part.number)
        : pairs.has(part.number)
          ? placePair(text, words, part.number)
          : undefined
    if (placed === undefined) return undefined
    text = placed
  }
  return text
}

function placePair(text: string, words: string, number: number): string | undefined {
  const at = words === '' ? -1 : text.indexOf(words)
  if (at === -1 || text.indexOf(words, at + 1) !== -1) return undefined
  return `${text.slice(0, at)}<${number}>${words}</${number}>${text.slice(at + words.length)}`
}

function placeVoid(source: string, text: string, number: number): string | undefined {
  const tag = `<${number}/>`
  const at = source.indexOf(tag)
  if (source.slice(0, at).trim() === '') return `${tag} ${text}`
  const after = source.slice(at + tag.length).trim()
  if (/[\p{L}\p{N}<]/u.test(after)) return undefined
  const end = /[\p{P}\s]*$/u.exec(text)
  const cut = after === '' ? text.length : (end?.index ?? text.length)
  return `${text.slice(0, cut).trimEnd()} ${tag}${text.slice(cut).trimStart()}`
}
