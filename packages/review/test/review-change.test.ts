import { basename } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { reviewChange } from '../src/index.ts'
import type { Change, CourseReview } from '../src/index.ts'
import { makeRepository } from './repository.ts'
import type { Repository } from './repository.ts'

// Each test starts git several times, and loads every stage.
vi.setConfig({ testTimeout: 120_000 })

const repositories: Repository[] = []
afterEach(() => repositories.splice(0).forEach(({ remove }) => remove()))

const course = 'courses/safe-hands'
const yaml =
  'title: Safe hands\nlanguage: en\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]\nmodules: [phone]\n'
const text = (body: string): string =>
  `---\ntitle: Phone\nminutes: 8\nobjectives:\n  - { id: o1, text: Choose a PIN }\n---\n\n## A lost phone\n\n${body}\n`
const question = (options: string): string =>
  `<Question id="q1" objective="o1">\n\nWhat is safe?\n\n${options}\n\n</Question>`
const choice = question('- [x] 4711\n  > Right.\n- [ ] 1234\n  > Wrong.')

type Files = Readonly<Record<string, string | null>>

async function review(before: Files, after: Files): Promise<CourseReview | undefined> {
  const repository = makeRepository()
  repositories.push(repository)
  const base = { [`${course}/course.yaml`]: yaml }
  repository.commit({ ...base, ...toPaths(before) })
  repository.commit(toPaths(after))
  const report = await reviewChange({ cwd: repository.folder, base: 'HEAD~1' })
  return report.courses[0]
}

function toPaths(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${course}/${name}`, content]))
}

const module = 'modules/phone/module.mdx'
const kindsOf = (found: CourseReview | undefined): Change['kind'][] => [
  ...new Set((found?.changes ?? []).map(({ kind }) => kind)),
]

test.each<[string, string, string, Partial<Change>]>([
  [
    'another right option',
    choice,
    question('- [ ] 4711\n  > Right.\n- [x] 1234\n  > Wrong.'),
    { kind: 'answer-key', subject: 'q1', before: '4711', after: '1234' },
  ],
  [
    'an accepted answer',
    question('The number is <Blank id="b1" answers={["1930"]}/>'),
    question('The number is <Blank id="b1" answers={["1930", "1091"]}/>'),
    { kind: 'answer-key', before: '1930', after: '1930 / 1091' },
  ],
  [
    'another order',
    `<Question id="q1" objective="o1" type="order">\n\nFirst?\n\n1. Stop\n2. Tell\n\n</Question>`,
    `<Question id="q1" objective="o1" type="order">\n\nFirst?\n\n1. Tell\n2. Stop\n\n</Question>`,
    { kind: 'answer-key', before: 'Stop → Tell', after: 'Tell → Stop' },
  ],
  [
    'swapped pairs',
    question('| a | b |\n|---|---|\n| PIN | secret |\n| Name | open |'),
    question('| a | b |\n|---|---|\n| PIN | open |\n| Name | secret |'),
    { kind: 'answer-key', before: 'PIN → secret; Name → open', after: 'PIN → open; Name → secret' },
  ],
  ['a number', 'Call 1930 now.', 'Call 1903 now.', { kind: 'number', screen: 'a-lost-phone' }],
  ['a number in Hindi digits', 'फ़ोन १९३० पर', 'फ़ोन १९०३ पर', { kind: 'number' }],
  ['a denial', 'Never share the PIN.', 'Share the PIN.', { kind: 'denial' }],
  ['a denial in Hindi', 'PIN कभी मत बताइए।', 'PIN बताइए।', { kind: 'denial' }],
  [
    'a question that is gone',
    `Text.\n\n${choice}`,
    'Text.',
    { kind: 'removed', what: 'question', subject: 'q1' },
  ],
  [
    'an address',
    'Look.',
    'Look at [the page](https://evil.example/x).',
    { kind: 'link', after: 'https://evil.example/x', module: 'phone' },
  ],
  [
    'the words for a picture',
    '<Figure src="media/a.svg" alt="A phone"/>',
    '<Figure src="media/a.svg" alt="A dog"/>',
    { kind: 'text-alternative', before: 'A phone', after: 'A dog' },
  ],
  [
    'a finding that the author silences',
    'Words.',
    'Words.\n\n{/* paath-ignore lang/placeholder: somebody really said this */}\n\nLorem ipsum dolor.',
    { kind: 'suppression', subject: 'lang/placeholder', after: 'somebody really said this' },
  ],
])('tells of %s', async (_, before, after, change) => {
  const found = await review({ [module]: text(before) }, { [module]: text(after) })
  expect(found?.changes).toContainEqual(expect.objectContaining(change))
})

test.each<[string, string, string]>([
  ['a typo in the right option', choice, question('- [x] 4711 \n  > Right!\n- [ ] 1234\n  > Wrong.')],
  ['options in another order', choice, question('- [ ] 1234\n  > Wrong.\n- [x] 4711\n  > Right.')],
  [
    'a longer right option',
    question('- [x] Call the bank on the number you know\n  > a\n- [ ] Wait\n  > b'),
    question('- [x] Call the bank on the number that you know\n  > a\n- [ ] Wait\n  > b'),
  ],
])('takes %s for no change of the key', async (_, before, after) => {
  const found = await review({ [module]: text(before) }, { [module]: text(after) })
  expect(kindsOf(found)).not.toContain('answer-key')
})

test('a change of form alone shows no screen and no change', async () => {
  const found = await review(
    { [module]: text('A *short* line.\n\n- one\n- two') },
    { [module]: text('A _short_ line.\r\n\r\n* one\r\n* two\r\n') },
  )
  expect(found).toMatchObject({ verdict: 'nothing', changes: [], screens: [] })
  expect(found?.modules).toMatchObject([{ id: 'phone', change: 'form' }])
})

test('other words alone need a glance, and are shown word by word with what stands around them', async () => {
  const found = await review(
    { [module]: text('First.\n\nKeep the phone near.\n\nLast.\n\nFar away.') },
    { [module]: text('First.\n\nKeep the phone close.\n\nLast.\n\nFar away.') },
  )
  expect(found?.screens).toMatchObject([{ id: 'a-lost-phone', change: 'changed' }])
  expect(found?.screens[0]?.blocks.map(({ runs }) => runs)).toEqual([
    [{ kind: 'same', text: 'First.' }],
    [
      { kind: 'same', text: 'Keep the phone ' },
      { kind: 'deleted', text: 'near' },
      { kind: 'inserted', text: 'close' },
      { kind: 'same', text: '.' },
    ],
    [{ kind: 'same', text: 'Last.' }],
  ])
})

test('tells of front matter: competency, objective, minutes, pass mark', async () => {
  const found = await review(
    { [module]: text('x') },
    {
      [module]: `---\ntitle: Phone\nminutes: 20\npass: 60\ncompetencies: [FUN-101]\nobjectives:\n  - { id: o1, text: Lose a PIN }\n---\n\n## A lost phone\n\nx\n`,
    },
  )
  expect(found?.changes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'competency', after: 'FUN-101' }),
      expect.objectContaining({ kind: 'objective', before: 'Choose a PIN', after: 'Lose a PIN' }),
      expect.objectContaining({ kind: 'duration', before: '8', after: '20' }),
      expect.objectContaining({ kind: 'test-rule', what: 'pass mark', after: '60' }),
    ]),
  )
})

