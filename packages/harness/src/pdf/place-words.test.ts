import { expect, test } from 'vitest'
import { takeWords } from './place-words.ts'

const page = `q
2 0 0 2 10 20 cm
/NonStruct <</MCID 3 >>BDC
BT
/ReversedChars BMC
/F5 12 Tf
1 0 0 -1 5 6 Tm
<0009> Tj
/Span<</ActualText <FEFF0638> >> BDC
8 0 Td <00C3> Tj
EMC
EMC
ET
EMC
Q
BT
/F6 12 Tf
1 0 0 -1 700 20 Tm
<0003> Tj
ET
`

test('a word keeps its glyphs, loses what they stood for, and tells its place on the page', () => {
  const { content, words } = takeWords(page, (mark) => (mark === 3 ? 7 : undefined))
  expect(words).toEqual([{ word: 7, content: '3', matrix: [2, 0, 0, -2, 20, 32], size: 12, width: 8 }])
  expect(content).toContain('/Artifact <</ActualText <FEFF>>> BDC')
  expect(content).not.toMatch(/ReversedChars|0638|MCID/)
  expect(content.match(/Tj/g)).toHaveLength(3)
  expect(content.match(/EMC/g)).toHaveLength(1)
})

test('what is no word stays as it was', () => {
  expect(takeWords(page, () => undefined)).toEqual({ content: page, words: [] })
})
