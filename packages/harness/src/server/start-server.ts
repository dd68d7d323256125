import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { contentTypeOf, isCompressible } from './content-type.ts'

/** How a server of files behaves. */
export interface ServerOptions {
  /** Compress text for browsers that take it. Default: `false`. */
  readonly gzip?: boolean
  /** Default: `127.0.0.1`, which no other machine reaches. */
  readonly host?: string
  /** Answer a request before files are looked at. Default: nothing. */
  readonly respond?: (request: ServerRequest) => Promise<ServerReply | undefined> | ServerReply | undefined
}

/** A request as far as answers depend on it. */
export interface ServerRequest {
  readonly method: string
  readonly url: URL
  readonly body: string
}

/** An answer made on the spot. */
export interface ServerReply {
  readonly status?: number
  readonly type: string
  readonly body: string | Uint8Array
}

/** A server that runs. */
export interface StaticServer {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Serve files on the loopback of this machine over HTTP/1.1, as a content store does: no headers beyond type and length.
 *
 * @param files By path without a leading slash. A path that ends with a slash finds its `index.html`.
 */
export async function startServer(
  files: ReadonlyMap<string, Uint8Array>,
  options: ServerOptions = {},
): Promise<StaticServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    answer({ request, files, options }).then(
      (reply) => send(request, response, { reply, gzip: options.gzip === true }),
      () => response.destroy(),
    )
  })
  const { host = '127.0.0.1' } = options
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://${host}:${port}`, requests, close: () => close(server) }
}

async function answer(context: {
  readonly request: IncomingMessage
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly options: ServerOptions
}): Promise<ServerReply> {
  const { request, files, options } = context
  const url = new URL(request.url ?? '/', 'http://server')
  if (options.respond) {
    const reply = await options.respond({
      method: request.method ?? 'GET',
      url,
      body: await readBody(request),
    })
    if (reply) return reply
  }
  const path = decodeURIComponent(url.pathname).slice(1)
  const found = [path, `${path}index.html`].find((name) => files.has(name))
  const body = found === undefined ? undefined : files.get(found)
  if (found === undefined || body === undefined) return { status: 404, type: 'text/plain', body: 'Not found' }
  return { type: contentTypeOf(found), body }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  options: { readonly reply: ServerReply; readonly gzip: boolean },
): void {
  const { reply, gzip } = options
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const compress = gzip && takesGzip && isCompressible(reply.type)
  const body = compress ? gzipSync(reply.body) : Buffer.from(reply.body)
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type,
    'content-length': body.length,
    ...(compress && { 'content-encoding': 'gzip' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
