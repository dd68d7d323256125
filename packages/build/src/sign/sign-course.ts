import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { ruleOfRole } from '@paath/check'
import type { StatementAnswer } from '@paath/check'
import { UsageError, suggest } from '@paath/diagnostics'
import type { Attestation } from '@paath/schemas'
import { explainTrouble, writeAtomically } from '../atomic-file.ts'
import { contentHash } from '../content-hash.ts'
import { diskFiles } from '../disk-files.ts'
import { scoreCourse } from '../score-course.ts'
import { addAttestation } from './add-attestation.ts'

/** What a person signs of a course. */
export interface Signing extends Omit<Attestation, 'rule' | 'hash' | 'role'> {
  /** Absolute. */
  readonly folder: string
  /** A rule (`gate/attest-sentiments`), a statement (`SD_001`) or a role (`sign/subject`). */
  readonly what: string
  readonly role: string
}

/** A signature that was written, and the statements that it stands for. */
export interface SignedCourse {
  readonly signature: Attestation
  readonly covered: readonly { readonly id: string; readonly text: string }[]
}

/**
 * Write what a person has judged into `attestations.yaml`, for the course as it is at this moment.
 *
 * @throws {UsageError} if there is nothing of the kind to sign, or the name or the role is missing.
 */
export async function signCourse({ folder, what, ...signing }: Signing): Promise<SignedCourse> {
  const covered = await coveredStatements(folder, what)
  const name = signing.name.trim()
  const role = signing.role.trim()
  if (name === '') throw new UsageError('A signature needs a name', 'Write `--name "Meena Kumari"`')
  if (role === '') throw new UsageError('A signature needs a role', 'Write `--role "Course editor"`')
  const { answer, date, note, evidence = [] } = signing
  const signature: Attestation = {
    rule: what,
    answer,
    name,
    role,
    date,
    hash: contentHash(diskFiles(folder)),
    ...(evidence.length > 0 && { evidence }),
    ...(note !== undefined && note !== '' && { note }),
  }
  const file = path.join(folder, 'attestations.yaml')
  const text = existsSync(file) ? explainTrouble(file, () => readFileSync(file, 'utf8')) : ''
  writeAtomically(file, new TextEncoder().encode(addAttestation(text, signature)))
  return { signature, covered }
}

/** The statements that a code or an id stands for, or the role that signs. */
async function coveredStatements(folder: string, what: string): Promise<SignedCourse['covered']> {
  const score = await scoreCourse({ folder, targets: ['igot'] })
  if (!('prediction' in score)) {
    throw new UsageError('The course cannot be read', '`paath check` says what is wrong')
  }
  if (what.startsWith('sign/')) return coveredRole(score.roles, what)
  const { statements, profile } = score.prediction
  const covered = statements.filter(({ id, sign }) => id === what || sign === what)
  if (covered.length === 0) throw nothingToSign(what, statements, profile.id)
  const machine = covered.find(({ because }) => because.kind === 'player')
  if (machine) throw new UsageError(`\`${machine.id}\` is answered by the player`, 'There is nothing to sign')
  return covered
}

function nothingToSign(what: string, statements: readonly StatementAnswer[], profile: string): UsageError {
  const near = suggest(
    what,
    statements.flatMap(({ id, sign }) => [id, sign]),
  )
  return new UsageError(
    `\`${what}\` is nothing that can be signed for \`${profile}\``,
    near === undefined ? 'See what is open with `paath score`' : `Did you mean \`${near}\`?`,
  )
}

function coveredRole(roles: readonly string[], what: string): SignedCourse['covered'] {
  const covered = roles.filter((role) => ruleOfRole(role) === what)
  if (covered.length === 0) {
    const known = roles.map((role) => `\`${ruleOfRole(role)}\``)
    throw new UsageError(
      `The course asks for no signature \`${what}\``,
      known.length > 0
        ? `It asks for ${known.join(', ')}`
        : 'Name the roles under `sign_off` in `course.yaml`',
    )
  }
  return covered.map((role) => ({ id: role, text: 'agrees with the course as it is' }))
}
