import type { Io } from '../io.ts'

/** Signs of a bar. */
const length = 24

/** Say how far a long piece of work is: on a terminal one bar that grows, in a log a line a step. */
export function sayProgress({ talk, colours, width }: Io, done: number, total: number): void {
  const words = `${done} of ${total}`
  if (!colours.talk) {
    talk(`${words}\n`)
    return
  }
  const room = Math.max(0, Math.min(length, width - words.length - 4))
  const full = total === 0 ? room : Math.floor((room * done) / total)
  talk(`\r[${'#'.repeat(full)}${' '.repeat(room - full)}] ${words}${done >= total ? '\n' : ''}`)
}