test('words and keys of the final test stand in no report', async () => {
  const test = (right: string, wrong: string): string =>
    `---\ntitle: Test\npass: 60\n---\n\n<Question id="t1" objective="c1">\n\nSecretquestion?\n\n- [x] ${right}\n- [ ] ${wrong}\n\n</Question>\n`
  const found = await review(
    { [module]: text('x'), 'assessment.mdx': test('Secretone', 'Secrettwo') },
    { 'assessment.mdx': test('Secrettwo', 'Secretone') },
  )
  expect(found?.changes).toContainEqual(
    expect.objectContaining({
      kind: 'answer-key',
      module: '_assessment',
      subject: 't1',
      what: 'key of a question of the final test',
    }),
  )
  expect(JSON.stringify(found)).not.toContain('Secret')
})

test('tells of a signature that the change makes stale', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  const options = { cwd: repository.folder }
  repository.commit(toPaths({ 'course.yaml': yaml, [module]: text('x') }) as Record<string, string>)
  const { contentHash } = await import('@paath/build')
  const { memoryFiles } = await import('@paath/testkit')
  const hash = contentHash(memoryFiles({ 'course.yaml': yaml, [module]: text('x') }))
  repository.commit(
    toPaths({
      'attestations.yaml': `attestations:\n  - { rule: gate/attest-sentiments, answer: yes, name: Meena Kumari, date: "2026-11-22", hash: ${hash} }\n`,
    }) as Record<string, string>,
  )
  const signed = await reviewChange({ ...options, base: 'HEAD~1' })
  expect(signed.courses[0]?.changes).toMatchObject([{ kind: 'signature', what: 'new signature' }])
  repository.commit(toPaths({ [module]: text('Now *other* words.') }) as Record<string, string>)
  const { courses } = await reviewChange({ ...options, base: 'HEAD~1' })
  expect(courses[0]?.changes).toMatchObject([
    { kind: 'stale-signature', what: 'signature that no longer holds', subject: 'gate/attest-sentiments' },
  ])
})

