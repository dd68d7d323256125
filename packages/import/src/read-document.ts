import type { DocumentDamage, Place, Report } from '@paath/diagnostics'
import { sniffMediaType } from '@paath/media'
import { openWord } from '@paath/word'
import type { SourceDocument } from './document.ts'
import type { Losses } from './losses.ts'
import { isTooDeep, readHtml } from './web/read-html.ts'
import type { PictureFinder } from './web/read-html.ts'
import { toHtml } from './web/markdown-to-html.ts'
import { readWord } from './word/read-word.ts'

/** A document as it came. */
export interface DocumentFile {
  /** As a person knows it; its ending says what it claims to be. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Pictures that lie beside a page. Default: none. */
  readonly findPicture?: PictureFinder
}

/** How large documents may be, in bytes. */
export const documentLimits: { readonly word: number; readonly text: number } = {
  word: 100_000_000,
  text: 5_000_000,
}

/** Endings of documents that can be imported. */
export const documentEndings: readonly string[] = ['.docx', '.docm', '.md', '.markdown', '.html', '.htm']

/** Read a document of any kind. What cannot be read is reported, and then there is none. */
export function readDocument(
  { name, bytes, findPicture = () => undefined }: DocumentFile,
  losses: Losses,
  report: Report,
): SourceDocument | undefined {
  const place = { file: name }
  const fail = (reason: DocumentDamage, detail?: string): undefined => {
    report('import/unreadable-file', { reason, ...(detail !== undefined && { detail }) }, place)
    return undefined
  }
  const type = sniffMediaType(bytes.subarray(0, 4096))
  const isWord =
    /\.doc[xm]?$/i.test(name) || type === 'application/zip' || type === 'application/x-ole-storage'
  if (isWord) return readWordFile({ name, bytes, losses, report, place, fail })
  if (bytes.length > documentLimits.text) return fail('too-large')
  const isHtml = /\.html?$/i.test(name)
  if (!isHtml && !/\.(md|markdown)$/i.test(name)) {
    report('import/unknown-format', undefined, place)
    return undefined
  }
  const text = decode(bytes)
  if (text === undefined) return fail('encoding')
  const page = isHtml ? text : toHtml(text)
  return isTooDeep(page) ? fail('too-deep') : readHtml(page, losses, findPicture)
}

interface WordReading {
  readonly name: string
  readonly bytes: Uint8Array
  readonly losses: Losses
  readonly report: Report
  readonly place: Place
  readonly fail: (reason: DocumentDamage, detail?: string) => undefined
}

function readWordFile({ name, bytes, losses, report, place, fail }: WordReading): SourceDocument | undefined {
  if (bytes.length === 0) {
    report('import/nothing-found', undefined, place)
    return undefined
  }
  if (bytes.length > documentLimits.word) return fail('too-large')
  const limits = { maxZipBytes: documentLimits.word, maxTotalBytes: 400_000_000, maxEntries: 5000 }
  let isCutOff = false
  // To its author the document is no zip.
  const reportZip: Report = (code, ...rest) => {
    if (code === 'pkg/zip-broken') isCutOff = true
    else report(code, ...rest)
  }
  const word = openWord(bytes, { name, report: reportZip, limits })
  if (!('fault' in word)) return readWord(word, losses)
  if (word.fault === 'zip') return isCutOff ? fail('cut-off') : undefined
  return fail(word.fault, word.detail)
}

/** UTF-8, or the UTF-16 that Windows calls “Unicode”. */
function decode(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined
  const wideToo = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    const text = new TextDecoder(wide ?? wideToo ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
