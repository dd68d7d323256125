import { readFile } from 'node:fs/promises'
import type { Frame } from 'playwright-core'
import { driverName } from '../page-side/driver.ts'
import type { Driver } from '../page-side/driver.ts'

/** The bundle that `build.mjs` makes. */
const bundle = new URL('../../dist/driver.bundle.js', import.meta.url)

/** What the driver can be asked to do. */
export type DriverMethod = {
  [Name in keyof Driver]: Driver[Name] extends (...args: never[]) => unknown ? Name : never
}[keyof Driver]

let source: Promise<string> | undefined

/**
 * Call the driver in the page of a module. It is put there when it is not there yet.
 *
 * @throws {Error} with the words of the driver, when the page does not let it do what was asked for.
 */
export async function drive<Name extends DriverMethod>(
  frame: Frame,
  method: Name,
  ...args: Parameters<Driver[Name]>
): Promise<ReturnType<Driver[Name]>> {
  const call = { name: driverName, method, args: args as unknown[] }
  let answer = await frame.evaluate(callDriver, call)
  if (answer.isMissing) {
    source ??= readFile(bundle, 'utf8')
    await frame.evaluate(await source)
    answer = await frame.evaluate(callDriver, call)
  }
  if (answer.isMissing) throw new Error('the page is not a module of Paath')
  if (answer.fault !== undefined) throw new Error(answer.fault)
  return answer.value as ReturnType<Driver[Name]>
}

interface Answer {
  readonly value?: unknown
  readonly fault?: string
  readonly isMissing?: boolean
}

/** Runs in the page. */
function callDriver({ name, method, args }: { name: string; method: string; args: unknown[] }): Answer {
  const driver = (window as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[name]
  if (driver === undefined) return { isMissing: true }
  try {
    return { value: driver[method]?.(...args) }
  } catch (error) {
    return { fault: String(error) }
  }
}
