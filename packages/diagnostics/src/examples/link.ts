import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/link.ts`. */
export const linkExamples: Examples = {
  'link/missing-file': {
    example: {
      wrong: '![A message on a phone](media/mesage.svg)',
      right: '![A message on a phone](media/message.svg)',
    },
    hindi: {
      wrong: '![फ़ोन पर संदेश](media/mesage.svg)',
      right: '![फ़ोन पर संदेश](media/message.svg)',
    },
  },
  'link/missing-target': {
    example: {
      wrong: '[Back to the signs](#sings)',
      right: '[Back to the signs](#signs)',
    },
    hindi: {
      wrong: '[संकेतों पर वापस](#sings)',
      right: '[संकेतों पर वापस](#signs)',
    },
  },
}
