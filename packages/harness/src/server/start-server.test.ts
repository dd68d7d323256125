import { get } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { startServer } from './start-server.ts'
import type { ServerOptions, StaticServer } from './start-server.ts'

const files = new Map([
  ['index.html', new TextEncoder().encode(`<h1>पाठ</h1>${'<p>a</p>'.repeat(200)}`)],
  ['media/a.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['font.woff2', new Uint8Array([1, 2, 3])],
])
let server: StaticServer | undefined
afterEach(() => server?.close())

async function start(options: ServerOptions = {}): Promise<StaticServer> {
  server = await startServer(files, options)
  return server
}

test('listens on the loopback only', async () => {
  expect((await start()).origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ["/index.html?timestamp='17", 200, 'text/html; charset=utf-8'],
  ['/media/a.svg', 200, 'image/svg+xml'],
  ['/font.woff2', 200, 'font/woff2'],
  ['/none.css', 404, 'text/plain'],
])('answers %s with %i %s', async (path, status, type) => {
  const response = await fetch((await start()).origin + path)
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
})

test('compresses text when told, and nothing else', async () => {
  const { origin } = await start({ gzip: true })
  expect((await rawHeaders(`${origin}/`))['content-encoding']).toBe('gzip')
  expect((await rawHeaders(`${origin}/font.woff2`))['content-encoding']).toBeUndefined()
  expect(await (await fetch(origin)).text()).toContain('पाठ')
})

test('compresses nothing unless told', async () => {
  const { origin } = await start()
  expect((await rawHeaders(`${origin}/`))['content-encoding']).toBeUndefined()
})

test('a responder comes before the files', async () => {
  const { origin } = await start({
    respond: ({ method, body }) =>
      method === 'POST' ? { type: 'text/plain', body: `got ${body}` } : undefined,
  })
  expect(await (await fetch(origin, { method: 'POST', body: 'x' })).text()).toBe('got x')
  expect((await fetch(origin)).status).toBe(200)
})

function rawHeaders(address: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume()
      resolve(response.headers)
    }).on('error', reject)
  })
}
