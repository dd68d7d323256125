import { UsageError } from '@paath/diagnostics'
import type { Attestation } from '@paath/schemas'
import { isMap, isSeq, parseDocument } from 'yaml'

/**
 * Put a signature into an `attestations.yaml`. An entry for the same rule is replaced; everything else stays, comments too.
 *
 * @param text Empty for a file that is not there.
 * @throws {UsageError} if the text cannot be read.
 */
export function addAttestation(text: string, entry: Attestation): string {
  const document = parseDocument(text)
  const root = document.contents
  if (document.errors.length > 0 || (root !== null && !isMap(root))) {
    throw new UsageError(
      '`attestations.yaml` cannot be read',
      'Mend it first: `paath check` says what is wrong',
    )
  }
  const list = isMap(root) ? root.get('attestations', true) : undefined
  const item = document.createNode(entry)
  if (isSeq(list)) {
    const index = list.items.findIndex((old) => isMap(old) && old.get('rule') === entry.rule)
    const old = list.items[index]
    if (index === -1) list.add(item)
    else {
      if (isMap(old)) item.commentBefore = old.commentBefore ?? null
      list.set(index, item)
    }
    list.flow = false
  } else document.set('attestations', [entry])
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const result = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return bom + (text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result)
}
