import { createCollector } from '@paath/diagnostics'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../../test/sample-document.ts'
import { findToolkit, throughToolkit } from '../../../test/toolkit.ts'
import { po } from './format.ts'

const written = new TextDecoder().decode(po.write(sampleDocument()))

function read(text: string) {
  const { report, diagnostics } = createCollector()
  const reading = po.read({ name: 'a.po', bytes: new TextEncoder().encode(text) }, report)
  return { ...reading, codes: diagnostics.map(({ code, data }) => [code, data] as const) }
}

test('states come back as they left', () => {
  expect(read(written).rows.map(({ state }) => state)).toEqual([
    'reviewed',
    'translated',
    undefined,
    undefined,
    'draft',
    undefined,
  ])
})

test('an approved text that was changed in another program is a translation again', () => {
  const text = written.replace(/(msgstr ")छल का/u, '$1ठगी का')
  expect(text).not.toBe(written)
  expect(read(text).rows[0]?.state).toBe('translated')
})

test.each<[string, string, unknown]>([
  [
    'marks of a merge',
    written.replace('msgctxt', '<<<<<<< HEAD\nmsgctxt'),
    ['exchange/unreadable-file', { reason: 'po', detail: '<<<<<<< HEAD' }],
  ],
  ['nothing of ours', 'msgid "Call"\nmsgstr "x"\n', ['exchange/no-rows', undefined]],
])('refuses %s', (_, text, expected) => {
  expect(read(text).codes).toEqual([expected])
})

test('two translations for one text are both refused', () => {
  const [, entry = ''] = /(msgctxt "spot-the-scam.bbbb3333"[^]*?)\n\n/.exec(written) ?? []
  const { rows } = read(`${written}\n${entry.replace('msgstr "', 'msgstr "x ')}\n`)
  expect(rows.filter(({ fault }) => fault === 'twice').map(({ id }) => id)).toEqual([
    'spot-the-scam.bbbb3333',
    'spot-the-scam.bbbb3333',
  ])
})

test('the toolkit of Debian reads it, fills it, and what it saved is read back', (context) => {
  const python = needTool(context, findToolkit(), 'translate-toolkit')
  const { bytes } = throughToolkit(python, {
    name: 'a.po',
    bytes: po.write(sampleDocument()),
    changes: { 3: 'क्या 5 &lt; 10 रुपये है?' },
  })
  const { rows, codes } = read(new TextDecoder().decode(bytes))
  expect(codes).toEqual([])
  expect(rows.map(({ id, target, base }) => [id, target, base])).toEqual(
    read(written).rows.map(({ id, target, base }, index) => [
      id,
      index === 3 ? 'क्या 5 &lt; 10 रुपये है?' : target,
      base,
    ]),
  )
})
