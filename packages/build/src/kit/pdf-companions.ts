import type { Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import type { MadeCompanion } from './caption-companions.ts'
import type { StartBrowser } from './browser.ts'
import { drawingKey, keepDrawing, readDrawing } from './drawn-cache.ts'
import type { UnpackedModule } from './unpack-modules.ts'

/** A PDF with its words, for the search of the kit's own output. */
export interface MadePdf {
  readonly companion: MadeCompanion
  readonly words: string
}

/** What PDFs are made with. */
export interface PdfContext {
  readonly language: string
  /** Folder of drawings that were made before. */
  readonly cache: string
  readonly browser: StartBrowser
  readonly report: Report
}

/** Share of the words that must come back. */
const enough = 0.98

/**
 * Put a module on paper: tagged, with an outline, and with words that can be searched in every script.
 *
 * @param context Its `report` receives `kit/pdf-words`.
 * @returns undefined where there is no browser.
 */
export async function makePdf(module: UnpackedModule, context: PdfContext): Promise<MadePdf | undefined> {
  const drawn = await drawPdf(module, context)
  if (!drawn) return undefined
  const { bytes, words, placed } = drawn
  const file = `companions/${module.name}.pdf`
  if (!isEnough(drawn)) {
    const percent = Math.floor((100 * placed) / words.length)
    context.report('kit/pdf-words', { file, percent }, { file: `modules/${module.id}/module.mdx` })
  }
  const companion = { module: module.id, kind: 'pdf', file, words: words.length, bytes } as const
  return { companion, words: words.join(' ') }
}

interface DrawnPdf {
  readonly bytes: Uint8Array
  readonly words: readonly string[]
  readonly placed: number
}

function isEnough({ words, placed }: Pick<DrawnPdf, 'words' | 'placed'>): boolean {
  return placed >= enough * words.length
}

async function drawPdf(
  { files }: UnpackedModule,
  { language, cache, browser }: PdfContext,
): Promise<DrawnPdf | undefined> {
  const key = drawingKey(files, 'pdf')
  const known = readDrawing(cache, `${key}.pdf`)
  const facts = readDrawing(cache, `${key}.json`)
  if (known && facts) return { ...(JSON.parse(new TextDecoder().decode(facts)) as DrawnPdf), bytes: known }
  const { direction = 'ltr', script = 'Latn' } = languageOf(language) ?? {}
  const drawn = await (
    await browser()
  )?.print({
    files,
    isRightToLeft: direction === 'rtl',
    isPlainScript: script === 'Latn',
  })
  if (!drawn) return undefined
  // A poor one is drawn again: the browser may be a newer one by then.
  if (!isEnough(drawn)) return drawn
  const { words, placed } = drawn
  keepDrawing(cache, `${key}.pdf`, drawn.bytes)
  keepDrawing(cache, `${key}.json`, new TextEncoder().encode(JSON.stringify({ words, placed })))
  return drawn
}
