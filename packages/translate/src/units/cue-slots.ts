import { readWebVtt } from '@paath/media'
import { hasLetters } from '../tagged/tagged-text.ts'
import type { Slot, SlotTag } from './slot.ts'

/** The captions of a file, a cue a unit. Its tags, such as `<v Meena>`, are placeholders. */
export function cueSlots(text: string, file: string): Slot[] {
  const { cues } = readWebVtt(text, file, () => undefined)
  return cues.flatMap(({ text: words, span }, index) => {
    const [start, end] = [span.start.offset, span.end.offset]
    const { source, tags } = readCueText(words, start)
    if (!hasLetters(source)) return []
    const context = `captions / ${index + 1}`
    return [
      { file, start, end, form: 'cue' as const, kind: 'cue' as const, source, context, notes: [], tags },
    ]
  })
}

/** The text of a cue with placeholders. Entities stay as they are: they are those of a unit. */
function readCueText(words: string, offset: number): Pick<Slot, 'source' | 'tags'> {
  const tags: SlotTag[] = []
  const open: number[] = []
  const source = words.replaceAll(/<(\/?)([^>]*)>|[ \t]*\r?\n[ \t]*|&(?!(?:lt|gt|amp);)/g, (...match) => {
    const [whole, slash, name] = match as [string, string | undefined, string | undefined]
    const at = match.at(-2) as number
    if (whole === '&') return '&amp;'
    if (name === undefined) return ' '
    const range: [number, number] = [offset + at, offset + at + whole.length]
    const isEnd = slash === '/'
    const number = isEnd ? (open.pop() ?? tags.length + 1) : tags.length + 1
    const begun = isEnd ? tags[number - 1] : undefined
    if (begun) {
      tags[number - 1] = { ...begun, isPair: true, close: range }
      return `</${number}>`
    }
    tags.push({ number, isPair: false, means: whole, open: range, close: range })
    open.push(number)
    return `<${number}>`
  })
  // What is never closed, such as a voice that speaks to the end, is a tag without content.
  const voids = new Set(open)
  const written = source.replaceAll(/<(\d+)>/g, (whole, number: string) =>
    voids.has(Number(number)) ? `<${number}/>` : whole,
  )
  return { source: written.normalize('NFC').trim(), tags }
}
