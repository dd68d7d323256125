import type { ElementContent } from 'hast'
import { h } from '../h.ts'

/**
 * Latin words, numbers, addresses and codes in a right-to-left text, each as a run of its own: `1800-11-4000` and
 * `bit.ly/kyc` would otherwise be turned around piece by piece.
 *
 * @spec Unicode Bidirectional Algorithm (UAX 9), rules W2 and W4: hyphens do not join numbers after Arabic letters
 */
export function isolateRuns(text: string, direction: 'ltr' | 'rtl'): ElementContent[] {
  if (direction === 'ltr') return [{ type: 'text', value: text }]
  const parts: ElementContent[] = []
  let end = 0
  for (const match of text.matchAll(leftToRightRun)) {
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) })
    parts.push(h('bdi', { dir: 'ltr' }, match[0]))
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) })
  return parts
}

/**
 * Begins and ends with a Latin letter or a digit; in between also signs of addresses, letters in brackets (`BE(A)WARE`) and single
 * spaces between words; before it a sign of money or the dot of `.apk`. Or a code to dial, such as `*#06#`.
 */
const leftToRightRun =
  /(?:[+#@]|₹ ?|\.(?=[A-Za-z]))?[A-Za-z0-9](?:[A-Za-z0-9]|[-._~:/?#@!$&'*+,;=%]+(?=[A-Za-z0-9/])|\([A-Za-z0-9]+\)(?=[A-Za-z0-9])| (?=[A-Za-z0-9]))*(?:%|\/(?![^\s]))?|[*#]+\d[\d*#]*/g
