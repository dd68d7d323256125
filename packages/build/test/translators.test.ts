import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needTool } from '@paath/testkit'
import { runTranslator, translators } from '@paath/translate'
import type { Draft, TranslatorSession, TranslatorWorld } from '@paath/translate'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTranslatorWorld } from '../src/translator-world.ts'
import { startBhashiniServer } from './bhashini-server.ts'
import type { BhashiniServer, Mood } from './bhashini-server.ts'

let server: BhashiniServer
beforeAll(async () => {
  server = await startBhashiniServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.mood = {}
  server.seen.length = 0
})

/** The world of this machine, with short waits and without its keys. */
function world(environment: Readonly<Record<string, string>>): TranslatorWorld {
  const real = createTranslatorWorld({ PATH: process.env['PATH'], ...environment })
  return {
    ...real,
    post: (url, request) => real.post(url, { ...request, timeout: 2000 }),
    wait: () => Promise.resolve(),
  }
}

const ulca = (): Record<string, string> => ({
  BHASHINI_USER_ID: 'user-of-the-test',
  BHASHINI_ULCA_API_KEY: 'ulca-key-of-the-test',
  BHASHINI_CONFIG_URL: `${server.url}/config`,
})
const direct = (): Record<string, string> => ({
  BHASHINI_INFERENCE_KEY: 'inference-key-of-the-test',
  BHASHINI_COMPUTE_URL: `${server.url}/compute`,
})

function start(id: string, environment: Readonly<Record<string, string>>): TranslatorSession {
  const session = translators.find((translator) => translator.id === id)?.start(world(environment))
  if (session === undefined || 'reason' in session) throw new Error(`no ${id}`)
  return session
}

async function run(session: TranslatorSession, sources: readonly string[], [from, to] = ['en', 'hi']) {
  const drafts: Draft[] = []
  const requests = sources.map((source, index) => ({ id: String(index), source }))
  const fault = await runTranslator({
    session,
    from,
    to,
    requests,
    onDrafts: (batch) => void drafts.push(...batch),
  })
  return {
    fault,
    texts: drafts.map(
      ({ text, tagsLost, fault: why }) => why?.detail ?? `${text}${tagsLost ? ' (tags lost)' : ''}`,
    ),
  }
}

const sources = ['Call <1>now</1>.', 'Fill <1/>.', 'Is 5 &lt; 10 &amp; 6?']
const turned = ['llaC <1>won</1>.', 'lliF <1/>.', 'sI 5 &lt; 10 &amp; 6?']

test.each([
  ['user id and ULCA key', ulca],
  ['inference key', direct],
])('Bhashini translates with %s', async (_, environment) => {
  const session = start('bhashini', environment())
  expect(await run(session, sources)).toEqual({ fault: undefined, texts: turned })
  const compute = server.seen.filter(({ path }) => path === '/compute')
  expect(compute.map(({ body }) => body.controlConfig)).toEqual([{ dataTracking: false }])
})

test('the configuration is asked for once for each pair of languages', async () => {
  const session = start('bhashini', ulca())
  await run(
    session,
    Array.from({ length: 200 }, (_, index) => `Line ${index}`),
  )
  expect(server.seen.filter(({ path }) => path === '/config')).toHaveLength(1)
  expect(server.seen.filter(({ path }) => path === '/compute')).toHaveLength(5)
  expect(server.seen.every(({ body }) => (body.inputData?.input.length ?? 0) <= 90)).toBe(true)
  expect(session.name()).toBe('bhashini/ai4bharat/indictrans-v2-all-gpu--t4')
})

test('scripts are named only where they are not the usual ones, and Konkani has its own code', async () => {
  const session = start('bhashini', direct())
  await run(session, ['Call'], ['hi', 'ks-Deva'])
  await run(session, ['Call'], ['en', 'kok'])
  expect(server.seen.map(({ body }) => body.pipelineTasks[0]?.config.language)).toEqual([
    { sourceLanguage: 'hi', targetLanguage: 'ks', targetScriptCode: 'Deva' },
    { sourceLanguage: 'en', targetLanguage: 'gom' },
  ])
})

