import type { Io } from './io.ts'

/**
 * The day that it is here: `2026-11-22`.
 *
 * @spec reproducible-builds.org: SOURCE_DATE_EPOCH stands for the clock where it is set
 */
export function today(env: Io['env']): string {
  const fixed = env['SOURCE_DATE_EPOCH']
  if (fixed !== undefined && /^\d{1,12}$/.test(fixed)) return dayOf(new Date(Number(fixed) * 1000))
  const now = new Date()
  return dayOf(new Date(now.getTime() - now.getTimezoneOffset() * 60_000))
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
