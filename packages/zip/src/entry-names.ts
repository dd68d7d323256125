import type { Place, Report } from '@paath/diagnostics'

/**
 * Names that every platform and file system takes.
 *
 * @spec PKG-NAME-1 iGOT's portal refuses other characters; Windows refuses the reserved words.
 */
const portalName = /^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/
const reserved = /(^|\/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[^/]*)?(\/|$)/i
const longest = 100

/** Which names a zip may hold: those that iGOT's portal takes, or all that stay in their folder. */
export type EntryNames = 'portal' | 'any'

/** What `checkEntryNames` needs beside the names. */
export interface CheckNamesOptions {
  readonly place: Place
  readonly report: Report
  /** Default: `portal`. */
  readonly allowed?: EntryNames
}

/** Report every name that cannot be in a package. Gives true if all are good. */
export function checkEntryNames(
  names: Iterable<string>,
  { place, report, allowed = 'portal' }: CheckNamesOptions,
): boolean {
  const seen = new Map<string, string>()
  let good = true
  for (const name of names) {
    const other = seen.get(name.toLowerCase())
    seen.set(name.toLowerCase(), name)
    if (leavesFolder(name)) report('pkg/zip-slip', { name }, place)
    else if (allowed === 'portal' && !fitsPortal(name)) report('pkg/filename-charset', { name }, place)
    else if (other !== undefined) report('pkg/duplicate-name', { name: other, other: name }, place)
    else continue
    good = false
  }
  return good
}

/** Would a program that unpacks this name write outside its folder? */
export function leavesFolder(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..')
}

function fitsPortal(name: string): boolean {
  const dots = name.split('/').some((part) => part === '.' || part.endsWith('.'))
  return name.length <= longest && portalName.test(name) && !reserved.test(name) && !dots
}
