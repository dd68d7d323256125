import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { addTerms, seedRows } from './add-terms.ts'
import { readTermList } from './read-term-list.ts'
import { readTerms } from './terms.ts'

function read(name: string, text: string, language?: string) {
  const { report, diagnostics } = createCollector()
  const file = { name, bytes: new TextEncoder().encode(text) }
  return { rows: readTermList(file, { sourceLanguage: 'en', language, report }), diagnostics }
}

const tbx = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic"><text><body><termEntry>
<langSet xml:lang="en"><tig><term>police station</term></tig></langSet>
<langSet xml:lang="or-IN"><tig><term>ଥାନା</term></tig><tig><term>ପୋଲିସ ଷ୍ଟେସନ</term></tig></langSet>
<langSet xml:lang="hi"><tig><term>थाना</term></tig></langSet>
</termEntry></body></text></martif>`

test('TBX gives a row a language, further words as accepted forms, and where it comes from', () => {
  expect(read('police.tbx', tbx, 'or').rows).toEqual([
    {
      term: 'police station',
      language: 'or',
      translation: 'ଥାନା',
      forms: ['ପୋଲିସ ଷ୍ଟେସନ'],
      status: '',
      from: 'police.tbx',
    },
  ])
  expect(read('police.tbx', tbx).rows.map(({ language }) => language)).toEqual(['or', 'hi'])
  const newer = tbx
    .replace(/<!DOCTYPE[^>]*>/, '')
    .replaceAll('martif', 'tbx')
    .replaceAll('termEntry', 'conceptEntry')
    .replaceAll('langSet', 'langSec')
    .replaceAll('tig', 'termSec')
  expect(read('police.tbx', newer, 'hi').rows[0]).toMatchObject({ translation: 'थाना' })
})

test('a table with tabs is read by the names of its columns, and keeps its authority', () => {
  const table = 'en\thi\tauthority\nscam\tठगी\tCSTT\n\tleer\t\n'
  expect(read('list.tsv', table, 'hi').rows).toEqual([
    { term: 'scam', language: 'hi', translation: 'ठगी', forms: [], status: '', from: 'CSTT' },
  ])
})

test('a table without such columns, an entity and a broken file are refused with a reason', () => {
  expect(read('list.tsv', 'a\tb\n1\t2\n').diagnostics).toMatchObject([
    { code: 'exchange/unreadable-file', data: { reason: 'terms' } },
  ])
  const evil = tbx.replace(/<!DOCTYPE[^>]*>/, '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
  expect(read('a.tbx', evil).diagnostics).toMatchObject([{ data: { reason: 'doctype' } }])
  expect(read('a.tbx', tbx.replace('</martif>', '')).diagnostics).toMatchObject([{ data: { reason: 'xml' } }])
})

test('rows are added behind what stands in a list, which wins and keeps its own columns', () => {
  const list = 'term,language,translation,forms,note\nscam,hi,स्कैम,,agreed in March\n'
  const { text, added, kept } = addTerms(list, [
    { term: 'Scam', language: 'hi', translation: 'ठगी', forms: [], status: 'draft', from: 'x' },
    { term: 'file', language: 'hi', translation: 'फ़ाइल', forms: ['मिसिल'], status: 'draft', from: 'x' },
  ])
  expect({ added, kept }).toEqual({ added: 1, kept: 1 })
  expect(text).toContain('scam,hi,स्कैम,,agreed in March,,\r\n')
  expect(readTerms(text, 'hi')).toEqual([
    { term: 'scam', translations: ['स्कैम'] },
    { term: 'file', translations: ['फ़ाइल', 'मिसिल'] },
  ])
})

test('the seed has 150 terms and more, each once, in NFC and Devanagari, and every row says that it is a draft', () => {
  const rows = seedRows()
  expect(rows.length).toBeGreaterThanOrEqual(150)
  expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length)
  for (const { translation, forms, status, from } of rows) {
    for (const word of [translation, ...forms]) expect(word).toMatch(/^[\p{Script=Devanagari}\s-]+$/u)
    expect(translation).toBe(translation.normalize('NFC'))
    expect([status, from]).toEqual(['draft', 'Paath seed list, unconfirmed'])
  }
})
