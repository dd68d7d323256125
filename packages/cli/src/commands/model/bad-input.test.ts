/** Files of other people, as they come: each gives a coded finding, and what is refused leaves nothing behind. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { syntheticFramework } from '../../../../competency/test/synthetic-framework.ts'
import type { SyntheticTerm } from '../../../../competency/test/synthetic-framework.ts'
import { run } from '../../run.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder with these files; a number is the size of an empty one. */
function folderWith(files: Readonly<Record<string, string | number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'paath-bad-'))
  folders.push(folder)
  mkdirSync(join(folder, 'courses'))
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : '')
    if (typeof content === 'number') truncateSync(file, content)
  }
  return folder
}

async function paath(cwd: string, command: string): Promise<{ exit: number; said: string; files: string[] }> {
  let said = ''
  const hear = (text: string): void => void (said += text)
  const io = { cwd, env: {}, out: hear, talk: hear, colours: { out: false, talk: false }, width: 80 }
  const exit = await run(['model', ...command.split(' ')], io)
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort()
  return { exit, said, files }
}

const codesIn = (said: string): string[] =>
  [...said.matchAll(/(?:error|warning) (\w+\/[\w-]+)/gu)].map(([, code]) => code ?? '')

const framework = JSON.stringify(syntheticFramework())
const megabyte = 1024 * 1024

test.each<[string, string | number, string]>([
  ['cut off', framework.slice(0, framework.length / 2), 'model/unreadable-framework'],
  ['of 100 MB', 100 * megabyte, 'model/file-too-large'],
  ['that is a web page', '<!doctype html><title>Log in</title>', 'model/unreadable-framework'],
  ['without terms', '{"result":{"framework":{"categories":[]}}}', 'model/no-framework'],
  ['of a hundred thousand brackets', '['.repeat(100_000), 'model/unreadable-framework'],
])('a framework %s is refused and leaves no file', async (_, content, code) => {
  const folder = folderWith({ 'framework.json': content })
  const { exit, said, files } = await paath(folder, 'import framework.json --edition kcm/x')
  expect(codesIn(said)).toEqual([code])
  expect(exit).toBe(1)
  expect(files).toEqual(['courses', 'framework.json'])
})

type Terms = Readonly<Record<'competencyarea' | 'theme' | 'subtheme', SyntheticTerm[]>>

function damaged(damage: (terms: Terms) => void): string {
  const value = syntheticFramework()
  const { categories } = value.result.framework
  damage(Object.fromEntries(categories.map(({ code, terms }) => [code, terms])) as unknown as Terms)
  return JSON.stringify(value)
}

const link = ({ identifier, name }: SyntheticTerm): SyntheticTerm['associations'][number] => ({
  identifier,
  name,
})

test.each<[string, (terms: Terms) => void, string]>([
  [
    'links that go in a circle',
    ({ competencyarea: [area], theme: [theme] }) => void theme!.associations.push(link(area!)),
    'model/broken-association',
  ],
  [
    'an id of two terms',
    ({ subtheme }) => void subtheme.push({ ...subtheme[0]!, name: 'Another' }),
    'model/duplicate-term',
  ],
  [
    'a name of invisible characters',
    ({ subtheme }) => void subtheme.push({ ...subtheme[0]!, identifier: 'x', name: '\u200B\u2060' }),
    'model/bad-term',
  ],
])('a framework with %s is read, and says so', async (_, damage, code) => {
  const folder = folderWith({ 'framework.json': damaged(damage) })
  const { exit, said, files } = await paath(folder, 'import framework.json --edition kcm/x')
  expect(codesIn(said)).toContain(code)
  expect(exit).toBe(0)
  expect(files).toContain(join('competency-model', 'kcm', 'x', 'functional.yaml'))
})

