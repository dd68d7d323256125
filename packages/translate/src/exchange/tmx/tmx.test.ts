import { createCollector } from '@paath/diagnostics'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../../test/sample-document.ts'
import { findToolkit, throughToolkit } from '../../../test/toolkit.ts'
import { cleanTarget } from '../clean-target.ts'
import { tmx } from './format.ts'

function read(text: string) {
  const { report, diagnostics } = createCollector()
  const reading = tmx.read({ name: 'a.tmx', bytes: new TextEncoder().encode(text) }, report)
  return { ...reading, codes: diagnostics.map(({ code, data }) => [code, data] as const) }
}

const write = (program?: 'omegat'): string =>
  new TextDecoder().decode(tmx.write(sampleDocument(), program === undefined ? {} : { program }))

const call = { source: 'Call <1>1930</1> at once.', target: cleanTarget('<1>1930</1> पर तुरंत फ़ोन करें।') }

test.each([undefined, 'omegat'] as const)(
  'only what people translated goes into a memory, and comes back equal (%s)',
  (program) => {
    const { rows, codes } = read(write(program))
    expect(codes).toEqual([])
    expect(rows).toHaveLength(2)
    expect(rows[1]).toEqual({ id: 'spot-the-scam.bbbb3333', row: 2, ...call })
  },
)

test('OmegaT finds its own names of tags', () => {
  expect(write('omegat')).toContain('<seg>Call &lt;g0&gt;1930&lt;/g0&gt; at once.</seg>')
})

test('reads a memory that OmegaT wrote: version 1.1, a DOCTYPE, `lang`, capitals, tags as text', () => {
  const { rows, codes, targetLanguage } = read(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" srclang="EN"/><body>
<tu><tuv lang="EN"><seg>Call &lt;g0&gt;1930&lt;/g0&gt; at once.</seg></tuv>
<tuv lang="HI"><seg>&lt;g0&gt;1930&lt;/g0&gt; पर तुरंत फ़ोन करें।</seg></tuv></tu></body></tmx>`)
  expect(codes).toEqual([])
  expect(targetLanguage).toBe('hi')
  expect(rows).toEqual([{ id: '', row: 1, ...call }])
})

test.each<[string, string]>([
  ['a DOCTYPE with entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>'],
  ['a DOCTYPE of a public address', '<!DOCTYPE tmx PUBLIC "a" "http://example.org/a.dtd"><tmx/>'],
])('refuses %s', (_, text) => {
  expect(read(text).codes).toEqual([['exchange/unreadable-file', { reason: 'doctype' }]])
})

test('the toolkit of Debian reads it', (context) => {
  const python = needTool(context, findToolkit(), 'translate-toolkit')
  const { units } = throughToolkit(python, { name: 'a.tmx', bytes: tmx.write(sampleDocument()) })
  expect(units.map(([, source, target]) => [source, target])[0]).toEqual([
    'Spot a scam message',
    'छल का संदेश पहचानें',
  ])
})
