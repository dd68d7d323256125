import { createCollector } from '@paath/diagnostics'
import type { LeftOut } from '@paath/diagnostics'
import { element } from '@paath/xml'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import type { ImportOptions, ImportResult } from '../src/index.ts'
import { goldenDocuments } from './golden-documents.ts'
import { docx, heading, p, picture, png, run, table } from './docx-builder.ts'
import { readBack } from './words.ts'

interface Tried {
  readonly result: ImportResult | undefined
  /** Code and its data. */
  readonly said: readonly (readonly [string, unknown])[]
}

function tryImport(name: string, bytes: Uint8Array | string, options: ImportOptions = {}): Tried {
  const { report, diagnostics } = createCollector()
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const result = importDocument({ name, bytes: content }, options, report)
  return { result, said: diagnostics.map(({ code, data }) => [code, data] as const) }
}

const body = [heading(1, 'Records'), p('A register.')]
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])

test.each([
  ['a .doc that was renamed', 'a.docx', Uint8Array.from(container), 'old-word'],
  [
    'a document with a password',
    'a.docx',
    Uint8Array.from([...container, ...wide('EncryptedPackage')]),
    'password',
  ],
  ['a document of 200 MB', 'a.docx', new Uint8Array(200_000_000), 'too-large'],
  [
    'entities of its own',
    'a.docx',
    docx({
      body,
      parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
    }),
    'doctype',
  ],
  ['a damaged document', 'a.docx', docx({ body, parts: { 'word/document.xml': '<w:document' } }), 'xml'],
  ['a document that was cut off', 'a.docx', docx({ body }).subarray(0, 400), 'cut-off'],
  ['a spreadsheet', 'a.docx', docx({ body, parts: { 'word/document.xml': '<workbook/>' } }), 'no-document'],
  ['a page in another encoding', 'a.md', Uint8Array.from([0x23, 0x20, 0xe9, 0x8a]), 'encoding'],
])('%s is refused in plain words', (_, name, bytes, reason) => {
  const { result, said } = tryImport(name, bytes)
  expect(result).toBeUndefined()
  expect(said).toEqual([['import/unreadable-file', expect.objectContaining({ reason })]])
})

test.each([
  ['a.docx', new Uint8Array()],
  ['a.docx', docx({ body: [] })],
  ['a.md', '  \n\n'],
  ['a.html', '<script>alert(1)</script>'],
])('an empty document holds no module: %s', (name, bytes) => {
  const { result, said } = tryImport(name, bytes)
  expect(result).toBeUndefined()
  expect(said.map(([code]) => code)).toEqual(['import/nothing-found'])
})

test('other files are not read', () => {
  expect(tryImport('a.pdf', '%PDF-1.7').said).toEqual([['import/unknown-format', undefined]])
})

test('a zip that unpacks without end is refused', () => {
  const { result, said } = tryImport(
    'a.docx',
    docx({ body, parts: { 'word/settings.xml': ' '.repeat(3_000_000) } }),
  )
  expect(result).toBeUndefined()
  expect(said.map(([code]) => code)).toEqual(['pkg/zip-bomb'])
})

test.each([
  ['the run', [p([run('dk;kZy;', { font: 'Kruti Dev 010' })])], undefined],
  ['the whole document', [p('vfHkys[k')], 'AkrutiOfficePriya'],
  ['a cell', [table([['a', [p([run('laxBu', { font: 'Shree-Lipi' })])]]])], undefined],
])(
  'text in a font from before Unicode is refused by the font of %s, never imported as Latin letters',
  (_, content, font) => {
    const { result, said } = tryImport('a.docx', docx({ body: content, ...(font !== undefined && { font }) }))
    expect(result).toBeUndefined()
    expect(said).toEqual([['import/legacy-font', expect.objectContaining({ count: 1 })]])
  },
)

test('a web page in such a font is refused, too', () => {
  const { result, said } = tryImport('a.html', '<p>Hello <font face="Kruti Dev 010">dk;kZy;</font></p>')
  expect(result).toBeUndefined()
  expect(said).toEqual([['import/legacy-font', { font: 'Kruti Dev 010', count: 1, where: ['dk;kZy;'] }]])
})

test.each([
  [
    'a style sheet',
    '<style>/* a */ p.k, td { font-family: "Kruti Dev 010", serif }</style><p class="k">dk;kZy;</p>',
  ],
  ['the whole page', '<body style="font-family: Kruti Dev 010"><ul><li>dk;kZy;</li></ul>'],
  ['a heading', '<h1 style="font-family: Kruti Dev 010">dk;kZy;</h1>'],
  ['a cell', '<table style="font-family: Kruti Dev 010"><tr><td>dk;kZy;</td></tr></table>'],
])('a web page that names such a font in %s is refused', (_, text) => {
  const { result, said } = tryImport('a.html', `<p>2024</p>${text}`)
  expect(result).toBeUndefined()
  expect(said).toEqual([['import/legacy-font', { font: 'Kruti Dev 010', count: 1, where: ['dk;kZy;'] }]])
})

test.each(['/*', 'a', 'p{color:b}', 'p,', '{', 'a '])('styles without end cost nothing: %s', (part) => {
  const { result } = tryImport('a.html', `<style>${part.repeat(50_000)}</style><p>Text.</p>`)
  expect(result?.modules[0]?.text).toContain('Text.')
})

