import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { refusalOf } from './guard.ts'

const door = { hosts: new Set(['127.0.0.1:4040', '192.168.1.5:4040']), key: 'k3y' }

function request(
  headers: Readonly<Record<string, string>>,
  { method = 'GET', url = '/', from = '127.0.0.1' } = {},
): IncomingMessage {
  return { headers, method, url, socket: { remoteAddress: from } } as unknown as IncomingMessage
}

test('a page of this computer may look', () => {
  expect(refusalOf(request({ host: '127.0.0.1:4040' }), door)).toBeUndefined()
})

test('a name that a stranger has pointed at this computer is turned away', () => {
  expect(refusalOf(request({ host: 'evil.example:4040' }), door)).toBe('wrong-host')
})

test.each([undefined, 'http://evil.example', 'https://127.0.0.1:4040', 'null'])(
  'a write from a page of %s is turned away',
  (origin) => {
    const headers = { host: '127.0.0.1:4040', ...(origin !== undefined && { origin }) }
    expect(refusalOf(request(headers, { method: 'POST' }), door)).toBe('wrong-origin')
  },
)

test('a write from a page of the preview is let in', () => {
  const headers = { host: '127.0.0.1:4040', origin: 'http://127.0.0.1:4040' }
  expect(refusalOf(request(headers, { method: 'POST' }), door)).toBeUndefined()
})

test('a phone needs the key, in the address or in the cookie that the first page left', () => {
  const phone = { from: '192.168.1.9' }
  const headers = { host: '192.168.1.5:4040' }
  expect(refusalOf(request(headers, phone), door)).toBe('no-key')
  expect(refusalOf(request(headers, { ...phone, url: '/?key=wrong' }), door)).toBe('no-key')
  expect(refusalOf(request(headers, { ...phone, url: '/?key=k3y' }), door)).toBeUndefined()
  expect(refusalOf(request({ ...headers, cookie: 'a=b; paath-dev-key=k3y' }, phone), door)).toBeUndefined()
})

test('without a key nobody but this computer is let in', () => {
  const { hosts } = door
  expect(refusalOf(request({ host: '192.168.1.5:4040' }, { from: '192.168.1.9' }), { hosts })).toBe('no-key')
})
