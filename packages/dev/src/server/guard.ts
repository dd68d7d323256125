/** Who may talk to the server: pages of its own on this computer and, where it was asked for, a phone that has the key. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What requests are held against. */
export interface Door {
  /** Names under which the server is reached, with the port: `127.0.0.1:4040`. */
  readonly hosts: ReadonlySet<string>
  /** What a phone must know. Left out: nobody but this computer is let in. */
  readonly key?: string
}

/** Why a request is turned away. */
export type Refusal = 'wrong-host' | 'wrong-origin' | 'no-key'

/** Name of the cookie that carries the key after the first page. */
export const keyCookie = 'paath-dev-key'

/**
 * Look at a request before anything else does.
 *
 * A page of another site cannot read from here by any name of its own (DNS rebinding), and cannot write at all.
 */
export function refusalOf(request: IncomingMessage, door: Door): Refusal | undefined {
  const { host = '', origin } = request.headers
  if (!door.hosts.has(host)) return 'wrong-host'
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
  if (isWrite && origin !== `http://${host}`) return 'wrong-origin'
  if (!isFromHere(request) && !hasKey(request, door)) return 'no-key'
  return undefined
}

/** Does the request come from this very computer? */
export function isFromHere({ socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? ''
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}

function hasKey(request: IncomingMessage, { key }: Door): boolean {
  if (key === undefined) return false
  const given = new URL(request.url ?? '/', 'http://dev').searchParams.get('key')
  const kept = new RegExp(`(?:^|;\\s*)${keyCookie}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1]
  return [given, kept].some((candidate) => typeof candidate === 'string' && isSame(candidate, key))
}

/** Takes the same time wherever the first wrong letter is. */
function isSame(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)]
  return one.length === other.length && timingSafeEqual(one, other)
}
