import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RecordStore } from '@paath/harness'
import { UsageError } from '@paath/diagnostics'
import type { DevCourse } from '../course/dev-course.ts'
import type { Desk } from '../say/desk.ts'
import { sendEvents } from './events.ts'
import { isFromHere, keyCookie, refusalOf } from './guard.ts'
import type { Door, Refusal } from './guard.ts'
import { TooLarge, jsonReply, readBody, send, textReply } from './reply.ts'
import type { Reply } from './reply.ts'
import { servePage } from './serve-page.ts'
import { shellHtml, shellPolicy } from './shell-html.ts'

/** What the server serves, and where. */
export interface ServeOptions {
  readonly course: DevCourse
  readonly records: RecordStore
  readonly desk: Desk
  /** The first port to try. The next ones follow while others have it. */
  readonly port: number
  /** Address to listen on. */
  readonly address: string
  /** Other names of this computer, for phones. */
  readonly otherHosts: readonly string[]
  readonly key?: string
  /** Says in the terminal what only a bug can cause. */
  readonly onFault: (fault: unknown) => void
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Ports that are tried one after the other, and the last there is. */
const tries = 20
const lastPort = 65_535

/** Bytes of a record of an LMS, and of a file that a signature rests on. */
const mostRecord = 1_000_000
const mostEvidence = 25_000_000

/**
 * Serve the pages.
 *
 * @throws {UsageError} if twenty ports in a row are taken.
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const hosts = new Set<string>()
  const door: Door = { hosts, ...(options.key !== undefined && { key: options.key }) }
  const server = createServer((request, response) => {
    handle(request, response, { ...options, door }).catch((fault: unknown) => {
      if (fault instanceof TooLarge) return send(request, response, textReply(413, 'That is too large'))
      options.onFault(fault)
      if (!response.headersSent) send(request, response, textReply(500, 'Paath has met a mistake of its own'))
      else response.destroy()
      return undefined
    })
  })
  const port = await listen(server, options)
  for (const name of ['127.0.0.1', 'localhost', '[::1]', ...options.otherHosts]) hosts.add(`${name}:${port}`)
  return {
    port,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => resolve())
      })
    },
  }
}

async function listen(server: Server, { port, address }: ServeOptions): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + tries - 1, lastPort)
  for (let next = port; next <= last; next++) {
    const found = await tryPort(server, next, address)
    if (found !== undefined) return found
  }
  throw new UsageError(
    last === port ? `The port ${port} is in use` : `The ports ${port} to ${last} are all in use`,
    'Close what uses them, or choose another one: `paath dev --port 8000`',
  )
}

/** Undefined: another program has it. */
function tryPort(server: Server, port: number, address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    }
    server.once('error', onError)
    server.listen(port, address, () => {
      server.off('error', onError)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

interface Handling extends ServeOptions {
  readonly door: Door
}

const refusals: Readonly<Record<Refusal, string>> = {
  'wrong-host': 'This address is not one of the preview. Open the one that `paath dev` has printed.',
  'wrong-origin': 'Only pages of the preview may write here.',
  'no-key': 'Scan the code that `paath dev --host` has printed: its address holds a key.',
}

async function handle(request: IncomingMessage, response: ServerResponse, options: Handling): Promise<void> {
  const refusal = refusalOf(request, options.door)
  if (refusal) return send(request, response, textReply(403, refusals[refusal]))
  const url = new URL(request.url ?? '/', 'http://dev')
  if (url.pathname === '/events') return sendEvents(request, response, options.course)
  const reply = (await answer(request, url, options)) ?? textReply(404, 'There is nothing here')
  return send(request, response, withKey(reply, url, options.door))
}

/** The first page leaves the key in the phone's browser, for all requests that follow. */
function withKey(reply: Reply, { searchParams }: URL, { key }: Door): Reply {
  if (key === undefined || searchParams.get('key') !== key) return reply
  const cookie = `${keyCookie}=${key}; HttpOnly; SameSite=Strict; Path=/`
  return { ...reply, headers: { ...reply.headers, 'set-cookie': cookie } }
}

async function answer(request: IncomingMessage, url: URL, options: Handling): Promise<Reply | undefined> {
  const { course, records } = options
  const path = decodePath(url.pathname)
  if (path === undefined) return undefined
  if (path === '/lms/record') {
    const body = (await readBody(request, mostRecord)).toString('utf8')
    return records.respond({ method: request.method ?? 'GET', url, body })
  }
  if (path.startsWith('/api/')) return answerDesk(request, url, options)
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  if (path.startsWith('/play/')) return servePage(course, path)
  if (path === '/dev.js') return pageFile('dev.bundle.js', 'text/javascript; charset=utf-8')
  if (path === '/dev.css') return pageFile('dev.bundle.css', 'text/css; charset=utf-8')
  if (path === '/') return shell('player', 'Preview')
  if (path === '/say') return shell('say', 'What only you can say')
  return undefined
}

/** Undefined for what no browser sends. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function shell(page: 'player' | 'say', title: string): Reply {
  return {
    type: 'text/html; charset=utf-8',
    body: shellHtml(page, title),
    headers: { 'content-security-policy': shellPolicy },
  }
}

/** The bundles that `build.mjs` makes. */
async function pageFile(name: string, type: string): Promise<Reply> {
  return { type, body: await readFile(new URL(`../../dist/${name}`, import.meta.url)), cache: 'no-cache' }
}

/** Signing is for the computer that the course lies on: a phone only looks. */
async function answerDesk(
  request: IncomingMessage,
  url: URL,
  { desk }: Handling,
): Promise<Reply | undefined> {
  const { method } = request
  if (url.pathname === '/api/statements' && method === 'GET') return jsonReply(await desk.statements())
  if (method !== 'POST') return undefined
  if (!isFromHere(request))
    return jsonReply({ error: 'Signing is done on the computer where Paath runs', hint: '' }, 403)
  if (url.pathname === '/api/sign') {
    const body = await readBody(request, mostRecord)
    return answerOrSay(() => desk.sign(JSON.parse(body.toString('utf8'))))
  }
  if (url.pathname === '/api/evidence') {
    const body = await readBody(request, mostEvidence)
    return answerOrSay(() => desk.keepEvidence(url.searchParams.get('name') ?? '', body))
  }
  return undefined
}

/** What a person can mend is said on the page. */
async function answerOrSay(run: () => unknown): Promise<Reply> {
  try {
    return jsonReply(await run())
  } catch (error) {
    if (error instanceof UsageError) return jsonReply({ error: error.message, hint: error.hint }, 422)
    if (error instanceof SyntaxError) return jsonReply({ error: 'That cannot be read', hint: '' }, 400)
    throw error
  }
}
