import { readFile } from 'node:fs/promises'
import type { LmsRecord } from '@paath/lms'
import { startServer } from '../server/start-server.ts'
import type { ServerReply, ServerRequest, StaticServer } from '../server/start-server.ts'
import { hostHtml } from './host-html.ts'
import { createRecordStore } from './record-store.ts'

/** The bundle that `build.mjs` makes. */
const hostBundle = new URL('../../dist/host.bundle.js', import.meta.url)

/** A platform's server: host page, package and the records of its learners. */
export interface PlayerServer extends StaticServer {
  readonly record: (key: string) => LmsRecord | undefined
  /** Every record that arrived for a learner and content, in order. */
  readonly writes: (key: string) => readonly LmsRecord[]
  /** Put another edition of the package in the place of the one that is there. */
  readonly publish: (files: ReadonlyMap<string, Uint8Array>) => void
}

/** How the platform's server behaves. */
export interface PlayerServerOptions {
  /** Milliseconds until a saved record is answered. Default: `0`. */
  readonly restoreDelay?: number
  readonly gzip?: boolean
}

/** Where the package lies on the server. */
export const packageFolder = 'content/'

/**
 * Start the server of a platform for one package.
 *
 * @param files The files of the package, by path.
 */
export async function startPlayerServer(
  files: ReadonlyMap<string, Uint8Array>,
  options: PlayerServerOptions = {},
): Promise<PlayerServer> {
  const store = createRecordStore()
  const served = new Map<string, Uint8Array>([
    ['player.html', new TextEncoder().encode(hostHtml)],
    ['host.js', await readHost()],
  ])
  const publish = (edition: ReadonlyMap<string, Uint8Array>): void => {
    for (const path of served.keys()) if (path.startsWith(packageFolder)) served.delete(path)
    for (const [path, bytes] of edition) served.set(packageFolder + path, bytes)
  }
  publish(files)
  const respond = async (request: ServerRequest): Promise<ServerReply | undefined> => {
    if (request.url.pathname !== '/lms/record') return undefined
    if (request.method === 'GET') {
      await new Promise((resolve) => setTimeout(resolve, options.restoreDelay ?? 0))
    }
    return store.respond(request)
  }
  const server = await startServer(served, { respond, gzip: options.gzip === true })
  return {
    ...server,
    record: store.record,
    writes: store.writes,
    publish,
  }
}

let host: Promise<Uint8Array> | undefined

function readHost(): Promise<Uint8Array> {
  host ??= readFile(hostBundle)
  return host
}
