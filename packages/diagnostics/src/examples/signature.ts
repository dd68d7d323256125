import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/signature.ts`. */
export const signatureExamples: Examples = {
  'gate/attestation-stale': {
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
  },
  'gate/self-review': {
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
  },
  'meta/review-overdue': {
    example: {
      wrong: 'review_by: 2026-10-31   # today is 2026-11-22',
      right: 'review_by: 2027-10-31',
    },
    hindi: {
      wrong: 'review_by: 2026-10-31   # आज 2026-11-22 है',
      right: 'review_by: 2027-10-31',
    },
  },
}
