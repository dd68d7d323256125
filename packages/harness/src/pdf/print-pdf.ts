import { markWords, wordLabel } from './mark-words.ts'
import { withMemoryPage } from './memory-page.ts'
import type { MemoryPage } from './memory-page.ts'
import { addTextLayer } from './text-layer.ts'

/** A page to put on paper. */
export interface PrintOptions extends MemoryPage {
  /** Runs from right to left. */
  readonly isRightToLeft: boolean
  /** Whether the browser's own text comes back whole, as it does for Latin letters. Else a layer of text is put behind it. */
  readonly isPlainScript: boolean
}

/** A page on paper. */
export interface PrintedPdf {
  readonly bytes: Uint8Array
  /** The words on it, in the order of reading. */
  readonly words: readonly string[]
  /** How many of the words can be found and copied. */
  readonly placed: number
}

const margin = { top: '16mm', bottom: '18mm', left: '16mm', right: '16mm' }

/** Print the page of a site as a tagged PDF with an outline, whose words can be searched. */
export function printPdf({ isRightToLeft, isPlainScript, ...memory }: PrintOptions): Promise<PrintedPdf> {
  return withMemoryPage(memory, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    const words = await page.evaluate(markWords, isPlainScript ? null : wordLabel)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const settings = { format: 'A4', margin, printBackground: true, tagged: true, outline: true } as const
    const bytes = withoutDates(await page.pdf(settings))
    if (isPlainScript) return { bytes, words, placed: words.length }
    return { words, ...addTextLayer(bytes, { words, isRightToLeft }) }
  })
}

/** The moment of printing is nothing that a reader asks for: blanks of the same length keep every offset. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(
    text.replaceAll(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (date) => ' '.repeat(date.length)),
    'latin1',
  )
}
