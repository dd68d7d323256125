import type {
  Outcome,
  QuestionSettings,
  QuestionState,
  ScreenSettings,
  Settings,
  State,
} from '@paath/protocol'

/** What is known of one question. */
export function stateOf(question: QuestionSettings, state: State): QuestionState | undefined {
  return state.questions.find(({ hash }) => hash === question.hash)
}

/** Was the screen seen, everything on it answered that must be, and every story followed to an ending? */
export function isScreenDone(screen: ScreenSettings, settings: Settings, state: State): boolean {
  if (state.seen.indexOf(screen.hash) < 0) return false
  if (settings.complete === 'seen') return true
  return (
    settings.questions.every((question) => question.screen !== screen.id || stateOf(question, state)) &&
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

/** Share of questions that were right at some check, in percent, once every question was judged. */
export function scoreOf(settings: Settings, state: State): number | undefined {
  const all = settings.questions.length
  const judged = settings.questions.map((question) => stateOf(question, state)).filter(Boolean)
  if (all === 0 || judged.length < all) return undefined
  const right = judged.filter((question) => question?.right).length
  return Math.round((10_000 * right) / all) / 100
}

/** Number of questions that were right at the first check. */
export function countFirstRight(settings: Settings, state: State): number {
  return settings.questions.filter((question) => stateOf(question, state)?.firstRight).length
}

/** How far the learner has come, for the status table. */
export function outcomeOf(settings: Settings, state: State): Outcome {
  if (countOpen(settings, state) > 0) return 'open'
  if (settings.pass === undefined || settings.questions.length === 0) return 'done'
  const score = scoreOf(settings, state)
  if (score === undefined) return 'open'
  return score >= settings.pass ? 'reached' : 'missed'
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
