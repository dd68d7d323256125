import { diagnoseAutolink, diagnoseComment, diagnoseLessThan } from './diagnose-tag.ts'
import { diagnoseVoid } from './diagnose-pair.ts'
import type { Diagnosis } from './diagnosis.ts'
import { maskOpaque } from './mask-opaque.ts'

/**
 * Find what plain Markdown allows and MDX does not, all in one sweep: a file that comes from elsewhere can hold hundreds
 * of these, and each would cost the parser a run. Code, notes and the values of attributes are left alone.
 */
export function findCommonMistakes(text: string): Diagnosis[] {
  const found: Diagnosis[] = []
  const masked = maskOpaque(text)
  for (const { index } of masked.matchAll(
    /<(?=!--|\d|\/?(?:br|wbr)\s*>|[a-z][a-z0-9+.-]*:[^\s<>]*>|[\w.+-]+@[\w.-]+>)/gi,
  )) {
    const last = found.at(-1)
    if (last && index < last.end) continue
    const name = /^<\/?(br|wbr)\s*>/i.exec(text.slice(index, index + 12))?.[1]
    const diagnosis =
      name === undefined
        ? (diagnoseComment(text, index) ??
          diagnoseAutolink(text, index) ??
          diagnoseLessThan(text, index, index + 1))
        : diagnoseVoid(text, index, name)
    if (diagnosis) found.push(diagnosis)
  }
  return found
}
