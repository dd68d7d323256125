/** What readers of PDFs get out of one: its words, read with MuPDF, which is used for measuring alone and ships with nothing. */
import * as mupdf from 'mupdf'

/** The text of a PDF, page by page. */
export function readPdf(bytes: Uint8Array): string {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  const pages = Array.from({ length: document.countPages() }, (_, page) => document.loadPage(page))
  return pages.map((page) => page.toStructuredText('').asText()).join('\n')
}

/** How many of the printed words are read again, each as often as it was printed: 1 for all of them. */
export function shareOfWords({
  bytes,
  words,
}: {
  readonly bytes: Uint8Array
  readonly words: readonly string[]
}): number {
  const found = new Map<string, number>()
  for (const word of toWords(readPdf(bytes))) found.set(word, (found.get(word) ?? 0) + 1)
  const wanted = toWords(words.join(' '))
  const back = wanted.filter((word) => {
    const left = found.get(word) ?? 0
    found.set(word, left - 1)
    return left > 0
  })
  return back.length / wanted.length
}

function toWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu) ?? []
  )
}
