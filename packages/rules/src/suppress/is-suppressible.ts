import { definitionOf } from '@paath/diagnostics'
import type { Code } from '@paath/diagnostics'

/** What keeps people safe, what the platform makes a condition, and comments like this themselves. */
const never = new Set(['gate', 'sec', 'ignore'])

/** Areas of what cannot be read, rendered or packed: their errors are no judgement that someone may not share. */
const structure = new Set([
  'component',
  'course',
  'lang',
  'mdx',
  'model',
  'module',
  'pkg',
  'question',
  'render',
  'schema',
  'state',
  'yaml',
])

/** May a comment silence this code? */
export function isSuppressible(code: Code): boolean {
  const area = code.slice(0, code.indexOf('/'))
  if (never.has(area)) return false
  return !(structure.has(area) && definitionOf(code).severity === 'error')
}
