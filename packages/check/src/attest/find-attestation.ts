import type { Attestations } from '@paath/model'
import type { Attestation } from '@paath/schemas'

/**
 * The signature that counts for a statement: the last one of the statement itself, else the last one of its rule.
 *
 * @param hash Of the content. A signature of other content does not count.
 */
export function findAttestation(
  { entries }: Attestations,
  { statement, rule, hash }: { statement: string; rule: string | undefined; hash: string | undefined },
): Attestation | undefined {
  const fresh = entries.filter((entry) => entry.hash === hash)
  return fresh.findLast((entry) => entry.rule === statement) ?? fresh.findLast((entry) => entry.rule === rule)
}
