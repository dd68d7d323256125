/** Signs of symbol fonts, whose codes say nothing without the font, and what they are in Unicode. */
const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '☐',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const wingdings2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '☐' }

const symbol: Readonly<Record<number, string>> = {
  0x44: 'Δ',
  0x53: 'Σ',
  0x57: 'Ω',
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x67: 'γ',
  0x6c: 'λ',
  0x6d: 'μ',
  0x70: 'π',
  0x71: 'θ',
  0x73: 'σ',
  0xa3: '≤',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd6: '√',
}

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings,
  'wingdings 2': wingdings2,
  symbol,
}

/** Are letters in this font signs? */
export function isSymbolFont(font: string): boolean {
  return Object.hasOwn(fonts, font.toLowerCase()) || /^(webdings|wingdings 3)$/i.test(font)
}

/** The sign that a code means in a symbol font. Undefined if it is not known. */
export function signOf(font: string, code: number): string | undefined {
  const table = fonts[font.toLowerCase()]
  // Word keeps such codes in the private range.
  return table?.[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code]
}
