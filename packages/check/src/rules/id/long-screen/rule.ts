import { factsOf } from '../../../facts/module-facts.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

const most = 350

/** No screen is longer than a few turns of a phone. */
export const idLongScreen: Rule<'id/long-screen'> = {
  id: 'id/long-screen',
  check(course, { report }) {
    for (const module of course.modules) {
      let words = 0
      let first: TextBlock | undefined
      const close = (): void => {
        if (first && words > most) report({ words, most }, first.place)
      }
      for (const block of factsOf(module).blocks) {
        if (!first || (!block.parent && block.node.type === 'heading' && block.node.depth === 2)) {
          close()
          first = block
          words = 0
        }
        words += block.count
      }
      close()
    }
  },
}
