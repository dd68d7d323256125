/** The server of the preview, as browsers and people who mean no good see it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { phoneCode, startDev } from '../src/index.ts'
import type { DevOptions, DevPreview } from '../src/index.ts'
import type { DevState } from '../src/course/dev-state.ts'
import { safeHands, testAssets } from '../../build/test/course-folder.ts'

let folder = ''
let preview: DevPreview | undefined
beforeEach(() => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'सुरक्षा course '))), 'safe-hands')
  for (const [path, text] of Object.entries(safeHands)) put(path, text)
})
afterEach(async () => {
  await preview?.close()
  preview = undefined
  rmSync(dirname(folder), { recursive: true, force: true })
})

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

async function start(options: Partial<DevOptions> = {}): Promise<DevPreview> {
  preview = await startDev({ folder, port: 0, assets: testAssets, today: () => '2026-11-22', ...options })
  return preview
}

interface Answer {
  readonly status: number
  readonly body: string
}

/** A request as it is written, with no help from a browser's own rules. */
function ask(path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  const { port } = new URL(preview?.url ?? '')
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const own = (): Readonly<Record<string, string>> => ({ origin: (preview?.url ?? '').replace(/\/$/, '') })
const post = (path: string, body: unknown): Promise<Answer> =>
  ask(path, { method: 'POST', headers: own(), body: typeof body === 'string' ? body : JSON.stringify(body) })

/** The newest state that the server tells, once it is as wanted. */
async function stateThat(isWanted: (state: DevState) => boolean): Promise<DevState> {
  const response = await fetch(`${preview?.url}events?module=phone&language=en`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) throw new Error('The server has stopped')
    text += value
    for (const [, json = ''] of text.matchAll(/event: state\ndata: (.*)\n\n/g)) {
      const state = JSON.parse(json) as DevState
      if (!isWanted(state)) continue
      await reader.cancel()
      return state
    }
  }
}

test('listens on this computer alone, and shows a module', async () => {
  const { url, phoneUrls } = await start()
  expect(new URL(url).hostname).toBe('127.0.0.1')
  expect(phoneUrls).toEqual([])
  const page = await ask('/play/auto/en/phone/index.html')
  expect(page.status).toBe(200)
  expect(page.body).toContain('Keep your phone safe')
})

test('takes the next port where another program has the first', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const { url } = await start({ port })
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
  other.close()
})

test('where no port is left, the person is told to choose another one', async () => {
  const other = createServer().listen(65_535, '127.0.0.1')
  // Whoever has it already: it is taken.
  await new Promise((resolve) => other.once('listening', resolve).once('error', resolve))
  await expect(start({ port: 65_535 })).rejects.toThrow('The port 65535 is in use')
  other.close()
})

test('a page of another site can neither read nor write', async () => {
  await start()
  expect((await ask('/', { headers: { host: 'evil.example' } })).status).toBe(403)
  const headers = { origin: 'http://evil.example' }
  expect((await ask('/api/sign', { method: 'POST', headers, body: '{}' })).status).toBe(403)
  expect(
    (await ask('/lms/record?learner=a&content=b', { method: 'PATCH', headers, body: '{}' })).status,
  ).toBe(403)
})

test.each([
  '/play/auto/en/phone/../../../../../../../../etc/passwd',
  '/play/auto/en/phone/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/play/auto/en/..%2f..%2fcourse.yaml/index.html',
  '/course.yaml',
  '/%ff',
  '//etc/passwd',
])('gives no file of the disk for %s', async (path) => {
  await start()
  expect((await ask(path)).status).toBe(404)
})

test('with phones let in, every address holds a key', async () => {
  const { phoneUrls } = await start({ forPhones: true })
  for (const url of phoneUrls) expect(new URL(url).searchParams.get('key')).toMatch(/^[\w-]{16}$/)
  expect(phoneCode('http://192.168.1.5:4040/?key=abc').split('\n').length).toBeGreaterThan(12)
})

test('tells of a mistake with its line, and of its mending', async () => {
  await start()
  // The page that stays behind the mistake is the one that was on view.
  await ask('/play/auto/en/phone/index.html')
  const text = safeHands['modules/phone/module.mdx'] ?? ''
  put('modules/phone/module.mdx', `${text}\n<Callout>\n\nNobody closes this.\n`)
  const broken = await stateThat(({ problems }) => problems.length > 0)
  expect(broken.problems[0]).toMatchObject({ file: 'modules/phone/module.mdx', severity: 'error' })
  expect(broken.problems[0]?.frame.map((line) => line.text)).toContain('<Callout>')
  expect((await ask('/play/auto/en/phone/index.html')).body).toContain('Keep your phone safe')
  put('modules/phone/module.mdx', text)
  await stateThat(({ problems, revision }) => revision > broken.revision && problems.length === 0)
})

test('tells that the folder is gone, and goes on when it is back', async () => {
  await start()
  rmSync(folder, { recursive: true })
  const gone = await stateThat(({ trouble }) => trouble.length > 0)
  expect(gone.trouble.join()).toContain('gone')
  for (const [path, content] of Object.entries(safeHands)) put(path, content)
  const back = await stateThat(({ trouble, problems }) => trouble.length + problems.length === 0)
  expect(back.modules.map(({ id }) => id)).toEqual(['phone', 'tablet'])
})

