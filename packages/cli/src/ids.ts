import { UsageError } from '@paath/diagnostics'

const form = /^[a-z][a-z0-9-]*$/

/**
 * Check the name of a course or module.
 *
 * @throws {UsageError} with a name that would do.
 */
export function checkId(id: string): string {
  if (form.test(id)) return id
  const better = toId(id)
  const hint = form.test(better)
    ? `How about \`${better}\`?`
    : 'An id has small English letters, digits and hyphens, such as `cyber-safety`'
  throw new UsageError(`The id cannot be \`${id}\``, hint)
}

/** The nearest name of the right form. Empty if nothing in it can be kept. */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
}

/** A title made from a name: `cyber-safety` to `Cyber safety`. */
export function toTitle(id: string): string {
  const words = id.replaceAll('-', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
