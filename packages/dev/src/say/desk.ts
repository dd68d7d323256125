/** The page "What only you can say": what no machine can judge of a course, and the signatures of those who can. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { scoreCourse, signCourse, writeAtomically } from '@paath/build'
import type { CourseScore, SignedCourse } from '@paath/build'
import { UsageError } from '@paath/diagnostics'

/** What the page shows. */
export interface OpenStatements {
  readonly course: string
  readonly profile: string
  readonly groups: readonly OpenGroup[]
  /** Statements that somebody has answered for the course as it is. */
  readonly signed: readonly SignedStatement[]
  /** Files in `evidence/`. */
  readonly evidence: readonly string[]
  /** Why nothing can be signed now. */
  readonly trouble?: string
}

/** Open statements of one part of the rubric. */
export interface OpenGroup {
  readonly title: string
  /** Every one of it must be kept, whatever the score. */
  readonly isGate: boolean
  readonly mayNotApply: boolean
  readonly statements: readonly {
    readonly id: string
    readonly text: string
    readonly lookAt: readonly string[]
  }[]
}

/** A statement that has an answer. */
export interface SignedStatement {
  readonly id: string
  readonly text: string
  readonly answer: string
  readonly name: string
  readonly date: string
  readonly note: string
}

/** Where statements are read and signed. */
export interface Desk {
  readonly statements: () => Promise<OpenStatements>
  /** @throws {UsageError} in words for the person who signs. */
  readonly sign: (input: unknown) => Promise<{ readonly covered: SignedCourse['covered'] }>
  /**
   * Keep a file that a statement rests on.
   *
   * @throws {UsageError}
   */
  readonly keepEvidence: (name: string, bytes: Uint8Array) => { readonly path: string }
}

/** Open the desk of a course. */
export function openDesk(folder: string, today: () => string): Desk {
  return {
    statements: async () => {
      const score = await scoreCourse({ folder, targets: ['igot'], today: today() })
      const evidence = listEvidence(folder)
      return 'prediction' in score ? toOpen(score, evidence) : unreadable(score.id, evidence)
    },
    sign: async (input) => {
      const signing = readSigning(input)
      const missing = signing.evidence.find((path) => !listEvidence(folder).includes(path))
      if (missing !== undefined)
        throw new UsageError(`There is no file ${missing}`, 'Choose the file once more')
      const { covered } = await signCourse({ folder, date: today(), ...signing })
      return { covered }
    },
    keepEvidence: (name, bytes) => keepEvidence(folder, name, bytes),
  }
}

function unreadable(course: string, evidence: readonly string[]): OpenStatements {
  const trouble = 'The course cannot be read. As soon as its mistakes are mended, its statements are here.'
  return { course, profile: '', groups: [], signed: [], evidence, trouble }
}

function toOpen({ course, prediction }: CourseScore, evidence: readonly string[]): OpenStatements {
  const { profile, statements } = prediction
  const groups = profile.groups.map(({ id, title, gate = false, notApplicable = false }) => ({
    title,
    isGate: gate,
    mayNotApply: !gate || notApplicable,
    statements: statements
      .filter((statement) => statement.group === id && statement.answer === 'open')
      .map((statement) => ({
        id: statement.id,
        text: statement.text,
        lookAt: statement.findings.map(
          ({ place }) => `${place.file}${place.span ? `:${place.span.start.line}` : ''}`,
        ),
      })),
  }))
  const signed = statements.flatMap(({ id, text, because }) => {
    if (because.kind !== 'signed') return []
    const { answer, name, date, note = '' } = because.attestation
    return [{ id, text, answer, name, date, note }]
  })
  return {
    course: course.id,
    profile: profile.title,
    groups: groups.filter((group) => group.statements.length > 0),
    signed,
    evidence,
  }
}

/** The answers that the page offers. */
const answers = ['yes', 'no', 'not-applicable'] as const

interface GivenSigning {
  readonly what: string
  readonly answer: (typeof answers)[number]
  readonly name: string
  readonly role: string
  readonly note: string
  readonly evidence: readonly string[]
}

function readSigning(input: unknown): Omit<GivenSigning, 'evidence'> & { evidence: string[] } {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Partial<
    Record<keyof GivenSigning, unknown>
  >
  const text = (key: keyof GivenSigning): string => {
    const value = given[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  const answer = answers.find((known) => known === given.answer)
  if (!answer) throw new UsageError('There is no answer', 'Choose yes, no or does not apply')
  if (text('name') === '') throw new UsageError('A signature needs a name', 'Type your full name')
  if (text('role') === '') throw new UsageError('A signature needs a role', 'Type your post or function')
  const evidence = Array.isArray(given.evidence) ? given.evidence : []
  return {
    what: text('what'),
    answer,
    name: text('name'),
    role: text('role'),
    note: text('note'),
    evidence: evidence.filter((path): path is string => typeof path === 'string' && path !== ''),
  }
}

/** Names in `evidence/`, without folders within. */
function listEvidence(folder: string): string[] {
  const place = join(folder, 'evidence')
  if (!existsSync(place)) return []
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => `evidence/${name}`)
    .sort()
}

/** Documents and pictures that a course may hold. */
const kinds = /\.(pdf|png|jpe?g|webp|txt|csv)$/i

function keepEvidence(folder: string, name: string, bytes: Uint8Array): { path: string } {
  const [, kind] = kinds.exec(name) ?? []
  if (kind === undefined)
    throw new UsageError('This kind of file cannot be kept', 'Save it as PDF, PNG, JPEG, WebP, TXT or CSV')
  if (bytes.length === 0) throw new UsageError('The file is empty', 'Choose another file')
  const base = toPlainName(name.slice(0, -kind.length - 1))
  const path = `evidence/${freeName(folder, base, kind.toLowerCase())}`
  makeFolder(join(folder, 'evidence'))
  writeAtomically(join(folder, path), bytes)
  return { path }
}

/** Small English letters, digits and hyphens: no name of a stranger becomes a path. */
function toPlainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain.slice(0, 60) || 'evidence'
}

/** Nothing that is there is overwritten: signatures rest on it. */
function freeName(folder: string, base: string, kind: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${base}.${kind}` : `${base}-${number}.${kind}`
    if (!existsSync(join(folder, 'evidence', name))) return name
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new UsageError(
      'The folder `evidence` cannot be made',
      `The system says ${code}: make room or ask who owns the folder`,
    )
  }
}
