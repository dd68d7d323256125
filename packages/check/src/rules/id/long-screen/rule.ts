import { toPlainText } from '@paath/model'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

const most = 350

/** No screen is longer than a few turns of a phone. */
export const idLongScreen: Rule<'id/long-screen'> = {
  id: 'id/long-screen',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const screen of module.screens) {
        const words = wordsIn(toPlainText(screen.nodes)).length
        if (words > most) report({ words, most }, screen.place)
      }
    }
  },
}
