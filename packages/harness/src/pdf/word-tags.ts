import { toHexText } from './pdf-file.ts'
import type { PdfFile } from './pdf-file.ts'
import { wordLabels } from './mark-words.ts'

/** Numbers of words by page object and marked content: `2/13` → 5. */
export type WordTags = ReadonlyMap<string, number>

/** The key of one piece of marked content. */
export function tagKey(page: number, content: number): string {
  return `${page}/${content}`
}

/**
 * Find the words among the tags, and turn the labels of images into plain spans of text.
 *
 * @spec ISO 32000-1, 14.7: logical structure
 */
export function takeWordTags({ objects }: PdfFile): WordTags {
  const tags = new Map<string, number>()
  for (const [number, object] of objects) {
    const [label, word] = /\/Alt \(paathw(\d+)e\)\s*/.exec(object) ?? []
    if (label === undefined) continue
    for (const key of contentsOf(objects, number)) tags.set(key, Number(word))
    objects.set(number, object.replace(label, '').replace('/S /Figure', '/S /Span'))
  }
  for (const [number, object] of objects) {
    if (object.includes('/Title <FEFF')) objects.set(number, object.replace(titles, withoutLabels))
  }
  return tags
}

const titles = /(?<=\/Title )<FEFF([0-9A-Fa-f]*)>/

/** The outline repeats headings, and with them the labels. */
function withoutLabels(_: string, digits: string): string {
  const title = Buffer.from(digits, 'hex').swap16().toString('utf16le')
  return toHexText(title.replaceAll(wordLabels, ' ').replaceAll(/\s+/g, ' ').trim())
}

/** Marked contents of an element and of all below it. */
function contentsOf(objects: PdfFile['objects'], number: number): string[] {
  const object = objects.get(number) ?? ''
  const kids = /\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/.exec(object)?.[1] ?? ''
  const page = Number(/\/Pg (\d+) 0 R/.exec(object)?.[1])
  const keys: string[] = []
  for (const [kid, below] of kids.matchAll(/(\d+) 0 R|\d+/g)) {
    if (below === undefined) keys.push(tagKey(page, Number(kid)))
    else keys.push(...contentsOf(objects, Number(below)))
  }
  return keys
}
