import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type {
  HttpAnswer,
  HttpRequest,
  ProcessAnswer,
  ProcessRequest,
  TranslatorWorld,
} from '@paath/translate'

/** An answer of a translator that is longer than this is none. */
const longestAnswer = 50_000_000

/**
 * Give translators the network, programs and the environment of this machine.
 *
 * No shell reads a command, and a redirection is not followed: a key goes only where it was meant to go.
 */
export function createTranslatorWorld(environment: NodeJS.ProcessEnv = process.env): TranslatorWorld {
  return {
    environment,
    post,
    run: (command, request) => run(command, { ...request, environment }),
    wait: (milliseconds) => sleep(milliseconds),
  }
}

async function post(url: string, { headers, body, timeout }: HttpRequest): Promise<HttpAnswer | undefined> {
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    const text = await response.text()
    return { status: response.status, text: text.slice(0, longestAnswer) }
  } catch (error) {
    if (signal.aborted) return undefined
    const { cause, message } = error as Error & { cause?: { code?: string } }
    return { status: 0, text: cause?.code ?? message }
  }
}

interface RunRequest extends ProcessRequest {
  readonly environment: NodeJS.ProcessEnv
}

function run(
  [program = '', ...args]: readonly string[],
  { input, timeout, environment }: RunRequest,
): Promise<ProcessAnswer | undefined> {
  const stdin = openInput(input)
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // Text goes in and out as UTF-8, whatever the terminal is set to.
      env: { ...environment, LC_ALL: 'C.UTF-8' },
      stdio: [stdin, 'pipe', 'pipe'],
      timeout,
    })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    let size = 0
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length
      if (size > longestAnswer) child.kill()
      else into.push(chunk)
    }
    closeSync(stdin)
    child.stdout?.on('data', keep(output))
    child.stderr?.on('data', keep(errors))
    child.on('error', ({ message }) => resolve({ exitCode: 127, output: '', errors: message }))
    child.on('close', (code, signal) => {
      if (signal !== null && size <= longestAnswer) resolve(undefined)
      else resolve({ exitCode: code ?? 1, output: textOf(output), errors: textOf(errors) })
    })
  })
}

// A file and no pipe: what Node calls a pipe is a socket, and programs that open `/dev/stdin` cannot open one.
function openInput(input: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'paath-input-'))
  try {
    const path = join(folder, 'input')
    writeFileSync(path, input, { mode: 0o600 })
    return openSync(path, 'r')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}
