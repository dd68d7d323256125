import { isRight, page } from '@paath/protocol'
import type { QuestionState } from '@paath/protocol'
import {
  attemptsLeft,
  countedQuestions,
  isEditable,
  isUnanswered,
  outcomeOf,
  stateOf,
  isTested,
} from '../progress.ts'
import type { QuestionView } from '../questions/question-view.ts'
import { setState } from '../questions/answer-form.ts'
import type { Navigation } from './navigation.ts'
import { find, findAll, focusOn, writeText } from './page-elements.ts'
import type { Player } from './player.ts'
import { scoreText } from './progress-view.ts'

/** The end of a test: hand in, see the result and every answer, and answer the wrong ones again. */
export function runTest(player: Player, navigation: Navigation, views: readonly QuestionView[]): void {
  const handInButton = find(page.handIn)
  const againButton = find(page.again)
  player.on(handInButton, 'click', () => handIn(player, navigation, views))
  player.on(againButton, 'click', () => answerAgain(player, navigation))
  player.watch(() => {
    const { settings, session } = player
    const { state } = session
    const isHandedIn = state.turn % 2 === 1
    const mayRetry = outcomeOf(settings, state) === 'missed' && attemptsLeft(settings, state) > 0
    if (handInButton) handInButton.hidden = isHandedIn
    if (againButton) againButton.hidden = !isHandedIn || !mayRetry
  })
}

function handIn(player: Player, navigation: Navigation, views: readonly QuestionView[]): void {
  const { settings, session } = player
  const { state } = session
  const asked = countedQuestions(settings, state)
  const open = asked.find((question) => isUnanswered(question, settings, state))
  if (open) {
    player.announce(scoreText(player))
    navigation.lead(promptOf(open.id))
    return
  }
  const judge = (kept: QuestionState): QuestionState => {
    const question = asked.find(({ hash }) => hash === kept.hash)
    if (!question || kept.right) return kept
    const right = isRight(question, kept.answer, settings.folding)
    views.find((view) => view.question === question)?.record(kept.answer, right)
    return { ...kept, right, firstRight: state.turn === 0 ? right : kept.firstRight }
  }
  session.change({ turn: state.turn + 1, questions: state.questions.map(judge) })
  player.showAll()
  player.announce(scoreText(player))
  focusOn(find(page.score))
}

function answerAgain(player: Player, navigation: Navigation): void {
  const { settings, session } = player
  session.change({ turn: session.state.turn + 1 })
  player.showAll()
  const open = countedQuestions(settings, session.state).find((question) =>
    isUnanswered(question, settings, session.state),
  )
  if (open) navigation.lead(promptOf(open.id))
}

/** The prompt is what a screen reader should begin with. */
function promptOf(id: string): string {
  return `${id}-prompt`
}

/** Beside each question in the list: answered or not, and once it is judged, right or not. */
export function showReview({ settings, session, text, watch }: Player): void {
  for (const line of findAll(page.review)) {
    const question = settings.questions.find(({ id }) => id === line.getAttribute(page.review))
    const verdict = find(page.verdict, line)
    if (!question) continue
    watch(() => {
      const kept = stateOf(question, session.state)
      const isJudged = kept && !(isTested(question, settings) && isEditable(kept, session.state))
      const right = isJudged ? kept.right : undefined
      const isOpen = isUnanswered(question, settings, session.state)
      setState(line, right)
      writeText(verdict, right === undefined ? (isOpen ? '' : '•') : text(right ? 'right' : 'notYet'))
    })
  }
}
