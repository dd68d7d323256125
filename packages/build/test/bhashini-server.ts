import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the test server behaves badly, and to how many compute calls. */
export interface Mood {
  readonly does?:
    | 'drop-tags'
    | 'shuffle'
    | 'truncate'
    | 'hang'
    | 'html'
    | 'empty'
    | 'engine'
    | 'slow-down'
    | 'native-digits'
    | 'unknown-service'
  readonly times?: number
}

/** What the server saw. */
export interface Seen {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: ComputeBody & ConfigBody
}

interface ConfigBody {
  readonly pipelineRequestConfig?: { readonly pipelineId: string }
}

interface ComputeBody {
  readonly pipelineTasks: readonly {
    readonly config: { readonly language: Record<string, string>; readonly serviceId?: string }
  }[]
  readonly inputData?: { readonly input: readonly { readonly source: string }[] }
  readonly controlConfig?: { readonly dataTracking: boolean }
}

/** A server that is running. */
export interface BhashiniServer {
  readonly url: string
  readonly seen: Seen[]
  mood: Mood
  readonly close: () => Promise<void>
}

const inferenceKey = 'inference-key-of-the-test'
const service = 'ai4bharat/indictrans-v2-all-gpu--t4'

/**
 * Both servers of Bhashini in one, as their sources say that they answer. A translation is the source with each word
 * turned round, so that tests see what was sent.
 *
 * @spec facts/translation.md §3.1
 */
export async function startBhashiniServer(): Promise<BhashiniServer> {
  const seen: Seen[] = []
  const state = { mood: {} as Mood, left: 0, url: '' }
  const server = createServer((request, response) => {
    void answer(request, response, { seen, state })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: state.url,
    seen,
    get mood() {
      return state.mood
    },
    set mood(mood) {
      state.mood = mood
      state.left = mood.times ?? Number.POSITIVE_INFINITY
    },
    close: () => close(server),
  }
}

interface ServerState {
  readonly seen: Seen[]
  readonly state: { mood: Mood; left: number; url: string }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { seen, state }: ServerState,
): Promise<void> {
  const body = JSON.parse(await readBody(request)) as Seen['body']
  seen.push({ path: request.url ?? '', headers: request.headers, body })
  if (request.url === '/config') answerConfig(request, response, { body, url: state.url })
  else answerCompute(request, response, { body, mood: state.left-- > 0 ? state.mood : {} })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}

interface ConfigContext {
  readonly body: Seen['body']
  readonly url: string
}

function answerConfig(
  request: IncomingMessage,
  response: ServerResponse,
  { body, url }: ConfigContext,
): void {
  if (request.headers['ulcaapikey'] !== 'ulca-key-of-the-test')
    return send(response, 400, {
      code: '400 BAD_REQUEST',
      message: 'Ulca Api Key does not exist!',
      timestamp: '2023-08-17T00:00:00Z',
    })
  if (body.pipelineRequestConfig?.pipelineId !== '64392f96daac500b55c543cd')
    return send(response, 400, {
      code: '400 BAD_REQUEST',
      message: 'Pipeline model with the request PipelineId does not exist',
    })
  const language = body.pipelineTasks[0]?.config.language ?? {}
  if (language['targetLanguage'] === 'sat')
    return send(response, 400, { message: 'Requested pipeline is not available !' })
  send(response, 200, {
    languages: [],
    pipelineResponseConfig: [
      { taskType: 'transliteration', config: [] },
      {
        taskType: 'translation',
        config: [
          { serviceId: service, language: { sourceLanguage: 'xx', targetLanguage: 'yy' } },
          { serviceId: service, language },
        ],
      },
    ],
    pipelineInferenceAPIEndPoint: {
      callbackUrl: `${url}/compute`,
      inferenceApiKey: { name: 'Authorization', value: inferenceKey },
    },
  })
}

interface ComputeContext {
  readonly body: Seen['body']
  readonly mood: Mood
}

function answerCompute(
  request: IncomingMessage,
  response: ServerResponse,
  { body, mood }: ComputeContext,
): void {
  const key = request.headers['authorization']
  if (key === undefined) return send(response, 403, { detail: 'Not authenticated' })
  if (key !== inferenceKey) return send(response, 401, { detail: { message: 'Not authenticated' } })
  if (mood.does === 'hang') return
  if (mood.does === 'html') return sendText(response, 200, '<!doctype html><title>Under maintenance</title>')
  if (mood.does === 'empty') return send(response, 200, { pipelineResponse: [] })
  if (mood.does === 'slow-down') return sendText(response, 429, 'Slow down')
  if (mood.does === 'unknown-service')
    return send(response, 404, { detail: { message: 'Invalid Service Id' } })
  if (mood.does === 'engine')
    return send(response, 500, {
      detail: { kind: 'DHRUVA-101', message: 'Request failed. Please try again.' },
    })
  const output = (body.inputData?.input ?? []).map(({ source }) => {
    const cleaned = source.replaceAll('\n', ' ').trim()
    return { source: cleaned, target: translate(cleaned, mood) }
  })
  if (mood.does === 'shuffle') output.reverse()
  if (mood.does === 'truncate') output.pop()
  send(response, 200, { pipelineResponse: [{ taskType: 'translation', config: null, output, audio: null }] })
}

function translate(source: string, { does }: Mood): string {
  const turned = source.replace(/\[[^\]]*\]|\p{L}+/gu, (word) =>
    word.startsWith('[') ? word : [...word].reverse().join(''),
  )
  if (does === 'drop-tags') return turned.replaceAll(/\s*\[[^\]]*\]\s*/g, ' ').trim()
  if (does === 'native-digits')
    return turned.replace(
      /\[(\/?)([VP])(\d)\]/g,
      (_, slash: string, name: string, digit: string) =>
        `[ ${slash} ${name.toLowerCase()}${'०१२३४५६७८९'[Number(digit)]} ]`,
    )
  return turned
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/html' }).end(text)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
