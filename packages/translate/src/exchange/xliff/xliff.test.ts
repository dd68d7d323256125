import { createCollector } from '@paath/diagnostics'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../../test/sample-document.ts'
import { findToolkit, throughToolkit } from '../../../test/toolkit.ts'
import { findXliffFaults, xliffSchema } from '../../../test/xliff-schema.ts'
import { cleanTarget } from '../clean-target.ts'
import type { WriteExchangeOptions } from '../exchange.ts'
import { xliff } from './format.ts'

function write(options?: WriteExchangeOptions): string {
  return new TextDecoder().decode(xliff.write(sampleDocument(), options))
}

function read(text: string) {
  const { report, diagnostics } = createCollector()
  const reading = xliff.read({ name: 'a.xlf', bytes: new TextEncoder().encode(text) }, report)
  return { ...reading, codes: diagnostics.map(({ code, data }) => [code, data] as const) }
}

test.runIf(xliffSchema)(
  'what was written is valid by the strict schema of OASIS (PAATH_XLIFF_SCHEMA), for any program and for OmegaT',
  () => {
    expect(findXliffFaults(write())).toEqual([])
    expect(findXliffFaults(write({ program: 'omegat' }))).toEqual([])
    expect(findXliffFaults(write().replace('<body>', '<body x="1">'))).toHaveLength(1)
  },
)

test('what comes back untouched says what it said when it left', () => {
  const { rows, codes, ...rest } = read(write())
  expect(codes).toEqual([])
  expect(rest).toEqual({
    course: 'cyber-safety',
    module: 'spot-the-scam',
    sourceLanguage: 'en',
    targetLanguage: 'hi',
  })
  expect(rows.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
    sampleDocument().rows.map(({ id, source, target = '' }) => ({ id, source, target: cleanTarget(target) })),
  )
  expect(rows.map(({ state }) => state)).toEqual([
    'reviewed',
    'translated',
    'untranslated',
    'untranslated',
    'translated',
    'untranslated',
  ])
})

test('OmegaT gets the source where a translation is missing, and a source that stays one is no translation', () => {
  const text = write({ program: 'omegat' })
  expect(text).toContain('<target state="needs-translation">Is 5 &lt; 10 rupees?</target>')
  expect(read(text).rows.map(({ target }) => target)).toEqual(read(write()).rows.map(({ target }) => target))
})

test.each<[string, (text: string) => string, string | undefined]>([
  [
    'renamed codes',
    (text) => text.replaceAll(/(<[gx] id=")(\d)"/g, '$1code$2"'),
    '<1>1930</1> पर तुरंत फ़ोन करें।',
  ],
  [
    'pairs as bpt and ept',
    (text) =>
      text.replaceAll(
        '<g id="1" ctype="bold">1930</g>',
        '<bpt id="7" rid="1">&lt;b&gt;</bpt>1930<ept id="8" rid="1">&lt;/b&gt;</ept>',
      ),
    '<1>1930</1> पर तुरंत फ़ोन करें।',
  ],
  [
    'marks of segments',
    (text) =>
      text.replace(/(<target state="translated">)(.*?)(<\/target>)/, '$1<mrk mtype="seg" mid="1">$2</mrk>$3'),
    '<1>1930</1> पर तुरंत फ़ोन करें।',
  ],
  [
    'another prefix',
    (text) => text.replaceAll(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    '<1>1930</1> पर तुरंत फ़ोन करें।',
  ],
  [
    'a code that the source has not',
    (text) => text.replace('<target state="translated"><g id="1"', '<target state="translated"><g id="9"'),
    '<9>1930</9> पर तुरंत फ़ोन करें।',
  ],
  [
    'a missing unit',
    (text) => text.replace(/<trans-unit id="spot-the-scam.bbbb3333".*?<\/trans-unit>/s, ''),
    undefined,
  ],
])('reads %s', (_, change, expected) => {
  const before = write()
  const text = change(before)
  expect(text).not.toBe(before)
  const row = read(text).rows.find(({ id }) => id.endsWith('bbbb3333'))
  expect(row?.target).toBe(expected && cleanTarget(expected))
})

test.each<[string, string, unknown]>([
  [
    'entities of its own',
    '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff><a>&a;</a></xliff>',
    ['exchange/unreadable-file', { reason: 'doctype' }],
  ],
  [
    'an entity that nobody declared',
    '<xliff><a>&nbsp;</a></xliff>',
    ['exchange/unreadable-file', { reason: 'xml', detail: expect.any(String) }],
  ],
  [
    'a file that breaks off',
    write().slice(0, 700),
    ['exchange/unreadable-file', { reason: 'xml', detail: expect.any(String) }],
  ],
  ['a file without units', '<xliff version="1.2"><file/></xliff>', ['exchange/no-rows', undefined]],
])('refuses %s', (_, text, expected) => {
  const { rows, codes } = read(text)
  expect(rows).toEqual([])
  expect(codes).toEqual([expected])
})

test('the toolkit of Debian reads it, fills it, and what it saved is read back', (context) => {
  const python = needTool(context, findToolkit(), 'translate-toolkit')
  const { units, bytes } = throughToolkit(python, {
    name: 'a.xlf',
    bytes: xliff.write(sampleDocument()),
    changes: { 3: 'क्या 5 < 10 रुपये है?' },
  })
  expect(units.map(([id]) => id?.slice(-8))).toEqual(sampleDocument().rows.map(({ id }) => id.slice(-8)))
  expect(units[0]?.slice(1)).toEqual(['Spot a scam message', 'छल का संदेश पहचानें'])
  const { rows, codes } = read(new TextDecoder().decode(bytes))
  expect(codes).toEqual([])
  expect(rows.map(({ target }) => target)).toEqual(
    read(write()).rows.map(({ target }, index) => (index === 3 ? 'क्या 5 &lt; 10 रुपये है?' : target)),
  )
  expect(rows.every(({ base }) => base !== undefined)).toBe(true)
})
