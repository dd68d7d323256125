import { createCollector } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import { loadYaml, readText } from '@paath/model'
import type { FileTree, YamlSource } from '@paath/model'
import type { Attestation } from '@paath/schemas'

/** The file that signatures are kept in. */
export const attestationsFile = 'attestations.yaml'

/** What people signed, and where it stands. */
export interface Attestations {
  readonly entries: readonly Attestation[]
  readonly source: YamlSource
}

/**
 * Read the signatures of a course. A file with mistakes has none.
 *
 * @param report Default: nothing is reported.
 */
export function readAttestations(files: FileTree, report: Report = createCollector().report): Attestations {
  const text = readText(files, attestationsFile, 'yaml', report)
  const loaded =
    text === undefined || text.trim() === ''
      ? undefined
      : loadYaml({ file: attestationsFile, text }, 'attestations', report)
  return {
    entries: loaded?.data?.attestations ?? [],
    source: loaded?.source ?? { place: () => ({ file: attestationsFile }) },
  }
}

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
