import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needTool } from '@paath/testkit'
import type { PoEntry } from './po-entry.ts'
import { readPo } from './read-po.ts'
import { serializePo } from './serialize-po.ts'

const header = new Map([
  ['Project-Id-Version', 'cyber-safety/spot'],
  ['Language', 'hi'],
  ['MIME-Version', '1.0'],
  ['Content-Type', 'text/plain; charset=UTF-8'],
  ['Content-Transfer-Encoding', '8bit'],
])

const entry: PoEntry = {
  context: 'spot.k3x9d2ab',
  source: 'Call "1930"\tnow\\.',
  target: '"1930" पर फ़ोन करें।',
  extracted: ['Read it / question q1', '<1> bold'],
  comments: ['ask Meena', '@ {"st":"draft"}'],
  flags: ['fuzzy'],
  previous: 'Call 1930.',
  line: 0,
}

const tool = (name: string): string | undefined => {
  const path = `/usr/bin/${name}`
  return existsSync(path) ? path : undefined
}

function run(
  program: string,
  args: readonly string[],
  text: string,
): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'paath-po-'))
  const file = join(folder, 'in.po')
  writeFileSync(file, text)
  const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8', cwd: folder })
  return { status, output: `${stdout}${stderr}` }
}

test('an entry is a line a part, in one order', () => {
  expect(serializePo({ header: new Map([['Language', 'hi']]), entries: [entry] })).toBe(
    [
      'msgid ""',
      'msgstr ""',
      String.raw`"Language: hi\n"`,
      '',
      '# ask Meena',
      '# @ {"st":"draft"}',
      '#. Read it / question q1',
      '#. <1> bold',
      '#, fuzzy',
      '#| msgid "Call 1930."',
      'msgctxt "spot.k3x9d2ab"',
      String.raw`msgid "Call \"1930\"\tnow\\."`,
      String.raw`msgstr "\"1930\" पर फ़ोन करें।"`,
      '',
    ].join('\n'),
  )
})

const text = fc.string({
  unit: fc.constantFrom('अ', 'ां', '"', '\\', '\n', '\t', 'n', ' ', '#', '😀', '۔', '<1>'),
  minLength: 1,
  maxLength: 12,
})
const entries = fc.uniqueArray(
  fc.record({
    context: text.map((words) => `id ${words}`),
    source: text,
    target: text,
    extracted: fc.constant(['where it stands']),
    comments: fc.constant(['a note']),
    flags: fc.constantFrom([], ['fuzzy']),
    previous: fc.option(text, { nil: undefined }),
    line: fc.constant(0),
  }),
  { selector: ({ context }) => context, maxLength: 8 },
)

test('what is written is read back', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const read = readPo(serializePo({ header, entries: list }))
      expect(read.faults).toEqual([])
      expect(read.header).toEqual(header)
      expect(read.entries.map((one) => ({ ...one, line: 0 }))).toEqual(list)
    }),
  )
})

test('msgfmt -c accepts what is written', (context) => {
  const msgfmt = needTool(context, tool('msgfmt'), 'gettext')
  const written = serializePo({
    header,
    entries: [entry, { ...entry, context: 'spot.b', flags: [], previous: undefined }],
  })
  const { status, output } = run(msgfmt, ['-c', '-o', '/dev/null', '--statistics'], written)
  expect(output).toContain('1 translated message, 1 fuzzy translation')
  expect(output).not.toContain('error')
  expect(status).toBe(0)
})

test('what msgcat wraps and moves about is read the same', (context) => {
  const msgcat = needTool(context, tool('msgcat'), 'gettext')
  const long = {
    ...entry,
    source: 'A long text for a narrow page. '.repeat(12),
    target: 'यह एक लंबा वाक्य है। '.repeat(20),
  }
  const written = serializePo({ header, entries: [long, { ...long, context: 'spot.b' }] })
  const { output } = run(msgcat, ['--width=60'], written)
  expect(output).not.toBe(written)
  expect(serializePo(readPo(output))).toBe(written)
})

