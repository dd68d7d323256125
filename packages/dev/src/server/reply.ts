import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server answers. */
export interface Reply {
  /** Default: `200`. */
  readonly status?: number
  readonly type: string
  readonly body: string | Uint8Array
  /** Names the content, so that a browser need not fetch it twice. */
  readonly etag?: string
  /** Default: `no-store`. */
  readonly cache?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Something as JSON. */
export function jsonReply(value: unknown, status = 200): Reply {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) }
}

/** A sentence for a person. */
export function textReply(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body }
}

/** On every answer: nothing of the server goes into a page of another site, and nothing is guessed. */
const always = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

/** Send an answer. */
export function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status = 200, type, body, etag, cache = 'no-store', headers = {} } = reply
  const shared = { ...always, ...headers, 'cache-control': cache, ...(etag !== undefined && { etag }) }
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, shared).end()
    return
  }
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...shared, 'content-type': type, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Body of a request that is larger than it may be. */
export class TooLarge extends Error {}

/**
 * The body of a request.
 *
 * @param most Bytes.
 * @throws {TooLarge}
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > most) throw new TooLarge()
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
