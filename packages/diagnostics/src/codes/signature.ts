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
    example: {
      wrong:
        '- { rule: gate/attest-sentiments, answer: yes, name: Meena Kumari, date: 2026-10-01, hash: 3f2a… }\n\n(the course was changed on 2026-11-21)',
      right: 'paath attest gate/attest-sentiments --answer yes --name "Meena Kumari" --role "Course editor"',
    },
    hindi: {
      wrong:
        '- { rule: gate/attest-sentiments, answer: yes, name: मीना कुमारी, date: 2026-10-01, hash: 3f2a… }\n\n(पाठ्यक्रम 2026-11-21 को बदला गया)',
      right: 'paath attest gate/attest-sentiments --answer yes --name "मीना कुमारी" --role "पाठ्यक्रम संपादक"',
    },
    sample: { rule: 'gate/attest-sentiments', name: 'Meena Kumari', date: '2026-11-21' },
  },
  'gate/self-review': {
    severity: 'warning',
    title: 'Signature of an author',
    message: (data: { rule: string; name: string }): string =>
      `${data.name} wrote the course, and signed \`${data.rule}\``,
    hint: (data: { rule: string; name: string }): string =>
      `Let somebody else look, and sign with \`paath attest ${data.rule} --name …\``,
    why: 'Who wrote a text reads what was meant. A second pair of eyes sees what stands there.',
    example: {
      wrong:
        '# course.yaml\nauthors: [Meena Kumari]\n\n# attestations.yaml\n- { rule: gate/attest-sentiments, name: Meena Kumari, … }',
      right:
        '# course.yaml\nauthors: [Meena Kumari]\n\n# attestations.yaml\n- { rule: gate/attest-sentiments, name: Asha Devi, … }',
    },
    hindi: {
      wrong:
        '# course.yaml\nauthors: [मीना कुमारी]\n\n# attestations.yaml\n- { rule: gate/attest-sentiments, name: मीना कुमारी, … }',
      right:
        '# course.yaml\nauthors: [मीना कुमारी]\n\n# attestations.yaml\n- { rule: gate/attest-sentiments, name: आशा देवी, … }',
    },
    sample: { rule: 'gate/attest-sentiments', name: 'Meena Kumari' },
  },
  'meta/review-overdue': {
    severity: 'warning',
    title: 'Facts not looked at for too long',
    message: (data: { due: string }): string => `The course was to be looked at again by ${data.due}`,
    hint: (): string => 'Check its numbers, names and links, and write the next day into `review_by`',
    why: 'Helplines, laws and offices change. An officer acts on what the course says.',
    example: {
      wrong: 'review_by: 2026-10-31   # today is 2026-11-22',
      right: 'review_by: 2027-10-31',
    },
    hindi: {
      wrong: 'review_by: 2026-10-31   # आज 2026-11-22 है',
      right: 'review_by: 2027-10-31',
    },
    sample: { due: '2026-10-31' },
  },
} as const
signatureCodes satisfies Record<`${'gate' | 'meta'}/${string}`, CodeDefinition>
