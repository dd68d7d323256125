/** The quick reader of drawings never lets through what the close one refuses. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import * as plain from './plain-svg.ts'
import type { PlainSvg } from './plain-svg.ts'
import { readClosely, readSvg } from './svg.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const readPlainSvg = (text: string): PlainSvg | undefined => plain.readPlainSvg(bytesOf(text))

const svg = (inside: string, attributes = 'viewBox="0 0 10 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

const manyAttributes = (count: number): string =>
  Array.from({ length: count }, (_, index) => `data-${index}="x"`).join(' ')

const drawings = new URL('../../../courses/cyber-safety/modules/', import.meta.url)
const samples = readdirSync(drawings, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svg'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), drawings), 'utf8'))

test('every drawing of the example is plain', () => {
  expect(samples.length).toBeGreaterThan(15)
  for (const text of samples) expect(readPlainSvg(text), text).toBeDefined()
})

test.each([
  ['a declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${svg('<path d="M0 0h1"/>')}\n`],
  ['a gradient', svg('<linearGradient id="a"/><path fill="url(#a)"/>')],
  ['words and comments', svg('<!-- a-b --><title>लाल 1 > 0</title>')],
  ['quotation marks in words and comments', svg('<!-- "a" --><title>"OTP"</title>')],
  ['values that look like attributes', svg('<path d="onclick=" id="a=b" class=" style= "/>')],
  ['a transformation', svg('<g transform="rotate(9) scale(2)"/>')],
  ['line ends of Windows', svg('\r\n<g>\r\n<path\r\n d="M0"\r\n/></g>')],
])('takes %s', (_, text) => {
  expect(readPlainSvg(text)).toBeDefined()
})

test.each([
  ['a script', svg('<script>go()</script>')],
  ['a source', svg('<path src="x"/>')],
  ['an end of CDATA in words', svg('<title>a ]]> b</title>')],
  ['a control character in a comment', svg('<!-- \u0001 -->')],
  ['a namespace further in', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['a second root without a namespace', svg('') + '<g/>'],
  ['another element as its root', '<g xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>'],
  ['a drawing that is too large', svg(`<title>${'x'.repeat(500_000)}</title>`)],
  ['too many elements', svg('<g/>'.repeat(20_000))],
  ['elements that stand too deep', svg('<g>'.repeat(101) + '</g>'.repeat(101))],
  ['an element that it does not know', svg('<unknown/>')],
  ['an element in other letters', svg('<PATH/>')],
  ['an element whose name goes on', svg('<path-x/>')],
  ['an end that goes on', svg('<g></gg>')],
  ['an attribute twice in other letters', svg('<path fill="a" FILL="b"/>')],
  ['an attribute that begins with a digit', svg('<path 1x="a"/>')],
  ['an attribute with a letter beyond ASCII', svg('<path dé="a"/>')],
  ['an attribute without a value', svg('<path fill/>')],
  ['an attribute without quotes', svg('<path fill=a/>')],
  ['attributes without a space', svg('<path d="M0"fill="a"/>')],
  ['a tag in a value', svg('<path d="<g>"/>')],
  ['a value without an end', svg('<path d="M0/>')],
  ['a namespace in other letters', svg('<g XMLNS="http://www.w3.org/1999/xhtml"/>')],
  ['an address in words', svg('<title>url(x)</title>')],
  ['more attributes than a drawing needs', svg(`<path ${manyAttributes(60)}/>`)],
  ['a comment without an end', svg('<!-- x')],
  ['a sign that XML does not hold', svg('<title>\uffff</title>')],
  ['a script in capitals', svg('<SCRIPT/>')],
  ['an event', svg('<path onclick="go()"/>')],
  ['an event behind a value that ends with a sign', svg('<path d="="\n\tonclick="go()"/>')],
  ['an event in capitals, the last of many', svg('<path a="" b="" c="" ONLOAD="go()"/>')],
  ['a link', svg('<a href="https://x.example/">x</a>')],
  ['a prefix', svg('<a xlink:href="#x"/>')],
  ['styles', svg('<style>@import "x"</style>')],
  ['a style attribute', svg('<path style="fill:red"/>')],
  ['an address in an attribute', svg('<path fill="url(https://x.example/a)"/>')],
  ['an address in capitals', svg('<path fill="URL(https://x.example/a)"/>')],
  ['an address after a space', svg('<path fill="url( https://x.example/a)"/>')],
  ['an escaped address', svg('<path fill="\\75rl(x)"/>')],
  ['an animation', svg('<animateMotion/>')],
  ['a reference', svg('<title>&amp;</title>')],
  ['a DOCTYPE', `<!DOCTYPE svg>${svg('')}`],
  ['an instruction', `<?xml-stylesheet href="x"?>${svg('')}`],
  ['an encoding', `<?xml version="1.0" encoding="UTF-16"?>${svg('')}`],
  ['CDATA', svg('<![CDATA[x]]>')],
  ['an attribute twice', svg('<path d="M0" d="M1"/>')],
  ['another namespace', svg('<html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ['a drawing without a namespace', '<svg viewBox="0 0 10 10"/>'],
  ['a page that is called a drawing', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 10 10"/>'],
  ['a wrong end', svg('<g></path>')],
  ['an open element', svg('<g>')],
  ['two roots', svg('') + svg('')],
  ['words around it', `x${svg('')}`],
  ['a control character', svg('\u0001')],
  ['half a letter', svg('\ud83d')],
  ['two hyphens in a comment', svg('<!-- a -- b -->')],
  ['no root', '<!-- x -->'],
  ['nothing', ''],
])('leaves %s to the close reader', (_, text) => {
  expect(readPlainSvg(text)).toBeUndefined()
})

const parts = fc.constantFrom(
  '<g>',
  '</g>',
  '<path d="M0 0"/>',
  '<a href="#x">',
  '</a>',
  ' onload="x"',
  ' fill="url(#a)"',
  'url(',
  'url(x)',
  '"',
  "'",
  '>',
  '/>',
  '<',
  '&amp;',
  '&',
  '<!--',
  '-->',
  '--',
  '<script>',
  '<style>',
  '<![CDATA[',
  ']]>',
  ' xmlns="x"',
  ' xmlns:a="b"',
  '<?x ?>',
  '\u0000',
  '\ufeff',
  ' ',
  '=',
)

test(
  'what is plain has the same size for both readers, and the close one finds nothing',
  { timeout: 60_000 },
  () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), text: parts })
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(edit, { maxLength: 4 }), (sample, edits) => {
        const text = edits.reduce(
          (before, { at, cut, text: added }) => {
            const start = Math.floor(at * before.length)
            return before.slice(0, start) + added + before.slice(start + cut)
          },
          sample.slice(0, 400).replace(/>[^>]*$/, '></svg>'),
        )
        if (!readPlainSvg(text)) return
        const quick = createCollector()
        const close = createCollector()
        expect(readSvg(bytesOf(text), 'a.svg', quick.report)).toEqual(
          readClosely(text, 'a.svg', close.report),
        )
        expect(quick.diagnostics).toEqual(close.diagnostics)
        expect(close.diagnostics.filter(({ code }) => code !== 'media/svg-without-size')).toEqual([])
      }),
      { numRuns: 3000 },
    )
  },
)

test.each(
  (
    'g defs symbol marker pattern mask clipPath title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode ' +
    'feOffset'
  ).split(' '),
)('takes <%s>, open, empty and inside of itself', (name) => {
  expect(readPlainSvg(svg(`<${name}/><${name} id="a"><${name}></${name}></${name} >`))).toBeDefined()
})

test('takes a drawing just below its limits', () => {
  expect(readPlainSvg(svg(`<title>${'x'.repeat(499_000)}</title>`))).toBeDefined()
  expect(readPlainSvg(svg('<g/>'.repeat(19_999)))).toBeDefined()
  expect(readPlainSvg(svg('<g>'.repeat(100) + '</g>'.repeat(100)))).toBeDefined()
})

test('takes as many attributes as a drawing has', () => {
  expect(readPlainSvg(svg(`<path ${manyAttributes(40)}/>`))).toBeDefined()
})

test('knows what its first tag says', () => {
  expect(readPlainSvg(svg('<path d="M0"/>', 'viewBox="0 0 4 3" aria-label="लाल" width="40"'))).toEqual({
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 4 3',
      'aria-label': 'लाल',
      width: '40',
    },
  })
})

test('takes a hostile drawing in linear time', () => {
  const started = performance.now()
  for (const text of [
    '<g '.repeat(150_000),
    '<!--'.repeat(120_000),
    ' '.repeat(499_000),
    svg('<g>'.repeat(100_000)),
    svg(`<g${' a="'.repeat(90_000)}`),
  ])
    expect(readPlainSvg(text)).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(3000)
})
