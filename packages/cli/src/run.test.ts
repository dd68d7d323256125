import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Io } from './io.ts'
import { run } from './run.ts'
import { codes } from '@paath/diagnostics'
import { fileURLToPath } from 'node:url'

const example = fileURLToPath(new URL('../test/fixtures/signing/courses/safe-hands', import.meta.url))

async function call(...argv: readonly string[]): Promise<{ code: number; out: string; talk: string }> {
  const said = { out: '', talk: '' }
  const io: Io = {
    cwd: mkdtempSync(join(tmpdir(), 'paath-run-')),
    env: {},
    out: (text) => void (said.out += text),
    talk: (text) => void (said.talk += text),
    colours: { out: false, talk: false },
    width: 80,
  }
  return { code: await run(argv, io), ...said }
}

test('lists the commands on request, and when there is none', async () => {
  const asked = await call('--help')
  expect(asked.code).toBe(0)
  expect(asked.out).toContain('  build      make the packages to upload\n')
  expect(await call()).toMatchObject({ code: 2, out: asked.out })
})

test('a mistyped command is a wrong call', async () => {
  expect(await call('biuld')).toMatchObject({
    code: 2,
    out: '',
    talk: expect.stringMatching(
      /^There is no command `biuld`\n {2}Did you mean `build`\? There are `init`, `new`, /,
    ),
  })
})

test('what comes back in a message cannot steer the terminal', async () => {
  const { talk } = await call('\u001b[2Jbuild')
  expect(talk).toContain('`\\u{1b}[2Jbuild`')
})

test.each(['init', 'new', 'check', 'build', 'explain'])(
  'paath %s --help says how to call it',
  async (name) => {
    const { code, out } = await call(name, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^paath ${name}: `))
    expect(out).toContain('Examples\n  paath ')
  },
)

test('explains a code by its name alone, and by its path', async () => {
  const { code, out } = await call('explain', 'missing-module')
  expect(code).toBe(0)
  expect(out).toContain('Module file missing\ncourse/missing-module · error\n')
  expect((await call('explain', 'course/missing-module')).out).toBe(out)
})

test('finds the code that was meant', async () => {
  expect(await call('explain', 'course/missing-modul')).toMatchObject({
    code: 2,
    talk: 'There is no code `course/missing-modul`\n  Did you mean `course/missing-module`?\n',
  })
})

test('explains for programs', async () => {
  const { out } = await call('explain', 'course/no-course', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ code: 'course/no-course', severity: 'error' })
})

test('a folder without a course is a wrong call', async () => {
  expect(await call('build')).toMatchObject({
    code: 2,
    talk: 'There is no course here\n  Go to the folder that holds `courses/`, or make a course with `paath new course <id>`\n',
  })
})

test('a language to look at is not for an upload', async () => {
  expect(await call('kit', '--lang', 'hi-XC')).toMatchObject({
    code: 2,
    talk: '`hi-XC` is a language to look at, not to upload\n  Use it with `paath build`\n',
  })
})

test('a bug ends in its own exit code, with what is needed to report it', async () => {
  const said: string[] = []
  const broken = () => {
    throw new TypeError('not a function')
  }
  const io: Io = {
    cwd: '/home/meena',
    env: {},
    out: broken,
    talk: (text) => void said.push(text),
    colours: { out: false, talk: false },
    width: 80,
  }
  expect(await run(['--help'], io)).toBe(3)
  expect(said.join('')).toMatch(/^This is a bug in Paath[\s\S]*TypeError: not a function/)
})

test('lists every rule with its severity and source', async () => {
  const { code, out } = await call('check', '--rules')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^item\/missing-feedback +error +Option without feedback \(iGOT content scorecard, IM_010\)$/m,
  )
  const listed = JSON.parse((await call('check', '--rules', '--format', 'json')).out) as { code: string }[]
  expect(listed.map((rule) => rule.code)).toEqual(Object.keys(codes).sort())
})

test('the name of a folder cannot steer a terminal through the configuration', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'paath-run-')), 'safe\u009b31m\u202ehands')
  cpSync(example, folder, { recursive: true })
  const { code, out } = await call('check', folder, '--print-config')
  expect(code).toBe(0)
  expect(out).not.toMatch(/[\u007f-\u009f\u202e]/)
  expect(JSON.parse(out)).toMatchObject({ courses: [expect.stringContaining('\u009b31m\u202e')] })
})

test('says how long each stage of a check took, apart from the result', async () => {
  const { out, talk } = await call('check', example, '--debug', 'timings', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ command: 'check' })
  for (const stage of ['parse', 'check'])
    expect(talk).toMatch(new RegExp(`^ +[\\d.]+ ms +[\\d.]+ ms CPU  ${stage} +safe-hands$`, 'm'))
})
