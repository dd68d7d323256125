import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/incl.ts`. */
export const inclExamples: Examples = {
  'incl/gendered-term': {
    example: { wrong: 'The chairman signs the order.', right: 'The chairperson signs the order.' },
    hindi: { wrong: 'आम आदमी इसे नहीं जानता।', right: 'आम नागरिक इसे नहीं जानते।' },
  },
  'incl/disability-term': {
    example: { wrong: 'A ramp for the handicapped.', right: 'A ramp for persons with disabilities.' },
    hindi: { wrong: 'विकलांग लोगों के लिए ढलान।', right: 'दिव्यांगजन के लिए ढलान।' },
  },
}
