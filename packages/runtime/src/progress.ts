import { drawnQuestions } from '@paath/protocol'
import type {
  Outcome,
  QuestionSettings,
  QuestionState,
  ScreenSettings,
  Settings,
  State,
} from '@paath/protocol'

/** Is a question part of a test? Those of the chapters before it are not. */
export function isTested({ practice }: QuestionSettings, { role }: Settings): boolean {
  return role === 'test' && !practice
}

/** The learner's questions that count: all of them, or those of the test. */
export function countedQuestions(settings: Settings, state: State): readonly QuestionSettings[] {
  return drawnQuestions(settings, state).filter(({ practice }) => !practice)
}

/** What is known of one question. */
export function stateOf(question: QuestionSettings, state: State): QuestionState | undefined {
  return state.questions.find(({ hash }) => hash === question.hash)
}

/** May an answer of a test still be changed? Not once it is handed in, and not if it was right in an earlier go. */
export function isEditable(kept: QuestionState | undefined, { turn }: State): boolean {
  return turn % 2 === 0 && !(kept && kept.right)
}

/** Does a question wait for its first answer; in a test, for one in this go? */
export function isUnanswered(question: QuestionSettings, settings: Settings, state: State): boolean {
  const kept = stateOf(question, state)
  if (!kept) return true
  return isTested(question, settings) && isEditable(kept, state) && kept.attempts <= state.turn / 2
}

/**
 * Was the screen seen, everything on it answered that must be, and every story followed to an ending? The last screen of a test
 * is done with the test.
 */
export function isScreenDone(screen: ScreenSettings, settings: Settings, state: State): boolean {
  if (state.seen.indexOf(screen.hash) < 0) return false
  if (settings.complete === 'seen' || screen.complete) return true
  if (settings.role === 'test' && screen === settings.screens[settings.screens.length - 1]) {
    return state.turn % 2 === 1
  }
  return (
    drawnQuestions(settings, state).every(
      (question) => question.screen !== screen.id || !isUnanswered(question, settings, state),
    ) &&
    settings.scenarios.every(
      ({ screen: its, hash }) =>
        its !== screen.id || state.scenarios.some((scenario) => scenario.hash === hash && scenario.ended),
    )
  )
}

/** Number of screens that are not done. */
export function countOpen(settings: Settings, state: State): number {
  return settings.screens.filter((screen) => !isScreenDone(screen, settings, state)).length
}

/** Number of the learner's questions that wait for an answer. */
export function countUnanswered(settings: Settings, state: State): number {
  return countedQuestions(settings, state).filter((question) => isUnanswered(question, settings, state))
    .length
}

/**
 * Share of the learner's questions that were right at some check, in percent, once every question was judged: in a test,
 * once it was handed in.
 */
export function scoreOf(settings: Settings, state: State): number | undefined {
  const asked = countedQuestions(settings, state)
  const judged = asked.map((question) => stateOf(question, state)).filter(Boolean)
  const isJudged = settings.role === 'test' ? state.turn > 0 : judged.length === asked.length
  if (asked.length === 0 || !isJudged) return undefined
  const right = judged.filter((question) => question && question.right).length
  return Math.round((10_000 * right) / asked.length) / 100
}

/** Number of questions that were right at the first check. */
export function countFirstRight(settings: Settings, state: State): number {
  return countedQuestions(settings, state).filter((question) => {
    const kept = stateOf(question, state)
    return kept && kept.firstRight
  }).length
}

/** How far the learner has come, for the status table. */
export function outcomeOf(settings: Settings, state: State): Outcome {
  const isTest = settings.role === 'test'
  if (isTest ? state.turn === 0 : countOpen(settings, state) > 0) return 'open'
  if (settings.pass === undefined || settings.questions.length === 0) return 'done'
  const score = scoreOf(settings, state)
  if (score === undefined) return 'open'
  return score >= settings.pass ? 'reached' : 'missed'
}

/** How often a test may still be handed in. */
export function attemptsLeft({ attempts = Infinity }: Settings, { turn }: State): number {
  return Math.max(0, attempts - Math.ceil(turn / 2))
}

/** May right answers be shown that the learner did not find? In a test, once nothing can be won by them. */
export function mayReveal(settings: Settings, state: State): boolean {
  if (settings.role !== 'test' || state.turn % 2 === 0) return false
  return outcomeOf(settings, state) === 'reached' || attemptsLeft(settings, state) === 0
}

/**
 * Minutes that are left: the screens that are not done, and the one on view while another follows.
 * At least 1 while anything is open, 0 when all is done.
 */
export function minutesLeft(settings: Settings, state: State): number {
  if (countOpen(settings, state) === 0) return 0
  const seconds = settings.screens
    .filter((screen) => screen.hash === state.screen || !isScreenDone(screen, settings, state))
    .reduce((sum, screen) => sum + screen.seconds, 0)
  return Math.max(1, Math.ceil(seconds / 60))
}
