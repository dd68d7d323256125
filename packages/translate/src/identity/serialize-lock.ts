import { hashUnit } from '../text/hash-unit.ts'
import type { LockedText } from './locked-text.ts'

/** Write a lock: a block of four lines a text, so that an edit is a diff of two. */
export function serializeLock(units: readonly LockedText[]): string {
  const blocks = units.map(
    ({ id, context, text }) =>
      `  - id: ${JSON.stringify(id)}\n    hash: ${JSON.stringify(hashUnit(text))}\n    context: ${JSON.stringify(context)}\n    text: ${JSON.stringify(text)}\n`,
  )
  const list = blocks.length === 0 ? 'units: []\n' : `units:\n${blocks.join('')}`
  return `# Written by paath translate. The ids are what translations hang on: keep this file with them.\nversion: 1\n${list}`
}
