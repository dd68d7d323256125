import type { AnyDiagnostic, Code, TextEdit } from '@paath/diagnostics'

/**
 * Codes whose fix says the same in another way: an id that was left out, a sign that is written right, an order that means nothing.
 * A fix that guesses, such as the nearest known key, is a suggestion and not in here.
 */
export const meaningKeepingFixes: ReadonlySet<Code> = new Set<Code>([
  'item/option-order',
  'lang/not-normalized',
  'mdx/attribute-quotes',
  'mdx/autolink',
  'mdx/curly-quote',
  'mdx/html-comment',
  'mdx/less-than',
  'mdx/void-tag',
  'module/frontmatter-not-first',
  'module/missing-objective-id',
  'question/missing-id',
  'yaml/colon-in-text',
])

/**
 * The edits to make, by file.
 *
 * A fix is taken whole or not at all: one that touches what another one changes waits for the next round.
 */
export function chooseFixes(diagnostics: readonly AnyDiagnostic[]): Map<string, TextEdit[]> {
  const chosen = new Map<string, TextEdit[]>()
  for (const { code, fix } of diagnostics) {
    if (!fix || !meaningKeepingFixes.has(code)) continue
    if (fix.some((edit) => (chosen.get(edit.file) ?? []).some((taken) => touches(edit, taken)))) continue
    for (const edit of fix) chosen.set(edit.file, [...(chosen.get(edit.file) ?? []), edit])
  }
  return chosen
}

/** Do two edits share a place? Insertions at one point do: their order would be a guess. */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}
