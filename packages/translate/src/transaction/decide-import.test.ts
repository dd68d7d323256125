import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/sample-document.ts'
import { exchangeFormats } from '../exchange/index.ts'
import type { ReadRow } from '../exchange/exchange.ts'
import { rowBase } from '../exchange/row-base.ts'
import type { Translation } from '../translation.ts'
import { decideImport } from './decide-import.ts'
import type { ImportGround } from './decide-import.ts'

const { rows: exported } = sampleDocument()
const [heading, call] = ['spot-the-scam.aaaa2222', 'spot-the-scam.bbbb3333'] as const

function ground(
  changes: Partial<ImportGround> = {},
  stored: Readonly<Record<string, Partial<Translation>>> = {},
): ImportGround {
  const translations = new Map(
    exported.flatMap(({ id, target, state, source, previous = source }) => {
      const known =
        target === undefined
          ? undefined
          : { id, text: target, state: state ?? ('translated' as const), source: previous }
      const changed = { ...known, ...stored[id] }
      return changed.text === undefined
        ? []
        : [[id, { id, state: 'translated', source, ...changed } as Translation] as const]
    }),
  )
  return {
    units: new Map(exported.map((row) => [row.id, row])),
    translationOf: (id) => translations.get(id),
    language: 'hi',
    ...changes,
  }
}

function row(id: string, target: string, rest: Partial<ReadRow> = {}): ReadRow {
  const unit = exported.find((other) => other.id === id)
  const base = unit && rowBase(unit.source, unit.target)
  return {
    id,
    row: 1,
    target,
    ...(unit && { source: unit.source }),
    ...(base !== undefined && { base }),
    ...rest,
  }
}

function decide(given: ReadRow, where: ImportGround = ground()): string {
  const [entry] = decideImport([given], where)
  if (entry?.verdict === 'rejected')
    return `rejected: ${entry.fault}${entry.detail === undefined ? '' : ` (${entry.detail})`}`
  if (entry?.verdict === 'accepted') return `accepted as ${entry.translation.state}`
  return entry?.verdict === 'outdated' && entry.translation ? 'outdated, kept' : (entry?.verdict ?? '')
}

test.each(exchangeFormats.filter(({ id }) => id !== 'tmx').map((format) => [format.id, format] as const))(
  'a file of %s that comes back untouched changes nothing',
  (_, format) => {
    const reading = format.read({ name: 'a', bytes: format.write(sampleDocument()) }, () => undefined)
    const verdicts = decideImport(reading.rows, ground()).map(({ verdict }) => verdict)
    expect(verdicts).toEqual([
      'unchanged',
      'unchanged',
      'untranslated',
      'untranslated',
      'unchanged',
      'untranslated',
    ])
  },
)

test.each<[string, ReadRow, ImportGround, string]>([
  [
    'a new translation is a person’s',
    row('spot-the-scam.dddd5555', 'क्या 5 &lt; 10 रुपये है?'),
    ground(),
    'accepted as translated',
  ],
  [
    'a draft of a tool stays a draft',
    row('spot-the-scam.dddd5555', 'क्या 5?', { state: 'draft' }),
    ground(),
    'accepted as draft',
  ],
  [
    'an approval of a tool is only a translation',
    row('spot-the-scam.dddd5555', 'क्या 5?', { state: 'reviewed' }),
    ground(),
    'accepted as translated',
  ],
  [
    'an approval counts where somebody vouches for it',
    row('spot-the-scam.dddd5555', 'क्या 5?', { state: 'reviewed' }),
    ground({ trust: 'Meena' }),
    'accepted as reviewed',
  ],
  [
    'a draft gives way',
    row('spot-the-scam.eeee6666', 'बैंक कभी OTP नहीं माँगता।'),
    ground(),
    'accepted as translated',
  ],
  [
    'a translation gives way to the file that was made from it',
    row(call, '<1>1930</1> को अभी बुलाएँ।'),
    ground(),
    'accepted as translated',
  ],
  [
    'not to a file that was made before it',
    row(call, '<1>1930</1> को बुलाएँ।'),
    ground({}, { [call]: { text: '<1>1930</1> पर अभी फ़ोन करें।' } }),
    'rejected: changed-here',
  ],
  [
    'not to a file that lost the mark of its export',
    row(call, '<1>1930</1> को बुलाएँ।', { base: '00000000' }),
    ground(),
    'rejected: changed-here',
  ],
  [
    'but to one that somebody prefers',
    row(call, '<1>1930</1> को बुलाएँ।', { base: '00000000' }),
    ground({ force: true }),
    'accepted as translated',
  ],
  [
    'an approved translation never gives way',
    row(heading, 'ठगी पहचानें'),
    ground({ force: true, trust: 'Meena' }),
    'rejected: approved',
  ],
  [
    'an approved translation of an older text does',
    row(heading, 'ठगी पहचानें'),
    ground({}, { [heading]: { source: 'Spot it' } }),
    'accepted as translated',
  ],
  ['an empty row deletes nothing', row(heading, ''), ground(), 'untranslated'],
  [
    'a text that changed since',
    row('spot-the-scam.dddd5555', 'क्या 5?', { source: 'Is 5 < 9 rupees?', base: '00000000' }),
    ground(),
    'outdated, kept',
  ],
  [
    'a text that changed since, where somebody’s words stand',
    row(call, '<1>1930</1>', { source: 'Dial <1>1930</1>.', base: '00000000' }),
    ground(),
    'outdated',
  ],
  [
    'quotes that autocorrect changed in the source are no change',
    row('spot-the-scam.cccc4444', '<1/> भरें।', {
      source: 'Fill in <1/> before you “sign” it &amp; leave.',
      base: '00000000',
    }),
    ground(),
    'accepted as translated',
  ],
  [
    'a source that was overwritten by accident is no change',
    row('spot-the-scam.dddd5555', 'क्या 5?', { source: 'xx' }),
    ground(),
    'accepted as translated',
  ],
  ['a mark that is gone', row('spot-the-scam.cccc4444', 'भरें।'), ground(), 'rejected: tags (⟦1⟧ is missing)'],
  [
    'a mark too many',
    row('spot-the-scam.dddd5555', 'क्या <1/> 5?'),
    ground(),
    'rejected: tags (⟦1⟧ is too much)',
  ],
  [
    'marks in another order',
    row('spot-the-scam.ffff7777', '<3/> फिर <1><2>शाखा</2></1> से।'),
    ground(),
    'accepted as translated',
  ],
  [
    'letters of an old font that lost its name',
    row('spot-the-scam.dddd5555', 'D;k ikap :i;s nl ls de'),
    ground(),
    'rejected: script',
  ],
  [
    'a name that stays as it is',
    row('spot-the-scam.dddd5555', '5 &lt; 10 Rupees'),
    ground(),
    'accepted as translated',
  ],
  ['another language', row('spot-the-scam.dddd5555', 'ପାଞ୍ଚ କଣ ଦଶ ଟଙ୍କା'), ground(), 'rejected: script'],
  ['a text that is gone', row('spot-the-scam.zzzz2222', 'क'), ground(), 'rejected: unknown-id'],
  ['other rows pasted in', row('spot-the-scam.dddd5555', 'क्या '.repeat(400)), ground(), 'rejected: too-long'],
  [
    'what the reader found wrong',
    row(call, '', { fault: 'legacy-font', detail: 'Kruti Dev' }),
    ground(),
    'rejected: legacy-font (Kruti Dev)',
  ],
])('%s', (_, given, where, expected) => {
  expect(decide(given, where)).toBe(expected)
})
