import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what a named person has signed, and when somebody has to look again. */
export const signatureCodes = {
  'gate/attestation-stale': {
    severity: 'error',
    title: 'Signature of another state of the course',
    message: (data: { rule: string; name: string; date: string }): string =>
      `${data.name} signed \`${data.rule}\` on ${data.date}, and the course has changed since`,
    hint: (data: { rule: string; name: string; date: string }): string =>
      `Let a person look again and sign with \`paath attest ${data.rule} --answer yes --name …\`, or take the entry out`,
    why: 'A signature stands for what was looked at. One edited sentence can make it untrue, and the reviewer of the platform relies on it.',
    sample: { rule: 'gate/attest-sentiments', name: 'Meena Kumari', date: '2026-11-21' },
    source: 'iGOT Content Framework and Quality Assurance: providers certify their courses themselves',
  },
  'gate/self-review': {
    severity: 'warning',
    title: 'Signature of an author',
    message: (data: { rule: string; name: string }): string =>
      `${data.name} wrote the course, and signed \`${data.rule}\``,
    hint: (data: { rule: string; name: string }): string =>
      `Let somebody else look, and sign with \`paath attest ${data.rule} --name …\``,
    why: 'Who wrote a text reads what was meant. A second pair of eyes sees what stands there.',
    sample: { rule: 'gate/attest-sentiments', name: 'Meena Kumari' },
    source: 'iGOT Content Framework and Quality Assurance: providers certify their courses themselves',
  },
  'meta/review-overdue': {
    severity: 'warning',
    title: 'Facts not looked at for too long',
    message: (data: { due: string }): string => `The course was to be looked at again by ${data.due}`,
    hint: (): string => 'Check its numbers, names and links, and write the next day into `review_by`',
    why: 'Helplines, laws and offices change. An officer acts on what the course says.',
    sample: { due: '2026-10-31' },
    source: 'No official source: the day is the one in `review_by`',
  },
} as const
signatureCodes satisfies Record<`${'gate' | 'meta'}/${string}`, CodeDefinition>
