import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { contentHash, diskFiles, findCourses, scoreCourse, writeAtomically } from '@paath/build'
import { ruleOfRole } from '@paath/review'
import { UsageError, suggest } from '@paath/diagnostics'
import type { Attestation } from '@paath/schemas'
import type { ParsedArgs } from '../args.ts'
import { answer } from '../ask.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { addAttestation } from '../edit/add-attestation.ts'
import type { Io } from '../io.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'

const answers = ['yes', 'not-applicable'] as const

/** `paath attest`: sign what only a person can judge. */
export const attestCommand: Command = {
  name: 'attest',
  summary: 'sign what only a person can judge',
  examples: [
    'paath attest gate/attest-sentiments cyber-safety --answer yes --name "Meena Kumari" --role "Course editor"',
    'paath attest sign/subject cyber-safety --name "Asha Devi" --role "Cyber cell"',
    'paath attest SD_011 --answer not-applicable --name "Meena Kumari" --role "Course editor"',
  ],
  args: {
    positionals: '<rule|statement> [course]',
    count: [1, 2],
    options: {
      answer: {
        type: 'string',
        value: '<answer>',
        summary: 'yes, or not-applicable (default: yes)',
        choices: answers,
      },
      name: { type: 'string', value: '<name>', summary: 'full name of the person who signs' },
      role: { type: 'string', value: '<role>', summary: 'post or function of that person' },
      note: { type: 'string', value: '<text>', summary: 'what the person wants to add' },
      yes: { type: 'boolean', summary: 'ask nothing' },
    },
  },
  run: async (args, io) => {
    const [what = '', ...courses] = args.positionals
    const folders = findCourses(io.cwd, courses)
    const [folder] = folders
    if (folder === undefined || folders.length > 1) {
      throw new UsageError('A signature is for one course', `Name it: \`paath attest ${what} <course>\``)
    }
    const covered = await coveredStatements(folder, what)
    const signature = await toAttestation(args, io, { rule: what, hash: contentHash(diskFiles(folder)) })
    const file = path.join(folder, 'attestations.yaml')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    writeAtomically(file, new TextEncoder().encode(addAttestation(text, signature)))
    io.out(formatSigned(signature, covered, path.basename(folder)))
    return exitCodes.clean
  },
}

/** What a signature says, in the words that the person is shown. */
interface Covered {
  readonly id: string
  readonly text: string
}

/** The statements that a code or an id stands for, or the role that signs. */
async function coveredStatements(folder: string, what: string): Promise<readonly Covered[]> {
  const score = await scoreCourse({ folder, targets: ['igot'] })
  if (!('prediction' in score)) {
    throw new UsageError('The course cannot be read', '`paath check` says what is wrong')
  }
  if (what.startsWith('sign/')) return coveredRole(score.roles, what)
  const { statements, profile } = score.prediction
  const covered = statements.filter(({ id, sign }) => id === what || sign === what)
  if (covered.length === 0) {
    const known = statements.flatMap(({ id, sign }) => [id, sign])
    const near = suggest(what, known)
    throw new UsageError(
      `\`${what}\` is nothing that can be signed for \`${profile.id}\``,
      near === undefined ? 'See what is open with `paath score`' : `Did you mean \`${near}\`?`,
    )
  }
  const machine = covered.find(({ because }) => because.kind === 'player')
  if (machine) throw new UsageError(`\`${machine.id}\` is answered by the player`, 'There is nothing to sign')
  return covered
}

function coveredRole(roles: readonly string[], what: string): Covered[] {
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

async function toAttestation(
  args: ParsedArgs,
  io: Io,
  { rule, hash }: Pick<Attestation, 'rule' | 'hash'>,
): Promise<Attestation> {
  const { options } = args
  const name = (
    await answer(args, io, { option: 'name', text: 'Full name of who signs', fallback: '' })
  ).trim()
  const role = (await answer(args, io, { option: 'role', text: 'Post or function', fallback: '' })).trim()
  if (name === '') throw new UsageError('A signature needs a name', 'Write `--name "Meena Kumari"`')
  if (role === '') throw new UsageError('A signature needs a role', 'Write `--role "Course editor"`')
  const note = options['note']
  return {
    rule,
    answer: options['answer'] === 'not-applicable' ? 'not-applicable' : 'yes',
    name,
    role,
    date: today(io.env),
    hash,
    ...(typeof note === 'string' && { note }),
  }
}

function formatSigned(
  { answer: given, name, role = '', date, hash }: Attestation,
  covered: readonly Covered[],
  course: string,
): string {
  const lines = covered.map(({ id, text }) => `  ${id} ${text}`)
  const who = visibleText(`${name} (${role})`)
  return `Signed by ${who} on ${date} for ${course}, content ${hash.slice(0, 12)}: ${given}\n${lines.join('\n')}\nAny change of the course makes the signature stale.\n`
}