test('tells of a licence, of a file without one, and of what is asked of people then', async () => {
  const assets = (license: string): string =>
    `assets:\n  - { file: modules/phone/media/a.svg, kind: photo, license: ${license}, creator: Meena, source: own }\n`
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  const figure = text('<Figure src="media/a.svg" alt="A phone"/>')
  const found = await review(
    { [module]: figure, 'modules/phone/media/a.svg': svg, 'assets.yaml': assets('CC BY 4.0') },
    { 'modules/phone/media/b.svg': svg, 'assets.yaml': assets('CC BY-NC 4.0') },
  )
  expect(found?.changes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'rights',
        before: 'photo, CC BY 4.0, by Meena, from own',
        after: 'photo, CC BY-NC 4.0, by Meena, from own',
      }),
      expect.objectContaining({ kind: 'rights', what: 'new file without licence and source' }),
      expect.objectContaining({ kind: 'picture', what: 'new file', subject: 'modules/phone/media/b.svg' }),
    ]),
  )
  expect(found?.checklist.map(({ task }) => task)).toContain(
    'The file may be used, and the source is the real one',
  )
})

test('asks of the scorecard only for the rows that the change touches', async () => {
  const statementsOf = (found: CourseReview | undefined): string[] =>
    (found?.checklist ?? []).flatMap(({ statements }) => statements)
  const words = statementsOf(await review({ [module]: text('Keep it.') }, { [module]: text('Hold it.') }))
  expect(words).toContain('MR_002')
  expect(words.filter((id) => /^(?:AD_004|LE_00[246]|DI_008)$/.test(id))).toEqual([])
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  const media = statementsOf(
    await review({ [module]: text('Keep it.') }, { 'modules/phone/media/a.svg': picture }),
  )
  expect(media).toContain('MR_005')
  expect(media.filter((id) => /^(?:IM_01[23]|AD_)/.test(id))).toEqual([])
})

/** A file of translations as the tool writes it: id, source, translation. */
const po = (...texts: readonly [id: string, source: string, target: string][]): string =>
  [
    'msgid ""\nmsgstr ""\n',
    ...texts.map(([id, source, target]) => `msgctxt "${id}"\nmsgid "${source}"\nmsgstr "${target}"\n`),
  ].join('\n')
const hindi = 'l10n/hi/phone.po'
const declared = {
  'course.yaml': `${yaml}languages: [hi]\npolicy: { untranslated: source-fallback }\n`,
}

test('a translation that does not follow its text is told of with the old source, the new one, and what it still says', async () => {
  const found = await review(
    {
      ...declared,
      [module]: text('Keep the phone near.\n\nCall the bank.'),
      [hindi]: po(
        ['phone.a', 'Keep the phone near.', 'फ़ोन पास रखिए।'],
        ['phone.b', 'Call the bank.', 'बैंक को फ़ोन कीजिए।'],
      ),
    },
    { [module]: text('Keep the phone far away.\n\nCall the bank.') },
  )
  const [language] = found?.languages ?? []
  expect(language).toMatchObject({ language: 'hi', before: { stale: 0 }, after: { stale: 1 } })
  expect(language?.texts).toMatchObject([
    {
      kind: 'stale',
      status: 'old',
      module: 'phone',
      oldSource: 'Keep the phone near.',
      source: 'Keep the phone far away.',
      after: 'फ़ोन पास रखिए।',
    },
  ])
  expect(found?.changes).toContainEqual({
    kind: 'translation',
    what: '1 text changed and its translation did not',
    module: 'phone',
    subject: 'hi',
  })
})

test('tells of translations that came, changed and went, and of another number in the source', async () => {
  const found = await review(
    {
      ...declared,
      [module]: text('Call the helpline on 1930 at once.\n\nWait.\n\nBreathe.\n\nSmile.'),
      [hindi]: po(
        ['phone.a', 'Call the helpline on 1930 at once.', '1930 पर फ़ोन कीजिए।'],
        ['phone.b', 'Wait.', 'रुकिए।'],
        ['phone.c', 'Breathe.', 'साँस लीजिए।'],
      ),
    },
    {
      [module]: text('Call the helpline on 1903 at once.\n\nWait.\n\nBreathe.\n\nSmile.'),
      [hindi]: po(
        ['phone.a', 'Call the helpline on 1930 at once.', '1930 पर फ़ोन कीजिए।'],
        ['phone.b', 'Wait.', 'ठहरिए।'],
        ['phone.c', 'Breathe.', ''],
        ['phone.d', 'Smile.', 'मुस्कुराइए।'],
      ),
    },
  )
  expect(found?.languages[0]?.texts.map(({ kind, status }) => [kind, status])).toEqual([
    ['stale', 'wrong'],
    ['changed', 'translated'],
    ['gone', 'missing'],
    ['new', 'translated'],
  ])
})

