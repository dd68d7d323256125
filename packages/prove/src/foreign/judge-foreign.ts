import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { openPackage } from '@paath/harness'
import type { Player } from '@paath/harness'
import { findProfile } from '@paath/lms'
import { validatorVerdict } from '@paath/packager'
import { readZip } from '@paath/zip'
import type { Browser } from 'playwright-core'
import { readPackageFacts } from '../package-facts.ts'
import { firstLine } from '../run-scenario.ts'

/** What is said of a zip that anybody made with anything. */
export interface ForeignVerdict {
  /** What iGOT's validator would say. */
  readonly verdict: 'VALID' | 'ENHANCED' | 'INVALID'
  /** Plain words, one thing a line. */
  readonly words: readonly string[]
  readonly diagnostics: readonly AnyDiagnostic[]
}

/** What a zip may cost. More than this is a verdict, not a try. */
const limits = { maxEntries: 10_000, maxTotalBytes: 600_000_000 }

/** What the validator changes by itself, in plain words. */
const repairs: Readonly<Record<string, string>> = {
  CREATED_MANIFEST: 'it would write a manifest of its own, for there is none',
  REBUILT_MANIFEST: 'it would throw the manifest away and write one of its own, for it cannot read it',
  CREATED_RESOURCES_BLOCK: 'it would write the list of resources',
  FIXED_LAUNCH_FILE: 'it would point to another page to open, for the one that is named is missing',
  SET_SCORMTYPE: 'it would mark the package as one that reports progress',
  ADDED_NAMESPACE: 'it would add the namespace of SCORM to the manifest',
  ADDED_METADATA: 'it would add metadata to the manifest',
}

/**
 * Judge a zip by the rules of iGOT's validator, and open it in iGOT's players.
 *
 * Nothing is unpacked to the disk and nothing throws: a hostile zip gets its verdict like any other.
 *
 * @param browser Left out: the zip is not opened, and that is said.
 */
export async function judgeForeign(
  zip: Uint8Array,
  { name, browser }: { readonly name: string; readonly browser?: Browser },
): Promise<ForeignVerdict> {
  const { report, diagnostics } = createCollector()
  const content = readZip(zip, { name, limits, report })
  if (content === undefined) {
    return { verdict: 'INVALID', words: ['It cannot be read safely, so it was not opened'], diagnostics }
  }
  const { verdict, errors, repairs: changes, resumeCapable, schemaVersion, title } = validatorVerdict(zip)
  if (verdict !== 'VALID') report('prove/static', { verdict, reason: errors.join('; ') }, { file: name })
  if (verdict !== 'INVALID' && !resumeCapable) report('prove/not-resumable', undefined, { file: name })
  const words = [
    `The validator of iGOT would say ${verdict}${errors.length > 0 ? `: ${errors.join('; ')}` : ''}`,
    ...changes.map((change) => `Before publishing, ${repairs[change] ?? change}`),
    ...(title === undefined ? [] : [`Title: ${title}`]),
    ...(schemaVersion === undefined ? [] : [`Version of SCORM: ${schemaVersion}`]),
  ]
  if (verdict === 'INVALID' || hasErrors(diagnostics.filter(({ code }) => code !== 'prove/static'))) {
    return { verdict, words: [...words, 'It was not opened'], diagnostics }
  }
  if (browser === undefined)
    return { verdict, words: [...words, 'It was not opened: there is no browser'], diagnostics }
  const seen = await openIn('igot-2024', content.files, { name, browser, report })
  return { verdict, words: [...words, ...seen], diagnostics }
}

/** A zip that is too large to be read at all. No platform takes one of half the size. */
export const mostZipBytes = 400_000_000

/** The verdict on a zip that was not read, for its size. */
export function judgeUnread(name: string): ForeignVerdict {
  const { report, diagnostics } = createCollector()
  report('pkg/zip-broken', { reason: 'too-long' }, { file: name })
  return { verdict: 'INVALID', words: ['It is too large to be read, so it was not opened'], diagnostics }
}

interface OpenContext {
  readonly name: string
  readonly browser: Browser
  readonly report: Report
}

/** Open it as a learner would, and tell what happens in the first moments. */
async function openIn(
  profile: string,
  files: ReadonlyMap<string, Uint8Array>,
  { name, browser, report }: OpenContext,
): Promise<string[]> {
  const { launch } = readPackageFacts(files)
  const platform = findProfile(profile)?.title ?? profile
  if (!files.has(launch)) return [`It was not opened: there is no ${launch}`]
  const player = await openPackage({ browser, files, profile, launch, movableTime: true }).catch(
    (error: unknown) => {
      report('prove/page-error', { text: firstLine(error) }, { file: name })
    },
  )
  if (player === undefined) return [`On ${platform} it did not open`]
  try {
    await player.advance(5_000)
    const { calls, complaints, outsideRequests } = player.launch
    if (isTakenAway(player)) report('prove/silent', { platform }, { file: name })
    const errors = [...new Set(complaints)].slice(0, 5)
    for (const text of errors) report('prove/page-error', { text: text.slice(0, 300) }, { file: name })
    for (const url of [...new Set(outsideRequests)].slice(0, 10))
      report('pkg/external-reference', { url }, { file: name })
    return [`On ${platform} it made ${calls.length} calls in its first five seconds`]
  } catch (error) {
    report('prove/page-error', { text: firstLine(error) }, { file: name })
    return [`On ${platform} it stopped answering`]
  } finally {
    await player.close()
  }
}

/** Does the platform show its overlay in place of the package? */
function isTakenAway(player: Player): boolean {
  try {
    return player.frame.isDetached()
  } catch {
    return true
  }
}