test.each([
  ['a mistake in course.yaml', 'course.yaml', () => put('course.yaml', 'title: [\n')],
  [
    'a module that was deleted',
    'course.yaml',
    () => rmSync(join(folder, 'modules/phone'), { recursive: true }),
  ],
  ['a module that was emptied', 'modules/phone/module.mdx', () => put('modules/phone/module.mdx', '')],
])('%s is said with its place, the last page stays, and it goes by itself', async (_, file, spoil) => {
  await start()
  await ask('/play/auto/en/phone/index.html')
  spoil()
  const broken = await stateThat(({ problems }) => problems.length > 0)
  expect(broken.problems[0]).toMatchObject({ file, severity: 'error' })
  expect(broken.problems[0]?.message).not.toBe('')
  expect((await ask('/play/auto/en/phone/index.html')).body).toContain('Keep your phone safe')
  for (const [path, text] of Object.entries(safeHands)) put(path, text)
  await stateThat(({ revision, problems }) => revision > broken.revision && problems.length === 0)
  expect((await ask('/play/auto/en/phone/index.html')).body).toContain('Keep your phone safe')
})

test('finds what a check finds, once nobody has saved for a moment', async () => {
  await start()
  const { findings = [] } = await stateThat((state) => state.findings !== undefined)
  expect(findings.length).toBeGreaterThan(0)
})

test('what a person says goes into attestations.yaml, with the name, the note and the file', async () => {
  await start()
  const before = JSON.parse((await ask('/api/statements')).body) as {
    groups: { statements: { id: string }[] }[]
  }
  const id = before.groups[0]?.statements[0]?.id ?? ''
  const kept = await post('/api/evidence?name=..%2F..%2FLetter%20of%20the%20board.PDF', '%PDF-1.7')
  expect(JSON.parse(kept.body)).toEqual({ path: 'evidence/letter-of-the-board.pdf' })
  const signing = {
    what: id,
    answer: 'no',
    name: ' मीना कुमारी ',
    role: 'Course editor',
    note: 'The map is old',
    evidence: ['evidence/letter-of-the-board.pdf'],
  }
  expect((await post('/api/sign', signing)).status).toBe(200)
  const text = readFileSync(join(folder, 'attestations.yaml'), 'utf8')
  for (const words of [
    `rule: ${id}`,
    'answer: no',
    'name: मीना कुमारी',
    'date: 2026-11-22',
    'note: The map is old',
  ])
    expect(text.replaceAll(/["']/g, '')).toContain(words)
  expect(text).toContain('evidence/letter-of-the-board.pdf')
  const after = JSON.parse((await ask('/api/statements')).body) as {
    signed: { id: string; answer: string }[]
  }
  expect(after.signed).toContainEqual(expect.objectContaining({ id, answer: 'no' }))
})

test.each([
  ['no name', { name: '', role: 'Editor', answer: 'yes', what: 'SD_001' }, 'needs a name'],
  ['no answer', { name: 'Meena', role: 'Editor', what: 'SD_001' }, 'no answer'],
  [
    'nothing of the kind',
    { name: 'Meena', role: 'Editor', answer: 'yes', what: 'XX_999' },
    'nothing that can be signed',
  ],
  [
    'a file that is not there',
    { name: 'Meena', role: 'Editor', answer: 'yes', what: 'SD_001', evidence: ['../x'] },
    'There is no file',
  ],
])('a signature with %s is refused in words, and writes nothing', async (_, signing, words) => {
  await start()
  const { status, body } = await post('/api/sign', signing)
  expect([status, body]).toEqual([422, expect.stringContaining(words)])
  expect(existsSync(join(folder, 'attestations.yaml'))).toBe(false)
})

test('a program is no evidence', async () => {
  await start()
  expect((await post('/api/evidence?name=run.exe', 'MZ')).status).toBe(422)
  expect(existsSync(join(folder, 'evidence'))).toBe(false)
})

test('where a signature cannot be written, the page says why', async () => {
  await start()
  mkdirSync(join(folder, 'attestations.yaml'))
  const { groups } = JSON.parse((await ask('/api/statements')).body) as {
    groups: { statements: { id: string }[] }[]
  }
  const what = groups[0]?.statements[0]?.id
  const { status, body } = await post('/api/sign', { what, name: 'Meena', role: 'Editor', answer: 'yes' })
  expect(status).toBe(422)
  expect(body).toContain('attestations.yaml')
})

test.skipIf(process.platform !== 'linux')(
  'where the disk is full, the page says so and the preview goes on',
  async () => {
    await start()
    mkdirSync(join(folder, 'evidence'))
    // What is written under the temporary name goes to a device that is always full.
    symlinkSync('/dev/full', join(folder, `evidence/.paath-tmp-${process.pid}-minutes.pdf`))
    const { status, body } = await post('/api/evidence?name=minutes.pdf', '%PDF-1.7')
    expect(status).toBe(422)
    expect(JSON.parse(body)).toMatchObject({ hint: 'The disk is full' })
    expect((await ask('/play/auto/en/phone/index.html')).status).toBe(200)
  },
)

test('a record of a learner is kept, and can be forgotten', async () => {
  await start()
  const address = '/lms/record?learner=asha&content=do_1'
  const record = { status: 1, percentage: 20, details: {} }
  await ask(address, { method: 'PATCH', headers: own(), body: JSON.stringify(record) })
  expect(JSON.parse((await ask(address)).body)).toEqual(record)
  await ask(address, { method: 'DELETE', headers: own() })
  expect((await ask(address)).body).toBe('null')
})
