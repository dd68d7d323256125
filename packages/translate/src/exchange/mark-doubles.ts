import type { ReadRow } from './exchange.ts'

/** Mark rows whose id stands more than once with different translations: nobody can say which one counts. */
export function markDoubles(rows: readonly ReadRow[]): ReadRow[] {
  const targets = new Map<string, Set<string>>()
  for (const { id, target } of rows) targets.set(id, (targets.get(id) ?? new Set()).add(target))
  return rows.map((row) =>
    row.id !== '' && row.fault === undefined && (targets.get(row.id)?.size ?? 0) > 1
      ? { ...row, fault: 'twice' }
      : row,
  )
}