test('what msgmerge makes obsolete is still read', (context) => {
  const msgmerge = needTool(context, tool('msgmerge'), 'gettext')
  const folder = mkdtempSync(join(tmpdir(), 'paath-po-'))
  const pot = join(folder, 'new.pot')
  writeFileSync(
    pot,
    serializePo({
      header,
      entries: [{ ...entry, context: 'spot.new', source: 'Something else.', target: '' }],
    }),
  )
  const old = join(folder, 'old.po')
  writeFileSync(old, serializePo({ header, entries: [{ ...entry, flags: [], previous: undefined }] }))
  const merged = spawnSync(msgmerge, ['--no-fuzzy-matching', old, pot], { encoding: 'utf8' }).stdout
  expect(merged).toContain('#~ msgstr')
  expect(readPo(merged).entries.map(({ context: id, target }) => [id, target])).toEqual([
    ['spot.new', ''],
    ['spot.k3x9d2ab', '"1930" पर फ़ोन करें।'],
  ])
})

test('marks of a merge, slips and plurals are named with their line, and the rest is read', () => {
  const broken = [
    'msgctxt "a"',
    'msgid "One"',
    '<<<<<<< HEAD',
    'msgstr "एक"',
    '=======',
    'msgstr "इक"',
    '>>>>>>> other',
    '',
    'msgctxt "b"',
    'msgid “Two”',
    'msgstr "दो"',
    '',
    'msgctxt "c"',
    'msgid "Call"',
    'msgid_plural "Calls"',
    'msgstr[0] "कॉल"',
    'msgstr[1] "कॉलें"',
  ].join('\n')
  const { faults, entries: read } = readPo(broken)
  expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
    [3, 'conflict'],
    [5, 'conflict'],
    [7, 'conflict'],
    [10, 'syntax'],
    [15, 'plural'],
    [17, 'plural'],
  ])
  expect(read.map(({ context: id, target }) => [id, target])).toContainEqual(['c', 'कॉल'])
})

test('a header with a wrong plural form costs no text, and is read as it stands', () => {
  const wrong = new Map([...header, ['Plural-Forms', 'nplurals=7; plural=(n==0 ? 1 :']])
  const { faults, entries: read, header: found } = readPo(serializePo({ header: wrong, entries: [entry] }))
  expect(faults).toEqual([])
  expect(found.get('Plural-Forms')).toBe('nplurals=7; plural=(n==0 ? 1 :')
  expect(read.map(({ target }) => target)).toEqual([entry.target])
})

test('a file that was merged twice names every mark, and loses none of the translations between them', () => {
  const part = (id: string, target: string): string => `msgctxt "${id}"\nmsgid "One"\nmsgstr "${target}"`
  const twice = [
    'msgid ""',
    'msgstr ""',
    '"Language: hi\\n"',
    '',
    '<<<<<<< HEAD',
    '<<<<<<< asha',
    part('a', 'एक'),
    '||||||| base',
    part('a', ''),
    '=======',
    part('a', 'इक'),
    '>>>>>>> ravi',
    '=======',
    'msgid ""',
    'msgstr ""',
    '"Language: hi\\n"',
    '',
    part('a', 'पहला'),
    part('b', 'दो'),
    '>>>>>>> other',
  ].join('\n')
  const { faults, entries: read, header: found } = readPo(twice)
  expect(faults.map(({ kind, text: line }) => `${kind} ${line}`)).toEqual([
    'conflict <<<<<<< HEAD',
    'conflict <<<<<<< asha',
    'conflict ||||||| base',
    'conflict =======',
    'conflict >>>>>>> ravi',
    'conflict =======',
    'conflict >>>>>>> other',
  ])
  expect(found.get('Language')).toBe('hi')
  expect(read.filter(({ source }) => source !== '').map(({ context: id, target }) => [id, target])).toEqual([
    ['a', 'एक'],
    ['a', ''],
    ['a', 'इक'],
    ['a', 'पहला'],
    ['b', 'दो'],
  ])
})

test('50,000 entries are read', () => {
  const many = Array.from({ length: 50_000 }, (_, index) => ({ ...entry, context: `id.${index}` }))
  expect(readPo(serializePo({ header, entries: many })).entries.length).toBe(50_000)
})