test('another accepted answer in a translation is another key', async () => {
  const body = text(question('Dial <Blank id="b1" answers={["police"]}/>'))
  const found = await review(
    { ...declared, [module]: body, [hindi]: po(['phone.a', 'police', 'पुलिस']) },
    { [hindi]: po(['phone.a', 'police', 'थाना']) },
  )
  expect(found?.changes).toContainEqual(
    expect.objectContaining({ kind: 'answer-key', subject: 'hi', before: 'पुलिस', after: 'थाना' }),
  )
})

test('words of a translated final test stand in no report', async () => {
  const test = (right: string): string =>
    `---\ntitle: Test\npass: 60\n---\n\n<Question id="t1" objective="c1">\n\nSecretquestion?\n\n- [x] ${right}\n- [ ] Secretwrong\n\n</Question>\n`
  const file = 'l10n/hi/_assessment.po'
  const found = await review(
    {
      ...declared,
      [module]: text('x'),
      'assessment.mdx': test('Secretone'),
      [file]: po(['_assessment.a', 'Secretone', 'राज़']),
    },
    { 'assessment.mdx': test('Secretone and more'), [file]: po(['_assessment.a', 'Secretone', 'राज़']) },
  )
  expect(found?.languages[0]?.texts.length).toBeGreaterThan(0)
  expect(JSON.stringify(found)).not.toMatch(/Secret|राज़/u)
})

test('a new course is shown as a whole to be read, a removed one as gone', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit({ 'README.md': 'x' })
  repository.commit(toPaths({ 'course.yaml': yaml, [module]: text('Read me.') }) as Record<string, string>)
  const options = { cwd: repository.folder, base: 'HEAD~1' }
  const { courses } = await reviewChange(options)
  expect(courses).toMatchObject([
    {
      change: 'new',
      screens: [{ change: 'new', blocks: [{ after: 'A lost phone' }, { after: 'Read me.' }] }],
    },
  ])
  repository.commit(toPaths({ 'course.yaml': null, [module]: null }))
  expect((await reviewChange(options)).courses).toMatchObject([{ change: 'removed', verdict: 'judge' }])
})

test('compares with the commit where the change parted from its base, and names files that guard the checks', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  const first = repository.commit(
    toPaths({ 'course.yaml': yaml, [module]: text('x') }) as Record<string, string>,
  )
  const main = repository.commit({ 'notes.txt': 'of others' })
  const { execFileSync } = await import('node:child_process')
  execFileSync('git', ['checkout', '-q', '-b', 'change', first], { cwd: repository.folder })
  repository.commit({ '.github/workflows/check.yml': 'on: push\n' })
  const report = await reviewChange({ cwd: repository.folder, base: main })
  expect(report).toMatchObject({
    base: first,
    courses: [],
    verdict: 'judge',
    outside: { count: 1, guarded: ['.github/workflows/check.yml'] },
  })
})

test.each([
  ['no such branch', 'There is no commit called'],
  ['--output=/tmp/x', 'There is no commit called'],
])('says in words that %s is no commit', async (base, message) => {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit({ a: 'b' })
  await expect(reviewChange({ cwd: repository.folder, base })).rejects.toThrow(message)
})

test('a repository that is one course is reviewed, and what runs its checks is no part of the course', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  repository.commit({ 'course.yaml': yaml, [module]: text('Call 1930.') })
  repository.commit({
    [module]: text('Call 1903.'),
    'package.json': '{}',
    '.github/workflows/check.yml': 'on: push\n',
  })
  const report = await reviewChange({ cwd: repository.folder, base: 'HEAD~1' })
  expect(report.courses).toMatchObject([{ folder: '', change: 'changed', verdict: 'judge' }])
  expect(kindsOf(report.courses[0])).toContain('number')
  expect(report.outside).toEqual({ count: 2, guarded: ['.github/workflows/check.yml', 'package.json'] })
  const named = await reviewChange({ cwd: repository.folder, base: 'HEAD~1', courses: ['.'] })
  expect(named.courses.map(({ id }) => id)).toEqual([basename(repository.folder)])
  repository.commit({ 'package.json': '{ }' })
  expect((await reviewChange({ cwd: repository.folder, base: 'HEAD~1' })).courses).toEqual([])
})

test('a course outside of the usual folder is reviewed where it is named', async () => {
  const repository = makeRepository()
  repositories.push(repository)
  const files = (body: string): Record<string, string> => ({
    'lessons/course.yaml': yaml,
    [`lessons/${module}`]: text(body),
  })
  repository.commit(files('Call 1930.'))
  repository.commit(files('Call 1903.'))
  const options = { cwd: repository.folder, base: 'HEAD~1' }
  expect((await reviewChange(options)).courses).toEqual([])
  expect((await reviewChange({ ...options, courses: ['lessons/'] })).courses).toMatchObject([
    { folder: 'lessons' },
  ])
})
