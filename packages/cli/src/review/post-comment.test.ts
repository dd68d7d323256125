/** Both jobs of the CI kit against a stub of GitHub's API on this machine. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, expect, test, vi } from 'vitest'
import { makeRepository } from '../../../review/test/repository.ts'
import type { Repository } from '../../../review/test/repository.ts'
import { startGitHubStub } from '../../test/github-stub.ts'
import type { GitHubStub } from '../../test/github-stub.ts'
import { run } from '../run.ts'
import { reportLimit } from './report-shape.ts'

const open: { close: () => void }[] = []
vi.setConfig({ testTimeout: 120_000 })
afterEach(() => open.splice(0).forEach(({ close }) => close()))

async function startStub(): Promise<GitHubStub> {
  const stub = await startGitHubStub()
  open.push(stub)
  return stub
}

const course = 'courses/safe-hands'
const yaml =
  'title: Safe hands\nlanguage: en\nmodules: [phone]\nsign_off:\n  - { role: subject, accounts: [asha] }\n  - { role: quality, accounts: [ravi] }\n'
const module = (text: string): string => `---\ntitle: Phone\n---\n\n## One\n\n${text}\n`

/** A change, as its author pushes it. */
function makeChange(text: string, courseYaml = yaml): { repository: Repository; head: string } {
  const repository = makeRepository()
  open.push({ close: repository.remove })
  repository.commit({
    [`${course}/course.yaml`]: yaml,
    [`${course}/modules/phone/module.mdx`]: module('Call 1930.'),
  })
  const head = repository.commit({
    [`${course}/course.yaml`]: courseYaml,
    [`${course}/modules/phone/module.mdx`]: module(text),
  })
  return { repository, head }
}

async function paath(
  repository: Repository,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  let [out, talk] = ['', '']
  const exit = await run(args, {
    cwd: repository.folder,
    env,
    out: (said) => void (out += said),
    talk: (said) => void (talk += said),
    colours: { out: false, talk: false },
    width: 80,
  })
  return { out, talk, exit }
}

/** The first job: with no right and no secret. */
async function review(repository: Repository): Promise<string> {
  return (await paath(repository, ['review', '--base', 'HEAD~1', '--format', 'json'])).out
}

/** The second job, in a checkout of the base. */
async function comment(
  repository: Repository,
  stub: GitHubStub,
  { json, head }: { json: string; head: string },
) {
  execFileSync('git', ['checkout', '-q', 'HEAD~1'], { cwd: repository.folder })
  repository.write('review.json', json)
  const env = {
    GITHUB_API_URL: stub.url,
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'office/courses',
    GITHUB_TOKEN: 'secret',
    PAATH_HEAD: head,
  }
  const done = await paath(repository, ['review', '--post', 'review.json'], env)
  rmSync(join(repository.folder, 'review.json'))
  execFileSync('git', ['checkout', '-q', 'main'], { cwd: repository.folder })
  return done
}

const pull = (head: string, more: object = {}): object => ({ number: 7, head: { sha: head, ...more } })

test('the first run makes the comment, the next one updates it and keeps the ticks of what is the same', async () => {
  const stub = await startStub()
  const { repository, head } = makeChange('Call 1903.')
  stub.pulls = [pull('0'.repeat(40)), pull(head)]
  stub.comments.push({ id: 99, body: '<!-- paath-review --> of a person', user: { type: 'User' } })
  expect((await comment(repository, stub, { json: await review(repository), head })).talk).toContain(
    'created',
  )
  const [person, made] = stub.comments
  expect(made?.body).toContain('1903')
  expect(stub.asked.every((line) => line.endsWith('Bearer secret'))).toBe(true)
  made!.body = made!.body.replaceAll('- [ ]', '- [x]')

  execFileSync('git', ['reset', '-q', '--soft', 'HEAD~1'], { cwd: repository.folder })
  const next = repository.commit({ 'notes.txt': 'x' })
  stub.pulls = [pull(next)]
  expect((await comment(repository, stub, { json: await review(repository), head: next })).talk).toContain(
    'updated',
  )
  expect(stub.comments).toHaveLength(2)
  expect(made?.body).toContain('- [x] The new number stands')
  expect(made?.body).not.toContain('- [ ]')

  execFileSync('git', ['reset', '-q', '--soft', 'HEAD~1'], { cwd: repository.folder })
  const other = repository.commit({ [`${course}/modules/phone/module.mdx`]: module('Call 1091.') })
  stub.pulls = [pull(other)]
  await comment(repository, stub, { json: await review(repository), head: other })
  expect(made?.body).toContain('- [ ] The new number stands')
  expect(person?.body).toContain('of a person')
})