test.each<[string, Mood, readonly string[]]>([
  ['puts tags back that were dropped, where their words occur once', { does: 'drop-tags' }, turned],
  ['sees that the order was changed', { does: 'shuffle' }, turned],
  ['reads tags with other digits, spaces and case', { does: 'native-digits' }, turned],
  ['asks again in halves when the answer is too short', { does: 'truncate', times: 1 }, turned],
  ['asks again in halves when the engine fails', { does: 'engine', times: 1 }, turned],
  ['asks again in halves after no answer in time', { does: 'hang', times: 1 }, turned],
  ['waits when it is asked to', { does: 'slow-down', times: 2 }, turned],
  ['asks again in halves after a web page', { does: 'html', times: 1 }, turned],
  ['asks again in halves after an empty success', { does: 'empty', times: 1 }, turned],
  ['asks for the service again when it is unknown', { does: 'unknown-service', times: 1 }, turned],
  [
    'gives up on an endless web page',
    { does: 'html' },
    Array.from({ length: 3 }, () => 'a web page came instead of translations'),
  ],
  [
    'gives up on an endless empty success',
    { does: 'empty' },
    Array.from({ length: 3 }, () => 'no translations came'),
  ],
  [
    'gives up on an engine that always fails',
    { does: 'engine' },
    Array.from({ length: 3 }, () => '500: Request failed. Please try again.'),
  ],
])('Bhashini: %s', async (_, mood, expected) => {
  server.mood = mood
  expect((await run(start('bhashini', ulca()), sources)).texts).toEqual(expected)
})

test('tags that cannot be put back make a draft that may not be published', async () => {
  server.mood = { does: 'drop-tags' }
  const { texts } = await run(start('bhashini', direct()), ['Call <1>a</1> or a <2/> at once'])
  expect(texts).toEqual(['llaC a ro a ta ecno (tags lost)'])
})

test.each<[string, () => Record<string, string>, [string, string], RegExp]>([
  [
    'a wrong ULCA key',
    () => ({ ...ulca(), BHASHINI_ULCA_API_KEY: 'wrong-key-123' }),
    ['en', 'hi'],
    /^key 400: Ulca Api Key does not exist!$/,
  ],
  [
    'a language that the key has not',
    ulca,
    ['en', 'sat'],
    /^refused 400: Requested pipeline is not available !$/,
  ],
  [
    'an unknown pipeline',
    () => ({ ...ulca(), BHASHINI_PIPELINE_ID: 'x' }),
    ['en', 'hi'],
    /^refused 400: Pipeline model/,
  ],
  [
    'a server that is not there',
    () => ({ ...ulca(), BHASHINI_CONFIG_URL: 'http://127.0.0.1:9/config' }),
    ['en', 'hi'],
    /^busy 0: /,
  ],
])('Bhashini says what is wrong: %s', async (_, environment, pair, expected) => {
  const { fault } = await run(start('bhashini', environment()), ['Call'], pair)
  expect(`${fault?.reason} ${fault?.detail}`).toMatch(expected)
})

test('a key never stands in what is said, also where the server repeats it', async () => {
  const key = 'secret/key+of"the test'
  const environment = { ...direct(), BHASHINI_INFERENCE_KEY: key }
  const echo: TranslatorWorld = {
    ...world(environment),
    post: (_, { headers }) =>
      Promise.resolve({ status: 401, text: JSON.stringify({ message: `no ${headers['Authorization']}` }) }),
  }
  const session = translators.find(({ id }) => id === 'bhashini')?.start(echo)
  if (session === undefined || 'reason' in session) throw new Error('no session')
  const { texts, fault } = await run(session, ['Call'])
  expect(JSON.stringify([texts, fault])).not.toContain('secret')
  expect(fault?.reason).toBe('key')
})

