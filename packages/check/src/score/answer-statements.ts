import { isCode } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { Attestations, Course } from '@paath/model'
import type { Attestation, ProfileGroup, ProfileStatement, QualityProfile } from '@paath/schemas'
import { findAttestation } from '../attest/find-attestation.ts'
import type { Answer } from './compute-score.ts'

/** All that answers are drawn from. */
export interface ScoreFacts {
  readonly course: Course
  /** What `check` found, without what the course silences. */
  readonly diagnostics: readonly AnyDiagnostic[]
  /** What the course silences with a reason. */
  readonly silenced: readonly AnyDiagnostic[]
  readonly contentHash: string
}

/** One statement of the rubric, and what can be said of it. */
export interface StatementAnswer {
  readonly id: string
  readonly group: string
  readonly text: string
  /** `open`: only a person can say. */
  readonly answer: Answer | 'open'
  readonly because: Reason
  /** What to sign with `paath attest`. */
  readonly sign: string
  /** Findings that speak against it. */
  readonly findings: readonly AnyDiagnostic[]
  /** Estimate of the work that is left, in minutes. */
  readonly minutes: number
}

/** Where an answer comes from. */
export type Reason =
  | { readonly kind: 'found-nothing' | 'found' | 'silenced' | 'to-judge'; readonly rules: readonly string[] }
  | { readonly kind: 'player'; readonly guarantee: string }
  | { readonly kind: 'nothing-of-the-kind'; readonly needs: readonly string[] }
  | { readonly kind: 'signed'; readonly attestation: Attestation }

/** Answer every statement of a rubric as far as a machine and the signatures can. */
export function answerStatements(profile: QualityProfile, facts: ScoreFacts): StatementAnswer[] {
  const { attestations } = facts.course
  return profile.groups.flatMap((group) =>
    group.statements.map((statement) => answerOne(statement, group, { ...facts, attestations })),
  )
}

function answerOne(
  statement: ProfileStatement,
  group: ProfileGroup,
  facts: ScoreFacts & { attestations: Attestations },
): StatementAnswer {
  const sign = signatureOf(statement)
  const about = (found: readonly AnyDiagnostic[]): AnyDiagnostic[] =>
    found.filter(({ code }) => statement.rules?.includes(code))
  const findings = about(facts.diagnostics)
  const attestation = findAttestation(facts.attestations, {
    statement: statement.id,
    rule: sign,
    hash: facts.contentHash,
  })
  const verdict = judge(statement, {
    findings,
    isSilenced: about(facts.silenced).length > 0,
    attestation: isAllowed(attestation, group) ? attestation : undefined,
    kinds: kindsOf(facts.course),
  })
  const isDone = verdict.answer === 'yes' || verdict.answer === 'not-applicable'
  const places = statement.by === 'rule' ? Math.max(1, findings.length) : 1
  const minutes = isDone ? 0 : statement.minutes * places
  return { id: statement.id, group: group.id, text: statement.text, ...verdict, sign, findings, minutes }
}

/** What a person signs for a statement. */
export function signatureOf({ id, sign, rules }: ProfileStatement): string {
  return sign ?? rules?.[0] ?? id
}

/** The codes of a statement that this edition knows. */
export function knownRules({ rules = [] }: ProfileStatement): string[] {
  return rules.filter(isCode)
}

function isAllowed(
  attestation: Attestation | undefined,
  { gate = false, notApplicable = false }: ProfileGroup,
): boolean {
  return attestation?.answer !== 'not-applicable' || !gate || notApplicable
}

interface Evidence {
  readonly findings: readonly AnyDiagnostic[]
  readonly isSilenced: boolean
  readonly attestation: Attestation | undefined
  readonly kinds: ReadonlySet<string>
}

function judge(
  statement: ProfileStatement,
  { findings, isSilenced, attestation, kinds }: Evidence,
): Pick<StatementAnswer, 'answer' | 'because'> {
  const { by, needs, guarantee = '' } = statement
  const rules = knownRules(statement)
  if (by === 'player') return { answer: 'yes', because: { kind: 'player', guarantee } }
  if (needs && !needs.some((kind) => kinds.has(kind))) {
    return { answer: 'not-applicable', because: { kind: 'nothing-of-the-kind', needs } }
  }
  // What a rule finds is there, whoever signs the contrary; that a statement does not apply is for a person to say.
  const isContradicted = by === 'rule' && findings.length > 0 && attestation?.answer === 'yes'
  if (attestation && !isContradicted) {
    return { answer: attestation.answer, because: { kind: 'signed', attestation } }
  }
  if (by !== 'rule' || rules.length === 0) return { answer: 'open', because: { kind: 'to-judge', rules } }
  if (findings.length > 0) return { answer: 'no', because: { kind: 'found', rules } }
  if (isSilenced) return { answer: 'open', because: { kind: 'silenced', rules } }
  return { answer: 'yes', because: { kind: 'found-nothing', rules } }
}

const kindOfExtension: Readonly<Record<string, string>> = {
  aac: 'audio',
  m4a: 'audio',
  m4v: 'video',
  mp3: 'audio',
  mp4: 'video',
  ogg: 'audio',
  pdf: 'pdf',
  wav: 'audio',
  webm: 'video',
}

function kindsOf({ files }: Course): Set<string> {
  return new Set(
    files.list().flatMap(({ path }) => {
      const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
      return kindOfExtension[extension] ?? []
    }),
  )
}
