import { readPackageFacts } from './package-facts.ts'
import type { ProofSubject } from './prove-package.ts'

/** What of a full proof falls to one of several packages that are played alike. */
export interface Share {
  readonly index: number
  readonly of: number
}

/**
 * Divide a full proof among the packages of a course.
 *
 * The player is the same in all of them, and what differs is their content. So each is played on every platform, every
 * scenario is played on every platform, and each story is told with one of them. A final test, and a whole course in one
 * package, have nobody to share with.
 */
export function shareOut(subjects: readonly ProofSubject[]): readonly Share[] {
  const kinds = subjects.map(kindOf)
  return kinds.map((kind, place) => ({
    index: kinds.slice(0, place).filter((other) => other === kind).length,
    of: kinds.filter((other) => other === kind).length,
  }))
}

/** Does a scenario on a platform, both by their place in the lists, fall to this share? */
export function isMine({ index, of }: Share, platform: number, scenario: number): boolean {
  return (platform + scenario) % of === index
}

function kindOf({ files }: ProofSubject): string {
  const { edition, settings } = readPackageFacts(files)
  return `${edition} ${settings?.role === 'test' ? 'test' : 'module'}`
}
