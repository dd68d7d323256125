/**
 * A PDF as Chromium writes it: a plain list of objects and a table of where they are. Texts are Latin-1, a character a byte.
 *
 * @spec ISO 32000-1, 7.5: file structure
 */
import { deflateSync, inflateSync } from 'node:zlib'

/** The objects of a file, to be changed and written again. */
export interface PdfFile {
  /** What stands before the first object. */
  readonly head: string
  /** By number, each from `n 0 obj` to `endobj`. */
  readonly objects: Map<number, string>
  /** From `trailer` to before `startxref`. */
  readonly trailer: string
}

/** Read a file. Undefined for one of another make, such as one with its objects in streams. */
export function parsePdf(bytes: Uint8Array): PdfFile | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text) ?? []
  if (start === undefined) return undefined
  const table = text.slice(Number(start))
  const trailer = /trailer[^]*?(?=startxref)/.exec(table)?.[0]
  if (!/^xref\s+0 \d+\s/.test(table) || trailer === undefined) return undefined
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .flatMap(([, offset, kind], number) => (kind === 'n' ? [{ number, offset: Number(offset) }] : []))
    .sort((a, b) => a.offset - b.offset)
  const objects = places.map(({ number, offset }, index): [number, string] => [
    number,
    text.slice(offset, places[index + 1]?.offset ?? Number(start)),
  ])
  if (!objects.every(([number, object]) => object.startsWith(`${number} 0 obj`))) return undefined
  return { head: text.slice(0, places[0]?.offset ?? 0), objects: new Map(objects), trailer }
}

/** Write a file, with its table of objects. */
export function serializePdf({ head, objects, trailer }: PdfFile): Uint8Array {
  const size = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: size }, () => '0000000000 65535 f ')
  const parts = [head]
  let offset = head.length
  for (const [number, object] of objects) {
    rows[number] = `${String(offset).padStart(10, '0')} 00000 n `
    parts.push(object)
    offset += object.length
  }
  const end = trailer.replace(/\/Size \d+/, `/Size ${size}`)
  parts.push(`xref\n0 ${size}\n${rows.join('\n')}\n${end}startxref\n${offset}\n%%EOF\n`)
  return Buffer.from(parts.join(''), 'latin1')
}

/** Add an object, and give its number. */
export function addObject({ objects }: PdfFile, content: string): number {
  const number = Math.max(...objects.keys()) + 1
  objects.set(number, `${number} 0 obj\n${content}\nendobj\n`)
  return number
}

/** A stream with its dictionary. */
export function toStream(content: string, keys = ''): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
  return `<<${keys}/Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream`
}

/** The content of a stream object. */
export function readStream(object: string): string {
  const { start, end } = streamRange(object)
  const raw = object.slice(start, end)
  if (!object.slice(0, start).includes('/FlateDecode')) return raw
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
}

/** The same object with another content. */
export function replaceStream(object: string, content: string): string {
  const number = /^\d+/.exec(object)?.[0] ?? ''
  return `${number} 0 obj\n${toStream(content)}\nendobj\n`
}

function streamRange(object: string): { start: number; end: number } {
  const start = (/stream\r?\n/.exec(object)?.index ?? 0) + (/stream(\r?\n)/.exec(object)?.[0].length ?? 0)
  const [, length] = /\/Length (\d+)/.exec(object.slice(0, start)) ?? []
  return { start, end: start + Number(length ?? 0) }
}

/** Text as PDF writes it in dictionaries: UTF-16 in hexadecimal digits. */
export function toHexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
