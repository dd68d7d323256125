/**
 * Follows the drawing of one page, and notes where each word is drawn.
 *
 * @spec ISO 32000-1, 8.3 (coordinate systems), 9.4 (text objects), 14.6 (marked content)
 */

/** Six numbers: scale, slant and place. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Where a word stands on a page. */
export interface PlacedWord {
  readonly word: number
  /** Number of the marked content that its tag names. */
  readonly content: string
  /** From text space to the page, at the left end of its base line. */
  readonly matrix: Matrix
  /** Of the font, in text space. */
  readonly size: number
  /** From its first glyph to its last, in text space. */
  readonly width: number
}

/** A page whose words are only a picture, and the places of their text. */
export interface WordlessPage {
  readonly content: string
  /** In the order in which they are drawn. */
  readonly words: readonly PlacedWord[]
}

const token = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\[^]|[^\\()])*\)|\[|\]|\/[^\s<>()[\]/%]+|[^\s<>()[\]/%]+/g
const operator = /^(?!true$|false$|null$)[A-Za-z'"][A-Za-z0-9*]*$/

/**
 * Take the text out of the drawn words: the glyphs stay, and stand for nothing.
 *
 * @param wordOf Gives the word that a number of marked content belongs to.
 */
export function takeWords(content: string, wordOf: (content: number) => number | undefined): WordlessPage {
  const pen = createPen()
  const kept: string[] = []
  const open: ('word' | 'inside' | 'other')[] = []
  const words: PlacedWord[] = []
  let current: { word: number; content: string } | undefined
  let from = 0
  let operands: string[] = []
  for (const { 0: part, index } of content.matchAll(token)) {
    if (!operator.test(part)) {
      operands.push(part)
      continue
    }
    const end = index + part.length
    let written = content.slice(from, end)
    if (part === 'BDC' || part === 'BMC') {
      const [, mark] = /\/MCID (\d+)/.exec(operands.join(' ')) ?? []
      const word = mark === undefined ? undefined : wordOf(Number(mark))
      if (current !== undefined) {
        open.push('inside')
        written = ''
      } else if (mark !== undefined && word !== undefined) {
        open.push('word')
        current = { word, content: mark }
        pen.startWord()
        written = '\n/Artifact <</ActualText <FEFF>>> BDC'
      } else open.push('other')
    } else if (part === 'EMC') {
      const ended = open.pop()
      if (ended === 'inside') written = ''
      if (ended === 'word' && current !== undefined) {
        const place = pen.endWord()
        if (place) words.push({ ...current, ...place })
        current = undefined
      }
    } else pen.follow(part, operands)
    kept.push(written)
    operands = []
    from = end
  }
  kept.push(content.slice(from))
  return { content: kept.join(''), words }
}

interface Pen {
  readonly follow: (operator: string, operands: readonly string[]) => void
  readonly startWord: () => void
  readonly endWord: () => Pick<PlacedWord, 'matrix' | 'size' | 'width'> | undefined
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

function createPen(): Pen {
  const saved: Matrix[] = []
  let page = identity
  let line = identity
  let x = 0
  let size = 0
  let first: { matrix: Matrix; size: number; x: number } | undefined
  let last = 0
  const show = (): void => {
    first ??= { matrix: multiply([...line.slice(0, 4), x, line[5]] as unknown as Matrix, page), size, x }
    last = Math.max(last, x)
  }
  return {
    startWord: () => {
      first = undefined
      last = 0
    },
    endWord: () =>
      first && {
        matrix: first.matrix,
        size: first.size,
        width: Math.max(0, last - first.x) * Math.abs(line[0]),
      },
    follow: (name, operands) => {
      const numbers = operands.map(Number)
      if (name === 'q') saved.push(page)
      else if (name === 'Q') page = saved.pop() ?? identity
      else if (name === 'cm') page = multiply(numbers as unknown as Matrix, page)
      else if (name === 'Tf') size = numbers[1] ?? 0
      else if (name === 'Tm') {
        line = numbers as unknown as Matrix
        x = line[4]
      } else if (name === 'Td') x += numbers[0] ?? 0
      else if (name === 'Tj' || name === 'TJ') show()
    },
  }
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ]
}
