#!/usr/bin/env node
// @ts-check
/**
 * Stands between a driver of today and Chromium 80, on the pipes over which they talk.
 *
 * Chromium 80 does not attach to new pages by itself, and lacks commands that today's drivers send without need of the
 * answer. The adapter attaches in its place and answers such commands with an empty result.
 */
import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ id?: number | undefined, sessionId?: string, method?: string, params?: any, result?: any, error?: any }} Message */

const notFound = -32601
const firstOwnId = 2_000_000_000

const program = join(dirname(fileURLToPath(import.meta.url)), 'chromium')
const browser = spawn(program, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
})
const fromDriver = new Socket({ fd: 3 })
const toDriver = new Socket({ fd: 4 })
const [, , , toBrowser, fromBrowser] = /** @type {[any, any, any, Socket, Socket]} */ (
  /** @type {unknown} */ (browser.stdio)
)

/** Methods of commands under way. @type {Map<number | undefined, string | undefined>} */
const methods = new Map()
/** @type {Set<string>} */
const attached = new Set()
/** Answers to `Target.createTarget` that wait until the page is attached. @type {Map<string, Message>} */
const held = new Map()
let nextOwnId = firstOwnId

readMessages(fromDriver, (message) => {
  if (message.method === 'Target.setAutoAttach' && message.sessionId === undefined) {
    ask('Target.setDiscoverTargets', { discover: true })
    send(toDriver, { id: message.id, result: {} })
    return
  }
  methods.set(message.id, message.method)
  send(toBrowser, message)
})

readMessages(fromBrowser, (message) => {
  if (message.id === undefined) onEvent(message)
  else if (message.id < firstOwnId) onAnswer(message)
})

browser.on('exit', (code) => process.exit(code ?? 0))
fromDriver.on('close', () => browser.kill())
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
  process.on(signal, () => browser.kill())
}

/** @param {Message} message */
function onEvent(message) {
  const target = message.params?.targetInfo
  if (message.sessionId === undefined && message.method === 'Target.targetCreated') {
    if (target.type === 'page') ask('Target.attachToTarget', { targetId: target.targetId, flatten: true })
    return
  }
  send(toDriver, message)
  if (message.method !== 'Target.attachedToTarget') return
  attached.add(target.targetId)
  const answer = held.get(target.targetId)
  if (answer) send(toDriver, answer)
  held.delete(target.targetId)
}

/** @param {Message} message */
function onAnswer(message) {
  const method = methods.get(message.id)
  methods.delete(message.id)
  const created = method === 'Target.createTarget' ? message.result?.targetId : undefined
  if (created !== undefined && !attached.has(created)) held.set(created, message)
  else if (message.error?.code === notFound) {
    send(toDriver, { id: message.id, ...(message.sessionId && { sessionId: message.sessionId }), result: {} })
  } else send(toDriver, message)
}

/** @param {string} method @param {object} params */
function ask(method, params) {
  send(toBrowser, { id: nextOwnId++, method, params })
}

/** @param {Socket} socket @param {Message} message */
function send(socket, message) {
  socket.write(`${JSON.stringify(message)}\0`)
}

/** @param {Socket} socket @param {(message: Message) => void} handle */
function readMessages(socket, handle) {
  let rest = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = rest.subarray(0, end).toString()
      rest = rest.subarray(end + 1)
      handle(JSON.parse(text))
    }
  })
}
