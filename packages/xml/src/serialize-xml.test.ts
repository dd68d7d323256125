import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findForbiddenCharacters } from './characters.ts'
import { element, textOf } from './element.ts'
import type { XmlElement, XmlNode } from './element.ts'
import { readXml } from './read-xml.ts'
import type { XmlReadNode } from './read-xml.ts'
import { serializeXml } from './serialize-xml.ts'

const body = (root: XmlElement, options = {}) => serializeXml(root, options).replace(/^<\?xml.*\?>\n/, '')

test('writes a declaration, attributes in order and a final line break', () => {
  expect(serializeXml(element('a', { z: '1', b: '2' }, 'text'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a z="1" b="2">text</a>\n',
  )
})

test('leaves out attributes and children that are undefined', () => {
  expect(body(element('a', { b: undefined }, undefined, element('c')))).toBe('<a><c/></a>\n')
})

test('escapes what could end a text, an attribute or a CDATA section', () => {
  const hostile = `]]> "><script>alert('1')</script> & &amp; <!--`
  expect(body(element('a', { b: hostile }, hostile))).toBe(
    `<a b="]]&gt; &quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; &amp;amp; &lt;!--">` +
      `]]&gt; "&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; &amp;amp; &lt;!--</a>\n`,
  )
})

test('keeps line breaks and tabs of attributes as references', () => {
  expect(body(element('a', { b: 'one\ttwo\nthree\r' }))).toBe('<a b="one&#9;two&#10;three&#13;"/>\n')
})

test('drops characters that XML forbids and says which and where', () => {
  const dropped: unknown[] = []
  const onDropped = (one: unknown) => dropped.push(one)
  const text = body(element('a', { b: 'x\u0000y' }, 'one\u0008\uD83Dtwo\uFFFE 😀'), { onDropped })
  expect(text).toBe('<a b="xy">onetwo 😀</a>\n')
  expect(dropped).toEqual([
    { element: 'a', attribute: 'b', codePoint: 0 },
    { element: 'a', codePoint: 8 },
    { element: 'a', codePoint: 0xd83d },
    { element: 'a', codePoint: 0xfffe },
  ])
})

test('finds the characters that would be dropped', () => {
  expect(findForbiddenCharacters('a\u0000\t\uD83D 😀\uFFFF')).toEqual([0, 0xd83d, 0xffff])
  expect(findForbiddenCharacters('आज\u200D\n')).toEqual([])
})

test('indents elements that hold only elements', () => {
  const tree = element(
    'a',
    {},
    element('b', {}, element('c')),
    element('d', {}, 'one ', element('e'), ' two'),
  )
  expect(body(tree, { indent: '  ' })).toBe('<a>\n  <b>\n    <c/>\n  </b>\n  <d>one <e/> two</d>\n</a>\n')
})

test.each(['', '1a', 'a b', 'a:b:c', 'a>', ':a', 'a\n'])('refuses %j as a name', (name) => {
  expect(() => serializeXml(element(name))).toThrow(RangeError)
})

test('textOf joins all text below', () => {
  expect(textOf(element('a', {}, 'one ', element('b', {}, 'two')))).toBe('one two')
})

const name = fc.stringMatching(/^[a-zA-Z_अ-ह][\w.-]{0,8}$/).filter((text) => !/^xmlns$/i.test(text))
const legalText = fc
  .string({ unit: 'binary', maxLength: 20 })
  .map((text) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''))
const { tree } = fc.letrec<{ tree: XmlElement; node: XmlNode }>((tie) => ({
  tree: fc
    .tuple(name, fc.dictionary(name, legalText, { maxKeys: 4 }), fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, attributes, children]) => element(tag, attributes, ...joined(children))),
  node: fc.oneof({ maxDepth: 4 }, legalText, tie('tree')),
}))

test('reading what was written gives the same tree', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const result = readXml(serializeXml(root))
      expect(result.fault).toBeUndefined()
      expect(plain(result.root as XmlReadNode)).toEqual(plain(root))
    }),
  )
})

test('indenting changes nothing but white space between elements', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const result = readXml(serializeXml(root, { indent: '  ' }))
      expect(plain(withoutBlanks(result.root as XmlReadNode))).toEqual(plain(withoutBlanks(root)))
    }),
    { examples: [[element('a', {}, element('b'), element('c', {}, 'x'))]] },
  )
})

test('whatever a text holds, the document can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff)), (text, units) => {
      const hostile = text + String.fromCharCode(...units)
      expect(readXml(serializeXml(element('a', { b: hostile }, hostile))).fault).toBeUndefined()
    }),
  )
})

/** A node without texts that are only white space. */
function withoutBlanks(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node
  const children = node.children.filter((child) => typeof child !== 'string' || /[^ \t\r\n]/.test(child))
  return { ...node, children: children.map(withoutBlanks) }
}

/** Neighbouring texts as one, as a reader gives them. */
function joined(nodes: readonly XmlNode[]): XmlNode[] {
  const children: XmlNode[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    if (typeof node === 'string' && typeof last === 'string') children[children.length - 1] = last + node
    else if (node !== '') children.push(node)
  }
  return children
}

/** A node without places. */
function plain(node: XmlNode): unknown {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes).sort(([a], [b]) => (a < b ? -1 : 1))
  return [node.name, attributes, node.children.map(plain)]
}
