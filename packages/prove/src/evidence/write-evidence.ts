import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Proof } from '../prove-package.ts'
import { toAccessibilityPage } from './accessibility-page.ts'
import { toProofFile } from './proof-file.ts'
import { toProofPage } from './proof-page.ts'

/**
 * Write the evidence of one package: `proof.json`, `index.html` and, after a full proof, `accessibility.html`.
 *
 * @param folder Absolute. Made if it is not there.
 */
export async function writeEvidence(folder: string, proof: Proof): Promise<void> {
  await mkdir(folder, { recursive: true })
  const accessibility = toAccessibilityPage(proof)
  await Promise.all([
    writeFile(join(folder, 'proof.json'), `${JSON.stringify(toProofFile(proof), undefined, 2)}\n`),
    writeFile(join(folder, 'index.html'), toProofPage(proof)),
    ...(accessibility === undefined ? [] : [writeFile(join(folder, 'accessibility.html'), accessibility)]),
  ])
}
