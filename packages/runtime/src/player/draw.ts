import { drawnQuestions, page, shuffled } from '@paath/protocol'
import { isTested } from '../progress.ts'
import { arrange, findAll, valueOf } from './page-elements.ts'
import type { Player } from './player.ts'

/** Show the questions that the learner gets, in the learner's order. A restored state may bring another choice. */
export function showDrawn(player: Player): void {
  const { settings, session } = player
  if (!settings.pools && !settings.shuffle) return
  const tested = settings.questions.filter((question) => isTested(question, settings)).map(({ id }) => id)
  let shown = ''
  player.watch(() => {
    const { state } = session
    const drawn = drawnQuestions(settings, state).map(({ id }) => id)
    const now = state.attempt + drawn.join()
    if (now === shown) return
    shown = now
    for (const attribute of [page.question, page.review]) {
      const elements = findAll(attribute)
      const nameOf = (element: Element): string => valueOf(element, attribute)
      elements.forEach((element) => {
        element.hidden = drawn.indexOf(nameOf(element)) < 0
      })
      if (!settings.shuffle?.questions) continue
      for (const parent of parentsOf(elements)) {
        const siblings = elements.filter(
          (element) => element.parentElement === parent && tested.indexOf(nameOf(element)) >= 0,
        )
        arrange(siblings, shuffled(siblings, state.attempt, nameOf))
      }
    }
  })
}

function parentsOf(elements: readonly Element[]): Element[] {
  const parents: Element[] = []
  for (const { parentElement } of elements) {
    if (parentElement && parents.indexOf(parentElement) < 0) parents.push(parentElement)
  }
  return parents
}
