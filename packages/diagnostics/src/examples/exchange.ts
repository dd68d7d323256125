import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/exchange.ts`. */
export const exchangeExamples: Examples = {
  'exchange/unknown-format': {
    example: {
      wrong: 'paath translate import scan.pdf',
      right: 'paath translate import spot-the-scam.or.docx',
    },
    hindi: {
      wrong: 'paath translate import अनुवाद.pdf',
      right: 'paath translate import spot-the-scam.hi.docx',
    },
  },
  'exchange/unreadable-file': {
    example: { wrong: 'spot-the-scam.or.doc', right: 'spot-the-scam.or.docx' },
    hindi: { wrong: 'spot-the-scam.hi.doc (पासवर्ड के साथ)', right: 'spot-the-scam.hi.docx' },
  },
  'exchange/no-rows': {
    example: {
      wrong: '| Call 1930 at once. | ତୁରନ୍ତ 1930 କୁ ଫୋନ୍ କରନ୍ତୁ। |',
      right: '| 12 spot-the-scam.k3x9d2ab | Call 1930 at once. | ତୁରନ୍ତ 1930 କୁ ଫୋନ୍ କରନ୍ତୁ। |',
    },
    hindi: {
      wrong: '| Call 1930 at once. | तुरंत 1930 पर फ़ोन करें। |',
      right: '| 12 spot-the-scam.k3x9d2ab | Call 1930 at once. | तुरंत 1930 पर फ़ोन करें। |',
    },
  },
  'exchange/other-course': {
    example: {
      wrong: 'paath translate import spot-the-scam.or.docx --lang hi',
      right: 'paath translate import spot-the-scam.or.docx --lang or',
    },
    hindi: {
      wrong: 'paath translate import spot-the-scam.ur.docx --lang hi',
      right: 'paath translate import spot-the-scam.ur.docx --lang ur',
    },
  },
  'exchange/row-rejected': {
    example: {
      wrong: '| Call ⟦1⟧1930⟦/1⟧ at once. | ତୁରନ୍ତ 1930 କୁ ଫୋନ୍ କରନ୍ତୁ। |',
      right: '| Call ⟦1⟧1930⟦/1⟧ at once. | ତୁରନ୍ତ ⟦1⟧1930⟦/1⟧ କୁ ଫୋନ୍ କରନ୍ତୁ। |',
    },
    hindi: {
      wrong: '| Call ⟦1⟧1930⟦/1⟧ at once. | तुरंत 1930 पर फ़ोन करें। |',
      right: '| Call ⟦1⟧1930⟦/1⟧ at once. | तुरंत ⟦1⟧1930⟦/1⟧ पर फ़ोन करें। |',
    },
  },
  'exchange/row-outdated': {
    example: {
      wrong: 'exported: Call 1930.   now: Call 1930 within the hour.',
      right: 'exported: Call 1930 within the hour.   now: the same',
    },
    hindi: {
      wrong: 'निर्यात में: 1930 पर फ़ोन करें।   अब: एक घंटे के भीतर 1930 पर फ़ोन करें।',
      right: 'निर्यात में: एक घंटे के भीतर 1930 पर फ़ोन करें।   अब: वही',
    },
  },
  'exchange/rows-missing': {
    example: { wrong: '40 rows exported, 38 came back', right: '40 rows exported, 40 came back' },
    hindi: { wrong: '40 पंक्तियाँ गईं, 38 लौटीं', right: '40 पंक्तियाँ गईं, 40 लौटीं' },
  },
}