test.each([
  ['case', 'CARE & REPAIR', 'care & repair'],
  ['`&` and `and`', 'Care & Repair', 'Care and Repair'],
  ['invisible characters', 'Care\u200B & Repair', 'Care &\u00AD Repair'],
])('names that differ by %s become one item, and a person is told', async (_, one, other) => {
  const text = damaged(({ theme: [theme], subtheme: [first, second] }) => {
    first!.name = one
    second!.name = other
    theme!.associations = [link(first!), link(second!)]
  })
  const folder = folderWith({ 'framework.json': text })
  const { exit, said } = await paath(folder, 'import framework.json --edition kcm/x --format json')
  expect(exit).toBe(0)
  expect(said).toMatch(/care-and-repair",\s+"reason": ".+ differ only in spelling/u)
})

const head = 'Designation,Competency Area,Competency Theme,Competency SubTheme\n'
const row = 'Clerk,Behavioural,Communication,Active Listening\n'

test.each<[string, string | number, string]>([
  ['of 1,001 rows', head + row.repeat(1001), 'model/too-many-rows'],
  ['without its columns', 'Post;Skill\nClerk;Listening\n', 'model/missing-column'],
  ['that is empty', '', 'model/missing-column'],
  ['of 100 MB', 100 * megabyte, 'model/file-too-large'],
])('a table of designations %s is refused and leaves no page', async (_, content, code) => {
  const folder = folderWith({ 'roles.csv': content })
  const { exit, said, files } = await paath(folder, 'coverage --designations roles.csv --out page.html')
  expect(codesIn(said)).toEqual([code])
  expect(exit).toBe(1)
  expect(files).toEqual(['courses', 'roles.csv'])
})

test('a table with a BOM, semicolons, Hindi, quotes and Windows line ends is read', async () => {
  const table = `\uFEFF${head.replaceAll(',', ';').trim()}\r\n"लिपिक; ""खंड""";"Behavioural";Communication;"Active Listening"\r\n`
  const folder = folderWith({ 'roles.csv': table })
  const { exit, said } = await paath(folder, 'coverage --designations roles.csv')
  expect(codesIn(said)).toEqual([])
  expect(said).toContain('लिपिक; "खंड": 0 of 1 covered')
  expect(exit).toBe(0)
})

test.each<[string, string | number, string]>([
  ['cut off', '{"result":{"content":[{"identifier":"do_1"', 'model/unreadable-catalogue'],
  ['of 200 MB', 200 * megabyte, 'model/file-too-large'],
  ['without its columns', 'a,b\n1,2\n', 'model/missing-column'],
])('a catalogue %s is refused and leaves no page', async (_, content, code) => {
  const folder = folderWith({ 'portal.json': content })
  const { exit, said, files } = await paath(folder, 'coverage --catalogue portal.json --out page.html')
  expect(codesIn(said)).toEqual([code])
  expect(exit).toBe(1)
  expect(files).toEqual(['courses', 'portal.json'])
})

const session = (text: string): string =>
  `title: T\nlanguage: en\ndays:\n  - title: Monday\n    sessions:\n      - ${text}\n`

test.each([
  ['a course that does not exist', session('{ course: nothing }'), 'plan/unknown-course'],
  ['a portal course nobody knows', session('{ portal: do_1 }'), 'plan/unknown-portal-course'],
  [
    'a competency that does not exist',
    session('{ classroom: X, minutes: 5, competencies: [no/such/thing] }'),
    'model/unknown-competency',
  ],
  [
    'a mandate that does not exist',
    `mandates: [dance]\n${session('{ classroom: X, minutes: 5 }')}`,
    'plan/unknown-mandate',
  ],
  ['itself', 'title: T\nlanguage: en\ndays: &days [*days]\n', 'yaml/'],
  ['nothing: it is cut off', 'title: T\nlanguage: en\ndays:\n  - title: "Mon', 'yaml/'],
])('a plan that names %s is refused and leaves no page', async (_, text, code) => {
  const folder = folderWith({ 'plans/week.yaml': text })
  const { exit, said, files } = await paath(folder, 'plan week')
  expect(codesIn(said).join(' ')).toContain(code)
  expect(exit).toBe(1)
  expect(files).toEqual(['courses', 'plans', join('plans', 'week.yaml')])
})
