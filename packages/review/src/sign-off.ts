import { foldName, ruleOfRole } from '@paath/check'
import type { Course } from '@paath/model'
import type { Attestation, CourseFile } from '@paath/schemas'

/** A role of a course, and whether somebody signed in it for what stands there now. */
export interface SignOff {
  /** `subject`, `accessibility`, `quality`, `language:hi` */
  readonly role: string
  /** Whose signature or approval counts. Left out: nobody's yet. */
  readonly by?: string
  readonly how?: 'signature' | 'approval'
}

/** Somebody approved a pull request at the git host. */
export interface Approval {
  readonly account: string
  /** Commit that was approved. Only one of the head counts. */
  readonly commit: string
}

/** What signatures and approvals are held against. */
export interface SignOffFacts {
  readonly roles: CourseFile['sign_off']
  readonly attestations: readonly Attestation[]
  /** Of the course at the head. */
  readonly contentHash: string
  /** Default: none. */
  readonly approvals?: readonly Approval[]
  readonly head?: string
}

/** For each role of a course, who has signed for the content as it is. Names count however they are spaced and capitalised. */
export function computeSignOff({
  roles = [],
  attestations,
  contentHash,
  approvals = [],
  head,
}: SignOffFacts): SignOff[] {
  return roles.map(({ role, people = [], accounts = [] }) => {
    const names = new Set(people.map(foldName))
    const signature = attestations.findLast(
      ({ rule, hash, answer, name }) =>
        rule === ruleOfRole(role) && hash === contentHash && answer === 'yes' && names.has(foldName(name)),
    )
    if (signature) return { role, by: signature.name, how: 'signature' }
    const known = new Set(accounts.map(foldName))
    const approval = approvals.find(({ account, commit }) => commit === head && known.has(foldName(account)))
    return approval ? { role, by: approval.account, how: 'approval' } : { role }
  })
}

/** Sign-off of a course whose files are at hand. */
export function signOffOfCourse(
  { metadata, attestations }: Pick<Course, 'metadata' | 'attestations'>,
  contentHash: string,
): SignOff[] {
  return computeSignOff({
    roles: metadata.sign_off,
    attestations: attestations.entries,
    contentHash,
  })
}
