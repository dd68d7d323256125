import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'

const faultOf = (text: string, options = {}) => readXml(text, options).fault

test('gives elements with namespace, attributes, text and place', () => {
  const { root } = readXml('<a xmlns="urn:a"\r\n xmlns:x="urn:x">\r\n<x:b x:c="1 &amp; 2">hi</x:b></a>')
  expect(root).toMatchObject({ name: 'a', local: 'a', namespace: 'urn:a' })
  expect(root?.children[0]).toBe('\n')
  expect(root?.children[1]).toMatchObject({
    name: 'x:b',
    local: 'b',
    namespace: 'urn:x',
    attributes: { 'x:c': '1 & 2' },
    children: ['hi'],
    span: { start: { line: 3, column: 1, offset: 37 }, end: { line: 3, column: 30, offset: 66 } },
  })
})

test('counts columns in UTF-16 units, as the rest of the toolkit does', () => {
  const { root } = readXml('<a>😀<b/></a>')
  expect(root?.children[1]).toMatchObject({ span: { start: { line: 1, column: 6, offset: 5 } } })
})

test('joins text, references and CDATA, and leaves comments out', () => {
  const { root } = readXml('<a>one<!-- note --> &#x926; <![CDATA[<two>]]></a>')
  expect(root?.children).toEqual(['one द <two>'])
})

test('hands over processing instructions', () => {
  const result = readXml('<?xml-stylesheet href="http://evil.example/x.css"?><a/>')
  expect(result.fault === undefined && result.instructions).toEqual([
    { target: 'xml-stylesheet', body: 'href="http://evil.example/x.css"' },
  ])
})

test.each([
  ['a DOCTYPE', '<!DOCTYPE a><a/>', 'doctype'],
  ['a DOCTYPE with entities', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'doctype'],
  ['an entity that nobody declared', '<a>&nbsp;</a>', 'syntax'],
  ['a prefix that nobody declared', '<x:a/>', 'syntax'],
  ['an open element', '<a><b></a>', 'syntax'],
  ['nothing', '', 'syntax'],
  ['only text', 'hello', 'syntax'],
  ['two roots', '<a/><b/>', 'syntax'],
  ['a control character', '<a>\u0001</a>', 'syntax'],
  ['a reference to a control character', '<a>&#1;</a>', 'syntax'],
  ['a control character under version 1.1', '<?xml version="1.1"?><a>&#1;</a>', 'syntax'],
  ['an attribute twice', '<a b="1" b="2"/>', 'syntax'],
  ['a bare less-than', '<a>1 < 2</a>', 'syntax'],
])('refuses %s', (_, text, kind) => {
  expect(faultOf(text)?.kind).toBe(kind)
})

test('says where a fault is', () => {
  expect(faultOf('<a>\n  <b>\n</a>')).toMatchObject({ kind: 'syntax', point: { line: 3 } })
})

test('refuses what is too long, too deep or too rich in elements', () => {
  expect(faultOf('<a>12345</a>', { maxLength: 10 })?.kind).toBe('too-long')
  expect(faultOf('<a><b><c/></b></a>', { maxDepth: 2 })?.kind).toBe('too-deep')
  expect(faultOf('<a><b><c/></b></a>', { maxDepth: 3 })).toBeUndefined()
  expect(faultOf('<a><b/><b/></a>', { maxElements: 2 })?.kind).toBe('too-many-elements')
})

test('refuses a million open elements quickly', () => {
  expect(faultOf('<a>'.repeat(1_000_000))?.kind).toBe('too-deep')
})

test('reads an attribute named like a property of every object', () => {
  expect(Object.entries(readXml('<a __proto__="x" constructor="y"/>').root?.attributes ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

test('strips a byte order mark', () => {
  expect(readXml('\uFEFF<?xml version="1.0"?><a/>').root?.name).toBe('a')
})
