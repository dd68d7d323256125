import { createCollector } from '@paath/diagnostics'
import { file } from '@paath/testkit'
import { readZip, writeZip } from '@paath/zip'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../../test/sample-document.ts'
import type { ReadRow } from '../exchange.ts'
import { docx } from './format.ts'

const hindi = new Map([
  ['cccc4444', 'पहले ⟦1⟧ भरें।'],
  ['dddd5555', 'क्या 5 < 10 रुपये है?'],
  ['ffff7777', 'पहले ⟦1⟧⟦2⟧शाखा⟦/2⟧ से⟦/1⟧ पूछें, फिर ⟦3⟧।'],
])

/** The document as it left, with the empty cells filled as a translator would. */
function filled(): string {
  const { rows } = sampleDocument()
  let xml = partOf(docx.write(sampleDocument()), 'word/document.xml')
  for (const { id } of rows) {
    const text = hindi.get(id.slice(-8))
    if (text === undefined) continue
    const at = xml.indexOf('<w:t xml:space="preserve"></w:t>', xml.indexOf(id))
    xml = `${xml.slice(0, at)}<w:t xml:space="preserve">${text.replaceAll('<', '&lt;')}</w:t>${xml.slice(at + 32)}`
  }
  return xml
}

function partOf(zip: Uint8Array, name: string): string {
  const { report, diagnostics } = createCollector()
  const content = readZip(zip, { name: 'a.docx', report })
  expect(diagnostics).toEqual([])
  return new TextDecoder().decode(content?.files.get(name))
}

function withPart(name: string, text: string): Uint8Array {
  const { report } = createCollector()
  const content = readZip(docx.write(sampleDocument()), { name: 'a.docx', report })
  const files = new Map([...(content?.files ?? [])].map(([key, bytes]) => [key, file(bytes)] as const))
  files.set(name, file(text))
  return writeZip(files, { name: 'a.docx', report, names: 'any' }) ?? new Uint8Array()
}

function read(bytes: Uint8Array) {
  const { report, diagnostics } = createCollector()
  const reading = docx.read({ name: 'a.docx', bytes }, report)
  return { ...reading, codes: diagnostics.map(({ code, data }) => [code, data] as const) }
}

function show({ id, target, fault, detail }: ReadRow): string {
  return [
    id.slice(-8),
    fault === undefined ? target : `!${fault}${detail === undefined ? '' : ` ${detail}`}`,
  ].join(' ')
}

/** Change the filled document by accident, and show its rows. */
function after(accident: (xml: string) => string, part = 'word/document.xml'): string[] {
  const before = filled()
  const xml = accident(before)
  expect(xml, 'the accident happened').not.toBe(before)
  return read(withPart(part, xml)).rows.map(show)
}

const asFilled = [
  'aaaa2222 छल का संदेश पहचानें',
  'bbbb3333 <1>1930</1> पर तुरंत फ़ोन करें।',
  'cccc4444 पहले <1/> भरें।',
  'dddd5555 क्या 5 &lt; 10 रुपये है?',
  'eeee6666 बैंक OTP नहीं माँगता।',
  'ffff7777 पहले <1><2>शाखा</2> से</1> पूछें, फिर <3/>।',
].map((line) => line.normalize('NFC'))

/** The same with other words in some rows. */
function but(changes: Readonly<Record<number, string>>): string[] {
  return asFilled.map((line, index) => changes[index] ?? line)
}

/** The whole row of a text. */
function rowOf(xml: string, id: string): string {
  const start = xml.lastIndexOf('<w:tr>', xml.indexOf(id))
  return xml.slice(start, xml.indexOf('</w:tr>', start) + 7)
}

/** Change the whole row of a text. */
function inRow(id: string, change: (row: string) => string) {
  return (xml: string): string => xml.replace(rowOf(xml, id), change(rowOf(xml, id)))
}

/** Change the cell of a row in this column, from 0. */
function inCell(id: string, column: number, change: (cell: string) => string) {
  return inRow(id, (row) => {
    const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
    const cell = cells[column] ?? ''
    return row.replace(cell, change(cell))
  })
}

/** Change what stands inside the first paragraph of a cell. */
function inTarget(id: string, change: (content: string) => string) {
  return inCell(id, 2, (cell) => cell.replace(/(?<=<w:p>).*(?=<\/w:p>)/s, change))
}

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

