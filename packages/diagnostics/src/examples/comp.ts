import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/comp.ts`. */
export const compExamples: Examples = {
  'comp/not-tested': {
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
  },
  'comp/no-scenario': {
    example: {
      wrong: 'Banks never ask for a PIN.',
      right:
        '<Callout type="story">\n\nMeena\'s phone buzzes: "Your account is blocked." What should she do?\n\n</Callout>',
    },
    hindi: {
      wrong: 'बैंक कभी PIN नहीं माँगता।',
      right: '<Callout type="story">\n\nमीना का फ़ोन बजता है: "आपका खाता बंद है।" वह क्या करे?\n\n</Callout>',
    },
  },
}
