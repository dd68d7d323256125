import * as path from 'node:path'
import { findCourses, signCourse } from '@paath/build'
import type { SignedCourse, Signing } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import type { Attestation } from '@paath/schemas'
import type { ParsedArgs } from '../args.ts'
import { answer } from '../ask.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'

const answers = ['yes', 'no', 'not-applicable'] as const

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
        summary: 'yes, no or not-applicable (default: yes)',
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
    const given = await toSigning(args, io)
    const { signature, covered } = await signCourse({ folder, what, ...given })
    io.out(formatSigned(signature, covered, path.basename(folder)))
    return exitCodes.clean
  },
}

/** What the person says, from the command line or asked for. */
async function toSigning(args: ParsedArgs, io: Io): Promise<Omit<Signing, 'folder' | 'what'>> {
  const { options } = args
  const name = await answer(args, io, { option: 'name', text: 'Full name of who signs', fallback: '' })
  const role = await answer(args, io, { option: 'role', text: 'Post or function', fallback: '' })
  const note = options['note']
  return {
    answer: answers.find((known) => known === options['answer']) ?? 'yes',
    name,
    role,
    date: today(io.env),
    ...(typeof note === 'string' && { note }),
  }
}

function formatSigned(
  { answer: given, name, role = '', date, hash }: Attestation,
  covered: SignedCourse['covered'],
  course: string,
): string {
  const lines = covered.map(({ id, text }) => `  ${id} ${text}`)
  const who = visibleText(`${name} (${role})`)
  return `Signed by ${who} on ${date} for ${course}, content ${hash.slice(0, 12)}: ${given}\n${lines.join('\n')}\nAny change of the course makes the signature stale.\n`
}
