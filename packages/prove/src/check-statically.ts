import type { Report } from '@paath/diagnostics'
import { checkPackage, validatorVerdict } from '@paath/packager'
import type { ProofSubject } from './prove-package.ts'

/** Hold a package against the rules that need no browser: those of safety, and the platform's validator. */
export function checkStatically(
  { name, files, zip }: Pick<ProofSubject, 'name' | 'files' | 'zip'>,
  report: Report,
): void {
  const place = { file: name }
  // A page that holds everything has its scripts and styles in it, and stands for itself.
  if (files.size > 1) checkPackage(files, { name, report, manifest: files.has('imsmanifest.xml') })
  if (zip === undefined) return
  const { verdict, errors } = validatorVerdict(zip)
  if (verdict !== 'VALID') report('prove/static', { verdict, reason: errors.join('; ') }, place)
}