test('a pull request from a fork is found by its head, and the roles are those of the base', async () => {
  const stub = await startStub()
  const own = yaml
    .replace('accounts: [asha]', 'accounts: [mallory]')
    .replace('  - { role: quality, accounts: [ravi] }\n', '')
  const { repository, head } = makeChange('Call 1930 now.', own)
  stub.pulls = [pull(head, { repo: { full_name: 'mallory/courses', fork: true } })]
  const approved = (login: string, commit: string): object => ({
    state: 'APPROVED',
    user: { login },
    commit_id: commit,
  })
  stub.reviews = [approved('mallory', head), approved('ravi', '1'.repeat(40)), approved('Asha', head)]
  await comment(repository, stub, { json: await review(repository), head })
  expect(stub.comments[0]?.body).toContain('**Sign-off:** signed 1 of 2: subject (`Asha`); open: quality.')
})

test.each<[string, (json: string) => string]>([
  [
    'is about another commit',
    (json) => json.replaceAll(/"head": "[0-9a-f]{40}"/g, `"head": "${'a'.repeat(40)}"`),
  ],
  ['is no report', () => '{"version":1,"evil":"@everyone-evil"}'],
  [
    'has a task of its own',
    (json) => json.replace(/"task": "[^"]*"/, '"task": "@everyone-evil <img src=evil>"'),
  ],
  ['has a kind that does not exist', (json) => json.replace('"kind": "number"', '"kind": "evil"')],
  ['is cut off', (json) => json.slice(0, 200)],
  ['is too large', () => `{"evil":"${'x'.repeat(reportLimit)}"}`],
  ['is empty', () => ''],
])('a report that %s is not shown, and the reviewer is told', async (_, forge) => {
  const stub = await startStub()
  const { repository, head } = makeChange('Call 1903.')
  stub.pulls = [pull(head)]
  const { exit } = await comment(repository, stub, { json: forge(await review(repository)), head })
  expect(exit).toBe(1)
  expect(stub.comments[0]?.body).toContain('cannot be believed')
  expect(stub.comments[0]?.body).not.toContain('evil')
})

test('a forged text in a report stays text', async () => {
  const stub = await startStub()
  const { repository, head } = makeChange('Call 1903.')
  stub.pulls = [pull(head)]
  const json = (await review(repository)).replaceAll(
    'Safe hands',
    '</summary>@everyone-evil ![x](https://evil.example)',
  )
  await comment(repository, stub, { json, head })
  const body = stub.comments[0]?.body ?? ''
  expect(body).toContain('`</summary>@everyone-evil ![x](https://evil.example)`')
})

test('a change of the jobs themselves is told of first, whatever the report of the first job says', async () => {
  const stub = await startStub()
  const { repository, head } = makeChange('Call 1930, now.')
  stub.pulls = [pull(head)]
  stub.files = [
    { filename: `${course}/modules/phone/module.mdx` },
    { filename: 'quiet.yml', previous_filename: '.github/workflows/paath-`review`.yml' },
  ]
  await comment(repository, stub, { json: await review(repository), head })
  const body = stub.comments[0]?.body ?? ''
  expect(body.split('\n')[1]).toBe('## Nothing stops this change. A person must judge 1 point')
  const guarded = body.indexOf('`` .github/workflows/paath-`review`.yml ``')
  expect(guarded).toBeGreaterThan(0)
  expect(guarded).toBeLessThan(body.indexOf('Safe hands'))
})