test('a document that comes back untouched says what it said when it left', () => {
  const { rows, codes, ...rest } = read(docx.write(sampleDocument()))
  expect(codes).toEqual([])
  expect(rest).toEqual({
    course: 'cyber-safety',
    module: 'spot-the-scam',
    sourceLanguage: 'en',
    targetLanguage: 'hi',
  })
  const clean = (text: string): string => text.normalize('NFC')
  expect(rows.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
    sampleDocument().rows.map(({ id, source, target = '' }) => ({ id, source, target: clean(target) })),
  )
  expect(rows.every(({ base }) => /^[0-9a-f]{8}$/.test(base ?? ''))).toBe(true)
})

test('the same document gives the same bytes', () => {
  expect(docx.write(sampleDocument())).toEqual(docx.write(sampleDocument()))
})

test('number and source are locked, the translation is not', () => {
  const [id, source, target] = rowOf(filled(), 'bbbb3333').match(/<w:tc>.*?<\/w:tc>/gs) ?? []
  for (const cell of [id, source]) expect(cell).toContain('<w:lock w:val="sdtContentLocked"/>')
  expect(target).not.toContain('w:sdt')
})

test('Urdu stands from right to left', () => {
  const xml = partOf(docx.write(sampleDocument({ targetLanguage: 'ur' })), 'word/document.xml')
  expect(rowOf(xml, 'bbbb3333')).toContain('<w:bidi/>')
  expect(rowOf(xml, 'bbbb3333')).toContain('<w:rtl/>')
})

test('what a translator wrote is read', () => {
  expect(read(withPart('word/document.xml', filled())).rows.map(show)).toEqual(asFilled)
})

