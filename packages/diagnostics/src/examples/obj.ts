import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/obj.ts`. */
export const objExamples: Examples = {
  'obj/unmeasurable-verb': {
    example: {
      wrong: 'text: Understand scam messages',
      right: 'text: Explain three signs of a scam message',
    },
    hindi: {
      wrong: 'text: ठगी के संदेशों को समझना',
      right: 'text: ठगी वाले संदेश के तीन संकेत बताना',
    },
  },
  'obj/verb-level-mismatch': {
    example: {
      wrong: '- { text: List three signs of a scam, bloom: create }',
      right: '- { text: List three signs of a scam, bloom: remember }',
    },
    hindi: {
      wrong: '- { text: ठगी के तीन संकेत बताना, bloom: create }',
      right: '- { text: ठगी के तीन संकेत बताना, bloom: remember }',
    },
  },
  'obj/multiple-verbs': {
    example: {
      wrong: 'text: List the signs of a scam and report a loss',
      right: 'text: List the signs of a scam',
    },
    hindi: {
      wrong: 'text: ठगी के संकेत पहचानना और शिकायत दर्ज करना',
      right: 'text: ठगी के संकेत पहचानना',
    },
  },
  'obj/count': {
    example: {
      wrong: 'objectives: (nine of them)',
      right: 'objectives: (three of them)',
    },
    hindi: {
      wrong: 'objectives: (नौ उद्देश्य)',
      right: 'objectives: (तीन उद्देश्य)',
    },
  },
}