test('a colour that a web page names in its styles marks the right option', () => {
  const page =
    '<style><!-- .r { color: red } p:hover { color: blue } --></style><p>Who signs?</p><p>a) Visitor</p><p>b) <span class="r">Clerk</span></p>'
  const { result } = tryImport('a.html', page)
  expect(result?.modules[0]?.text).toContain('- [ ] Visitor\n- [x] Clerk')
})

test('Unicode text in a document that only names such a font is taken', () => {
  const mixed = [p([run('कार्यालय', { font: 'Kruti Dev 010' }), run(' 2024 ', { font: 'Kruti Dev 010' })])]
  expect(tryImport('a.docx', docx({ body: mixed })).result?.modules[0]?.text).toContain('कार्यालय 2024')
})

test('what runs or leads elsewhere is left out, and said', () => {
  const bytes = docx({
    body: [
      ...body,
      p([picture('far'), run('text')]),
      p([
        element(
          'w:r',
          {},
          element('w:object', {}, element('o:OLEObject', { 'xmlns:o': 'urn:o', 'r:id': 'far' })),
        ),
      ]),
    ],
    links: {
      far: { type: 'image', target: 'http://example.org/track.png' },
      away: { type: 'attachedTemplate', target: 'http://example.org/evil.dotm' },
    },
    parts: { 'word/vbaProject.bin': 'macros' },
  })
  const { result, said } = tryImport('a.docx', bytes)
  const kinds: LeftOut[] = ['embedded-object', 'linked-picture', 'macro', 'outside-file']
  expect(
    said
      .filter(([code]) => code === 'import/left-out')
      .map(([, data]) => (data as { kind: string }).kind)
      .sort(),
  ).toEqual(kinds)
  expect(result?.modules[0]?.text).not.toContain('example.org')
  expect(result?.modules[0]?.media.size).toBe(0)
})

test('a web page brings no script, no frame and no address that runs', () => {
  const page = `<h1>Records</h1><p onclick="x()">A <a href="javascript:alert(1)">link</a> and <a href="https://example.org/">another</a>.</p>
<iframe src="https://example.org"></iframe><img src="http://example.org/a.png" alt="A photo"><img src="../../secret.png"><svg onload="x()"><text>a</text></svg>`
  const { result, said } = tryImport('a.html', page)
  const text = result?.modules[0]?.text ?? ''
  expect(text).toContain('A link and [another](https://example.org/).')
  expect(text).not.toMatch(/javascript|iframe|onclick|onload|secret/)
  expect(said.filter(([code]) => code === 'import/left-out')).toHaveLength(3)
  expect(readBack(text).codes.filter((code) => code.startsWith('error'))).toEqual([])
})

test('a thousand pictures keep their names and places', () => {
  const pictures = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, png(index)]))
  const content = Object.keys(pictures).map((id) => p([picture(id, `Picture ${id}`)]))
  const { result, said } = tryImport('a.docx', docx({ body: [...body, ...content], pictures }))
  expect(said).toEqual([])
  expect(result?.modules[0]?.media.size).toBe(1000)
  expect(result?.modules[0]?.text.match(/<Figure /g)).toHaveLength(1000)
})

test('tables inside each other without end cost nothing', () => {
  let inner = table([['x', 'y']])
  for (let depth = 0; depth < 80; depth++) inner = table([['a', [p('b'), inner]]])
  const { result, said } = tryImport('a.docx', docx({ body: [...body, inner] }))
  expect(said.map(([code]) => code)).toEqual(['import/unreadable-file'])
  expect(result).toBeUndefined()
})

test('a page of tags without end costs nothing', () => {
  const { result, said } = tryImport('a.html', `<p>text</p>${'<div>'.repeat(20_000)}deep`)
  expect(result).toBeUndefined()
  expect(said).toEqual([['import/unreadable-file', { reason: 'too-deep' }]])
})

test.each([
  '<b>{x}</b> <Question> & <br',
  '---\nid: 1',
  '<!-- c --> {/* c */}',
  'import x from "y"',
  '#\u202Eevil',
  '\u{F0FC}a',
])('any text becomes a module that can be read: %s', (text) => {
  const { result } = tryImport('a.docx', docx({ body: [p('A'), p(text)] }))
  expect(readBack(result?.modules[0]?.text ?? '').codes.filter((code) => code.startsWith('error'))).toEqual(
    [],
  )
})

test.each([
  ['tracked-changes.docx', 'tracked-change', 3, ['A reply is due in', 'This line']],
  ['equations-and-boxes.docx', 'equation', 1, ['a/b']],
  ['equations-and-boxes.docx', 'text-box', 1, ['Look at the box.']],
  ['tables.docx', 'nested-table', 1, ['Before x y z w after']],
])('in %s every %s is counted and named with its places', (name, kind, count, where) => {
  const bytes = goldenDocuments.find((document) => document.name === name)?.bytes() ?? ''
  const { said } = tryImport(name, bytes)
  expect(said).toContainEqual(['import/changed-form', { kind, count, where }])
})

test.each<[what: LeftOut, body: Parameters<typeof docx>[0]['body'], where: string]>([
  ['hidden-text', [p([run('Seen.'), run('Not seen.', { vanish: true })])], 'Not seen.'],
  ['comment', [p([run('Ask.'), element('w:r', {}, element('w:commentReference', { 'w:id': '1' }))])], 'Ask.'],
])('left out and named: %s', (kind, content, where) => {
  const { said } = tryImport('a.docx', docx({ body: [...body, ...content] }))
  expect(said).toContainEqual(['import/left-out', { kind, count: 1, where: [where] }])
})
