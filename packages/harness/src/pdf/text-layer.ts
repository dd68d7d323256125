import { addObject, readStream, replaceStream, toHexText, toStream } from './pdf-file.ts'
import { parsePdf, serializePdf } from './pdf-file.ts'
import type { PdfFile } from './pdf-file.ts'
import { takeWords } from './place-words.ts'
import type { PlacedWord } from './place-words.ts'
import { tagKey, takeWordTags } from './word-tags.ts'
import { toStreamOrder } from './stream-order.ts'

/** What the text layer is made of. */
export interface TextLayerOptions {
  /** The words in their order, as `markWords` gave them. */
  readonly words: readonly string[]
  /** Does the document run from right to left? */
  readonly isRightToLeft: boolean
}

/** A file with its text layer. */
export interface LayeredPdf {
  readonly bytes: Uint8Array
  /** How many of the words are in the layer. */
  readonly placed: number
}

/**
 * Put the text of every word behind its picture, in the order of reading.
 *
 * Fonts of Indian scripts draw letters as glyphs that no reader of PDFs can turn back into the letters: what comes back of a
 * page in Nastaliq is 40 % of its words. So the drawn glyphs stand for nothing, and invisible letters stand for the words.
 */
export function addTextLayer(printed: Uint8Array, options: TextLayerOptions): LayeredPdf {
  const file = parsePdf(printed)
  if (!file) return { bytes: printed, placed: 0 }
  const tags = takeWordTags(file)
  const placed = new Set<number>()
  const fonts = createFonts()
  for (const [page, content] of pagesOf(file)) {
    const object = file.objects.get(content) ?? ''
    const wordless = takeWords(readStream(object), (mark) => tags.get(tagKey(page, mark)))
    const words = wordless.words
      .filter(
        ({ word }, index, all) => !placed.has(word) && all.findIndex((one) => one.word === word) === index,
      )
      .toSorted((a, b) => a.word - b.word)
    for (const { word } of words) placed.add(word)
    const layer = words.map((word) => drawWord(word, options, fonts)).join('\n')
    file.objects.set(content, replaceStream(object, `q\n${wordless.content}\nQ\nq\n${layer}\nQ\n`))
  }
  fonts.addTo(file)
  return { bytes: serializePdf(file), placed: placed.size }
}

/** Page objects, each with the object of its drawing. */
function pagesOf({ objects }: PdfFile): [page: number, content: number][] {
  return [...objects].flatMap(([number, object]): [number, number][] => {
    const [, content] = /\/Contents (\d+) 0 R/.exec(object) ?? []
    return /\/Type \/Page\b(?!s)/.test(object) && content !== undefined ? [[number, Number(content)]] : []
  })
}

/** Marks have no width of their own; a reader that sees one takes the gap for a space. */
const narrow = /[\p{M}\p{Cf}]/u

function drawWord(
  { word, content, matrix, size, width }: PlacedWord,
  { words, isRightToLeft }: TextLayerOptions,
  fonts: Fonts,
): string {
  const letters = toStreamOrder(words[word] ?? '', isRightToLeft)
  const wide = letters.filter((letter) => !narrow.test(letter)).length
  const stretch = (100 * Math.max(width, wide * size * 0.25)) / (wide * size * letterWidth)
  const shows = toRuns(letters).map((run) => {
    const codes = run.map((letter) => ((letter.codePointAt(0) ?? 0) % 256).toString(16).padStart(2, '0'))
    const scale = narrow.test(run[0] ?? '') ? 0.01 : stretch
    return `/${fonts.nameOf(run[0] ?? ' ')} ${size} Tf ${scale.toFixed(2)} Tz <${codes.join('')}> Tj`
  })
  const place = matrix.map((number) => number.toFixed(4)).join(' ')
  return `/Span <</MCID ${content}>> BDC\nBT 3 Tr ${place} Tm ${shows.join(' ')} ET\nEMC`
}

/** Letters that can be drawn together: of one font, and all narrow or none. */
function toRuns(letters: readonly string[]): string[][] {
  const runs: string[][] = []
  for (const letter of letters) {
    const run = runs.at(-1)
    const before = run?.[0]
    const fits =
      before !== undefined &&
      blockOf(before) === blockOf(letter) &&
      narrow.test(before) === narrow.test(letter)
    if (fits) run?.push(letter)
    else runs.push([letter])
  }
  return runs
}

/** Width of every invisible letter, in parts of the size of the font. */
const letterWidth = 0.5

function blockOf(letter: string): number {
  return (letter.codePointAt(0) ?? 0) >> 8
}

interface Fonts {
  readonly nameOf: (letter: string) => string
  readonly addTo: (file: PdfFile) => void
}

/** Fonts without a picture, one for each 256 characters of Unicode that the words use. */
function createFonts(): Fonts {
  const blocks = new Set<number>()
  return {
    nameOf: (letter) => {
      blocks.add(blockOf(letter))
      return `Paath${blockOf(letter).toString(16)}`
    },
    addTo: (file) => {
      const glyph = addObject(file, toStream('500 0 d0'))
      const names = [...blocks].map(
        (block) => `/Paath${block.toString(16)} ${addFont(file, block, glyph)} 0 R`,
      )
      for (const [page] of pagesOf(file))
        file.objects.set(page, withFonts(file.objects.get(page) ?? '', names))
    },
  }
}

function withFonts(page: string, names: readonly string[]): string {
  const entries = names.join('\n')
  if (/\/Font\s*<</.test(page)) return page.replace(/\/Font\s*<</, `$&${entries}\n`)
  return page.replace(/\/Resources\s*<</, `$&/Font <<${entries}>>\n`)
}

/** @spec ISO 32000-1, 9.6.5 (Type 3 fonts), 9.10.3 (ToUnicode) */
function addFont(file: PdfFile, block: number, glyph: number): number {
  const first = toHexText(String.fromCodePoint(block << 8)).replace('<FEFF', '<')
  const map = addObject(
    file,
    toStream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Paath def /CMapType 2 def ' +
        `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> ${first} endbfrange endcmap end end`,
    ),
  )
  const all = '/g '.repeat(256).trim()
  const widths = '500 '.repeat(256).trim()
  return addObject(
    file,
    '<</Type /Font /Subtype /Type3 /FontBBox [0 -200 500 800] /FontMatrix [.001 0 0 .001 0 0] ' +
      `/CharProcs <</g ${glyph} 0 R>> /Encoding <</Type /Encoding /Differences [0 ${all}]>> ` +
      `/FirstChar 0 /LastChar 255 /Widths [${widths}] /Resources <<>> /ToUnicode ${map} 0 R>>`,
  )
}