test('without keys it says which ones it needs', () => {
  const fault = translators.find(({ id }) => id === 'bhashini')?.start(world({}))
  expect(fault).toEqual({
    reason: 'key',
    detail: 'set BHASHINI_USER_ID and BHASHINI_ULCA_API_KEY, or BHASHINI_INFERENCE_KEY',
  })
})

test('a configuration cannot send the key to an unsafe address', async () => {
  const language = { sourceLanguage: 'en', targetLanguage: 'hi' }
  const text = JSON.stringify({
    pipelineResponseConfig: [{ taskType: 'translation', config: [{ language }] }],
    pipelineInferenceAPIEndPoint: {
      callbackUrl: 'http://example.org/compute',
      inferenceApiKey: { value: 'abcd' },
    },
  })
  const posted: string[] = []
  const lying: TranslatorWorld = {
    ...world(ulca()),
    post: (url) => Promise.resolve({ status: 200, text: (posted.push(url), text) }),
  }
  const session = translators.find(({ id }) => id === 'bhashini')?.start(lying)
  if (session === undefined || 'reason' in session) throw new Error('no session')
  expect((await run(session, ['Call'])).fault?.reason).toBe('answer')
  expect(posted).toEqual([`${server.url}/config`])
})

test('Apertium translates Hindi to Urdu and back, with tags and signs in their places', async (context) => {
  const installed = existsSync('/usr/bin/apertium') && existsSync('/usr/share/apertium/modes/hin-urd.mode')
  needTool(context, installed ? true : undefined, 'apertium-urd-hin')
  const session = start('apertium', {})
  const there = await run(session, ['मैं <1>दिल्ली</1> में रहता हूँ।', '5 &lt; 10 &amp; 6 <1/>'], ['hi', 'ur'])
  expect(there).toEqual({
    fault: undefined,
    texts: ['میں <1>دلی</1> ميں رہتا ہوں۔', expect.stringMatching(/5 &lt; 10 &amp; 6 <1\/>/)],
  })
  const back = await run(session, ['یہ ایک کتاب ہے۔'], ['ur', 'hi'])
  expect(back.texts).toEqual(['ये एक किताब है।'])
  expect((await run(session, ['Call'], ['en', 'or'])).fault?.reason).toBe('pair')
})

test('a machine without Apertium is told how to get it', async () => {
  const session = start('apertium', { PATH: '/nowhere' })
  const { fault } = await run(session, ['यह'], ['hi', 'ur'])
  expect(fault).toEqual({
    reason: 'missing',
    detail: 'Apertium is not installed: apt install apertium apertium-urd-hin',
  })
})

test.each<[string, string, readonly string[]]>([
  [
    'answers in another order',
    'lines.reverse()',
    ['<b>Call <1>now</1>.', '<b>Fill <1/>.', '<b>Is 5 &lt; 10 &amp; 6?'],
  ],
  [
    'drops a line once a batch is large',
    'if (lines.length > 2) lines.pop()',
    ['<b>Call <1>now</1>.', '<b>Fill <1/>.', '<b>Is 5 &lt; 10 &amp; 6?'],
  ],
  ['fails', 'process.stderr.write("no model"); process.exit(3)', ['no model', 'no model', 'no model']],
  [
    'writes what is no JSON',
    'lines.length = 0; console.log("Loading...")',
    Array.from({ length: 3 }, () => '1 of 1 texts did not come back'),
  ],
])('a program of your own that %s', async (_, behaviour, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'paath command '))
  try {
    const script = join(folder, 'translate.cjs')
    writeFileSync(
      script,
      `let lines = require('node:fs').readFileSync(0, 'utf8').trim().split('\\n').map((line) => JSON.parse(line))
${behaviour}
for (const { id, text } of lines) console.log(JSON.stringify({ id, text: '&lt;b&gt;' + text }))`,
    )
    const session = start('command', { PAATH_TRANSLATE_COMMAND: `"${process.execPath}" "${script}"` })
    expect((await run(session, sources)).texts).toEqual(
      expected.map((text) => text.replace(/^<b>/, '&lt;b>')),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