/** A report that names one picture of its first screen, and what lies under that name. */
async function commentWithPicture(name: string, picture: Uint8Array, change?: (stub: GitHubStub) => void) {
  const stub = await startStub()
  change?.(stub)
  const { repository, head } = makeChange('Call 1903.')
  stub.pulls = [pull(head)]
  const report = JSON.parse(await review(repository)) as { courses: { screens: object[] }[] }
  Object.assign(report.courses[0]?.screens[0] ?? {}, { pictures: { after: { name } } })
  repository.write(`screenshots/${name.replaceAll('/', '_')}`, picture)
  const done = await comment(repository, stub, { json: JSON.stringify(report), head })
  return { stub, done, body: stub.comments[0]?.body ?? '' }
}

const pictureName = `${'a'.repeat(32)}.png`
const drawn = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: 'red' } })
    .png()
    .toBuffer()

test('pictures are drawn anew, stored in a branch of the pull request, and stand in the comment', async () => {
  const picture = Buffer.concat([await drawn(30, 20), Buffer.from('hidden')])
  const { stub, body } = await commentWithPicture(pictureName, picture)
  const commit = stub.branches.get('refs/heads/paath-pictures/7') ?? ''
  const blob = stub.commits.get(commit)?.get(pictureName) ?? ''
  expect(body).toContain(
    `![The screen after the change](https://git.example/office/courses/raw/${commit}/${pictureName})`,
  )
  expect(stub.blobs.get(blob)?.includes('hidden')).toBe(false)
  expect((await sharp(stub.blobs.get(blob)).metadata()).width).toBe(30)
})

test.each<[string, () => Promise<Uint8Array>]>([
  ['is no picture', () => Promise.resolve(Buffer.from('<script>evil()</script>'))],
  [
    'is another kind of file',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .gif()
        .toBuffer(),
  ],
  ['is too large to be a screen', () => drawn(5000, 5000)],
])('a picture that %s is refused, and the comment says so', async (_, make) => {
  const { stub, body, done } = await commentWithPicture(pictureName, await make())
  expect(done.exit).toBe(0)
  expect(body).toContain('**1 of 1 pictures were refused: they are no pictures of screens**')
  expect(body).toContain('1903')
  expect(body).not.toContain('](http')
  expect([...stub.branches]).toEqual([])
})

test('a report that names a picture outside of its folder is not shown', async () => {
  const { body, done } = await commentWithPicture('../../secret.png', await drawn(3, 3))
  expect(done.exit).toBe(1)
  expect(body).toContain('cannot be believed')
})

test('where pictures may not be stored the comment goes without, and says so', async () => {
  const { body } = await commentWithPicture(pictureName, await drawn(3, 3), (stub) => {
    stub.isReadOnly = true
  })
  expect(body).toContain('could not be stored')
  expect(body).toContain('1903')
})

test('no comment is made where no open pull request has the commit', async () => {
  const stub = await startStub()
  const { repository, head } = makeChange('Call 1903.')
  stub.pulls = [pull('b'.repeat(40))]
  const { exit, talk } = await comment(repository, stub, { json: await review(repository), head })
  expect([exit, stub.comments]).toEqual([0, []])
  expect(talk).toContain('no open pull request')
})

test('outside of CI the command says what it lacks', async () => {
  const { repository } = makeChange('x')
  const { exit, talk } = await paath(repository, ['review', '--post', join('no', 'report.json')])
  expect(exit).toBe(2)
  expect(talk).toContain('GITHUB_API_URL')
})
