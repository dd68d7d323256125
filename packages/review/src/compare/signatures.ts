import type { InspectedCourse } from '@paath/build'
import type { Attestation } from '@paath/schemas'
import { courseItself } from '../change.ts'
import type { Change } from '../change.ts'
import type { Sides } from '../sides.ts'

/** Signatures that the change makes stale, adds or takes away. */
export function compareSignatures({ before, after }: Sides): Change[] {
  const old = entriesOf(before)
  const now = entriesOf(after)
  const about = { module: courseItself }
  const taken = old.filter((one) => !now.some((other) => nameOf(one) === nameOf(other)))
  return [
    ...now.flatMap((one): Change[] => {
      if (one.hash === after?.contentHash) return []
      const wasFresh = old.some((other) => nameOf(one) === nameOf(other)) && one.hash === before?.contentHash
      const what = wasFresh ? 'signature that no longer holds' : 'signature of another state of the course'
      return [{ ...about, kind: 'stale-signature', what, subject: one.rule, before: wordsOf(one) }]
    }),
    ...now
      .filter((one) => !old.some((other) => nameOf(one) === nameOf(other)))
      .map((one): Change => ({
        ...about,
        kind: 'signature',
        what: 'new signature',
        subject: one.rule,
        after: wordsOf(one),
      })),
    ...taken.map((one): Change => ({
      ...about,
      kind: 'signature',
      what: 'signature taken away',
      subject: one.rule,
      before: wordsOf(one),
    })),
  ]
}

function entriesOf(side: InspectedCourse | undefined): readonly Attestation[] {
  return side?.course?.attestations.entries ?? []
}

function nameOf({ rule, name, date, hash, answer }: Attestation): string {
  return [rule, name, date, hash, answer].join('\0')
}

function wordsOf({ answer, name, role, date }: Attestation): string {
  return `${answer}, ${name}${role === undefined ? '' : ` (${role})`}, ${date}`
}