const accidents: readonly [string, (xml: string) => string, string[]][] = [
  [
    'a tracked insertion',
    inTarget('cccc4444', (content) => `<w:ins w:id="1" w:author="A">${run('कृपया ')}</w:ins>${content}`),
    but({ 2: 'cccc4444 कृपया पहले <1/> भरें।' }),
  ],
  [
    'a tracked deletion',
    inTarget(
      'cccc4444',
      (content) => `<w:del w:id="1" w:author="A"><w:r><w:delText>पुराना </w:delText></w:r></w:del>${content}`,
    ),
    asFilled,
  ],
  [
    'a tracked move',
    inTarget(
      'cccc4444',
      () =>
        `<w:moveFrom w:id="1">${run('अब ')}</w:moveFrom>${run('पहले ⟦1⟧ भरें ')}<w:moveTo w:id="2">${run('अब')}</w:moveTo>`,
    ),
    but({ 2: 'cccc4444 पहले <1/> भरें अब' }),
  ],
  [
    'a row deleted while changes were tracked',
    inRow('cccc4444', (row) => row.replace('<w:trPr>', '<w:trPr><w:del w:id="1" w:author="A"/>')),
    asFilled.filter((_, index) => index !== 2),
  ],
  [
    'the end of a paragraph deleted while changes were tracked',
    inCell(
      'cccc4444',
      2,
      () =>
        `<w:tc><w:tcPr/><w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('पहले ⟦1')}</w:p><w:p>${run('⟧ भरें।')}</w:p></w:tc>`,
    ),
    asFilled,
  ],
  [
    'a text cut into many runs by the spelling check',
    inTarget('cccc4444', () =>
      ['पह', 'ले', ' ⟦', '1', '⟧ भरें।'].map((text) => `<w:proofErr w:type="spellStart"/>${run(text)}`).join(''),
    ),
    asFilled,
  ],
  ['quotes that autocorrect changed in the source', (xml) => xml.replace('"sign"', '“sign”'), asFilled],
  [
    'quotes and dots that autocorrect changed in the translation',
    inTarget('cccc4444', () => run('“पहले” ⟦1⟧ भरें…')),
    but({ 2: 'cccc4444 “पहले” <1/> भरें…' }),
  ],
  [
    'a number that autocorrect began with a capital',
    (xml) => stripControls(xml).replace('spot-the-scam.cccc4444', 'Spot-the-scam.Cccc4444'),
    asFilled,
  ],
  [
    'hyphens in a number that became unbreakable ones',
    (xml) => stripControls(xml).replaceAll('spot-the-scam.cccc4444', 'spot\u2011the\u2011scam.cccc4444'),
    asFilled,
  ],
  ['marks typed with square brackets', (xml) => xml.replace('पहले ⟦1⟧ भरें', 'पहले [[1]] भरें'), asFilled],
  ['marks with the digits of the language', (xml) => xml.replace('पहले ⟦1⟧ भरें', 'पहले ⟦१⟧ भरें'), asFilled],
  ['marks with spaces inside', (xml) => xml.replace('पहले ⟦1⟧ भरें', 'पहले ⟦ 1 ⟧ भरें'), asFilled],
  ['a deleted row', inRow('cccc4444', () => ''), asFilled.filter((_, index) => index !== 2)],
  [
    'rows in another order',
    (xml) => {
      const [first, second] = [rowOf(xml, 'aaaa2222'), rowOf(xml, 'bbbb3333')]
      return xml.replace(first + second, second + first)
    },
    [asFilled[1] ?? '', asFilled[0] ?? '', ...asFilled.slice(2)],
  ],
  [
    'a row that stands twice',
    inRow('cccc4444', (row) => row + row),
    asFilled.toSpliced(2, 0, asFilled[2] ?? ''),
  ],
  [
    'a row that stands twice with two translations',
    inRow('cccc4444', (row) => row + row.replace('पहले', 'अब')),
    but({ 2: 'cccc4444 !twice' }).toSpliced(2, 0, 'cccc4444 !twice'),
  ],
  [
    'translations of two rows merged into one cell',
    (xml) =>
      inCell('dddd5555', 2, (cell) => cell.replace('<w:tcPr>', '<w:tcPr><w:vMerge/>'))(
        inCell('cccc4444', 2, (cell) => cell.replace('<w:tcPr>', '<w:tcPr><w:vMerge w:val="restart"/>'))(xml),
      ),
    but({ 2: 'cccc4444 !merged', 3: 'dddd5555 !merged' }),
  ],
  [
    'two whole rows merged into one',
    (xml) => {
      const [first, second] = [rowOf(xml, 'cccc4444'), rowOf(xml, 'dddd5555')]
      const [into, from] = [first, second].map((row) => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [])
      const cells = (into ?? []).map((cell, at) =>
        cell.replace('</w:tc>', (from?.[at] ?? '').replace('<w:tc>', '')),
      )
      return xml.replace(first + second, `<w:tr>${cells.join('')}</w:tr>`)
    },
    but({ 2: 'cccc4444 !merged', 3: 'dddd5555 !merged' }),
  ],
  [
    'source and translation merged into one cell',
    inRow('cccc4444', (row) => {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
      const merged = (cells[1] ?? '').replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')
      return row.replace((cells[1] ?? '') + (cells[2] ?? ''), merged)
    }),
    but({ 2: 'cccc4444 !merged' }),
  ],
  [
    'the last column deleted',
    (xml) =>
      xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) =>
        row.replace(/<w:tc>(?:(?!<w:tc>).)*<\/w:tc>(?=<\/w:tr>)/s, ''),
      ),
    asFilled,
  ],
  [
    'a column put in between',
    (xml) =>
      xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) =>
        row.replace(/<\/w:tc>/, `</w:tc><w:tc><w:p>${run('?')}</w:p></w:tc>`),
      ),
    asFilled,
  ],
  [
    'the table cut in two by a paragraph',
    inRow('cccc4444', (row) => `</w:tbl><w:p>${run('Continued')}</w:p><w:tbl>${row}`),
    asFilled,
  ],
  [
    'a translation in two paragraphs',
    inCell('cccc4444', 2, () => `<w:tc><w:p>${run('पहले ⟦1⟧')}</w:p><w:p>${run('भरें।')}</w:p></w:tc>`),
    asFilled,
  ],
  [
    'line breaks, tabs and hard spaces in a translation',
    inTarget('cccc4444', () => '<w:r><w:t>पहले</w:t><w:br/><w:tab/><w:t>⟦1⟧\u00A0भरें।</w:t></w:r>'),
    asFilled,
  ],
  [
    'a word that became a link',
    inTarget(
      'cccc4444',
      () => `${run('पहले ')}<w:hyperlink w:anchor="a">${run('⟦1⟧')}</w:hyperlink>${run(' भरें।')}`,
    ),
    asFilled,
  ],
  [
    'a comment and a footnote beside the text',
    inTarget(
      'cccc4444',
      (content) =>
        `<w:commentRangeStart w:id="0"/>${content}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    asFilled,
  ],
  [
    'a translation in an old font',
    inTarget('cccc4444', () =>
      run('igys ⟦1⟧ Hkjsa', '<w:rFonts w:ascii="Kruti Dev 010" w:hAnsi="Kruti Dev 010"/>'),
    ),
    but({ 2: 'cccc4444 !legacy-font Kruti Dev 010' }),
  ],
  [
    'Unicode text in which only the name of an old font is left',
    inTarget('cccc4444', () => run('पहले ⟦1⟧ भरें।', '<w:rFonts w:ascii="DevLys 010"/>')),
    asFilled,
  ],
  [
    'a sign from a symbol font',
    inTarget('cccc4444', (content) => `${content}<w:r><w:sym w:font="Kruti Dev 010" w:char="F048"/></w:r>`),
    but({ 2: 'cccc4444 !not-text a symbol' }),
  ],
  [
    'a picture of the translation',
    inTarget('cccc4444', () => '<w:r><w:drawing/></w:r>'),
    but({ 2: 'cccc4444 !not-text a picture or shape' }),
  ],
  [
    'a table inside a cell',
    inCell('cccc4444', 2, (cell) =>
      cell.replace('<w:p>', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>'),
    ),
    but({ 2: 'cccc4444 !not-text a table' }),
  ],
  ['all locks and names gone, as after another word processor', stripControls, asFilled],
  ['a number that was deleted', inCell('cccc4444', 0, () => '<w:tc><w:p/></w:tc>'), but({ 2: ' !id-lost' })],
  ['the first row deleted', (xml) => xml.replace(/<w:tr>.*?<\/w:tr>/s, ''), asFilled],
  [
    'hidden characters and letters in two parts',
    inTarget('cccc4444', () => run('\uFEFFपहले\u200B ⟦1⟧ भरें।'.normalize('NFD'))),
    asFilled,
  ],
  [
    'the strict form of the format',
    (xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    asFilled,
  ],
  [
    'another prefix for the names of Word',
    (xml) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    asFilled,
  ],
  ['only spaces for a translation', inTarget('cccc4444', () => run('  \u00A0 ')), but({ 2: 'cccc4444 ' })],
]

function stripControls(xml: string): string {
  return xml.replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1')
}

test('at least thirty accidents are tried', () => {
  expect(accidents.length).toBeGreaterThanOrEqual(30)
})

test.each(accidents)('survives %s', (_, accident, expected) => {
  expect(after(accident)).toEqual(expected.map((line) => line.normalize('NFC')))
})

test('an old font that a style brings in is seen', () => {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:styleId="Base"><w:rPr><w:rFonts w:ascii="AkrutiOriSarala"/></w:rPr></w:style>
    <w:style w:styleId="Odia"><w:basedOn w:val="Base"/></w:style></w:styles>`
  const { report } = createCollector()
  const xml = inTarget(
    'cccc4444',
    () => `<w:pPr><w:pStyle w:val="Odia"/></w:pPr>${run('Lûaeû ⟦1⟧')}`,
  )(filled())
  const files = new Map([
    ['word/document.xml', file(xml)],
    ['word/styles.xml', file(styles)],
  ])
  const bytes = writeZip(files, { name: 'a.docx', report, names: 'any' }) ?? new Uint8Array()
  expect(read(bytes).rows.map(show)[2]).toBe('cccc4444 !legacy-font AkrutiOriSarala')
})

