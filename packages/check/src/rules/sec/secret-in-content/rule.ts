import { createLineIndex } from '@paath/model'
import { findSecrets } from './secrets.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** No key, token, Aadhaar or PAN stands in the text of a module. */
export const secSecretInContent: Rule<'sec/secret-in-content'> = {
  id: 'sec/secret-in-content',
  check(course, { report }) {
    for (const { file, text } of partsOf(course)) {
      const secrets = findSecrets(text)
      if (secrets.length === 0) continue
      const lines = createLineIndex(text)
      for (const { kind, start, end, isKey } of secrets) {
        const span = { start: lines.pointAt(start), end: lines.pointAt(end) }
        report({ kind }, { file, span }, { severity: isKey ? 'error' : 'warning' })
      }
    }
  },
}
