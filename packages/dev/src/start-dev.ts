import { randomBytes } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import { openLiveCourse } from '@paath/build'
import type { Assets } from '@paath/build'
import { createRecordStore } from '@paath/harness'
import { openDevCourse } from './course/dev-course.ts'
import { openDesk } from './say/desk.ts'
import { startServer } from './server/start-server.ts'

/** What to show, and to whom. */
export interface DevOptions {
  /** Absolute folder of the course. */
  readonly folder: string
  /** The first port to try. Default: `4040`. */
  readonly port?: number
  /** Let phones in the same network in, with a key. Default: `false`. */
  readonly forPhones?: boolean
  /** The day that it is: `2026-11-22`. */
  readonly today: () => string
  /** Default: those that came with Paath. */
  readonly assets?: Assets
  /** Says what only a bug can cause. Default: nothing is said. */
  readonly onFault?: (fault: unknown) => void
}

/** A preview that runs. */
export interface DevPreview {
  /** For this computer. */
  readonly url: string
  /** For phones in the same network, each with the key. */
  readonly phoneUrls: readonly string[]
  readonly close: () => Promise<void>
}

const firstPort = 4040

/** Start the preview of a course. It runs until it is closed. */
export async function startDev(options: DevOptions): Promise<DevPreview> {
  const { folder, port = firstPort, forPhones = false, today, assets, onFault = () => undefined } = options
  const live = await openLiveCourse({ folder, today: today(), ...(assets && { assets }) })
  const course = openDevCourse({ folder, live, onFault })
  const hosts = forPhones ? addressesOfThisComputer() : []
  const key = randomBytes(12).toString('base64url')
  const server = await startServer({
    course,
    records: createRecordStore(),
    desk: openDesk(folder, today),
    port,
    address: forPhones ? '0.0.0.0' : '127.0.0.1',
    otherHosts: hosts,
    ...(forPhones && { key }),
    onFault,
  })
  return {
    url: `http://127.0.0.1:${server.port}/`,
    phoneUrls: hosts.map((host) => `http://${host}:${server.port}/?key=${key}`),
    close: async () => {
      course.close()
      await server.close()
    },
  }
}

/** Addresses under which other devices in the network reach this computer. */
function addressesOfThisComputer(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