test.each<[string, Uint8Array, unknown[]]>([
  [
    'a .doc or a password',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    ['exchange/unreadable-file', { reason: 'old-word' }],
  ],
  [
    'a file that breaks off',
    docx.write(sampleDocument()).subarray(0, 900),
    ['pkg/zip-broken', { reason: 'no-end' }],
  ],
  [
    'a zip that is no document',
    zipOf({ 'a.txt': 'a' }),
    ['exchange/unreadable-file', { reason: 'no-document' }],
  ],
  [
    'a document of another kind',
    zipOf({ 'word/document.xml': '<html/>' }),
    ['exchange/unreadable-file', { reason: 'no-document' }],
  ],
  [
    'entities of its own',
    zipOf({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' }),
    ['exchange/unreadable-file', { reason: 'doctype' }],
  ],
  [
    'a bomb of entities',
    zipOf({
      'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`,
    }),
    ['exchange/unreadable-file', { reason: 'doctype' }],
  ],
  [
    'a bomb of zeros',
    zipOf({ 'word/document.xml': ' '.repeat(30_000_000) }),
    ['pkg/zip-bomb', { reason: 'ratio', name: 'word/document.xml' }],
  ],
  [
    'a document without our table',
    withPart('word/document.xml', emptyDocument()),
    ['exchange/no-rows', undefined],
  ],
  [
    'a document that breaks off inside',
    withPart('word/document.xml', filled().slice(0, 3000)),
    ['exchange/unreadable-file', { reason: 'xml', detail: expect.any(String) }],
  ],
])('refuses %s with a reason', (_, bytes, expected) => {
  const { rows, codes } = read(bytes)
  expect(rows).toEqual([])
  expect(codes).toEqual([expected])
})

function emptyDocument(): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Dear Sir')}</w:p></w:body></w:document>`
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const { report } = createCollector()
  const entries = Object.entries(files).map(([name, text]) => [name, file(text)] as const)
  return writeZip(new Map(entries), { name: 'a.docx', report, names: 'any' }) ?? new Uint8Array()
}
