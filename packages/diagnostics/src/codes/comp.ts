import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how competencies are built and tested. */
export const compCodes = {
  'comp/not-tested': {
    severity: 'warning',
    title: 'Competency that no question tests',
    message: (data: { competency: string; inTest: boolean }): string =>
      data.inTest
        ? `No question of the final test is about an objective of a module with \`${data.competency}\``
        : `No module with \`${data.competency}\` has a question`,
    hint: (data: { competency: string; inTest: boolean }): string =>
      data.inTest
        ? 'Add a question to `assessment.mdx` with a course objective that such a module serves'
        : 'Write at least one question in a module that names the competency',
    why: 'The platform credits a competency for what was tested.',
    example: {
      wrong:
        'competencies: [functional/digital-fluency/digital-tools@operational]\n\n(no <Question> in the module)',
      right:
        'competencies: [functional/digital-fluency/digital-tools@operational]\n\n<Question id="q1" objective="o1">\n\nWhat should Meena do first?',
    },
    hindi: {
      wrong:
        'competencies: [functional/digital-fluency/digital-tools@operational]\n\n(मॉड्यूल में कोई <Question> नहीं)',
      right:
        'competencies: [functional/digital-fluency/digital-tools@operational]\n\n<Question id="q1" objective="o1">\n\nमीना सबसे पहले क्या करे?',
    },
    sample: { inTest: '' },
    source: 'iGOT content scorecard, CS_002',
  },
  'comp/no-scenario': {
    severity: 'info',
    title: 'Competency without a scenario',
    message: (data: { competency: string }): string =>
      `No module with \`${data.competency}\` tells a case from work`,
    hint: (): string => 'Tell a short case: `<Callout type="story">`, and ask what to do',
    why: 'Competencies show in situations. The scorecard asks for a scenario for each.',
    example: {
      wrong: 'Banks never ask for a PIN.',
      right:
        '<Callout type="story">\n\nMeena\'s phone buzzes: "Your account is blocked." What should she do?\n\n</Callout>',
    },
    hindi: {
      wrong: 'बैंक कभी PIN नहीं माँगता।',
      right: '<Callout type="story">\n\nमीना का फ़ोन बजता है: "आपका खाता बंद है।" वह क्या करे?\n\n</Callout>',
    },
    source: 'iGOT content scorecard, CS_003',
  },
} as const
compCodes satisfies Record<`comp/${string}`, CodeDefinition>
