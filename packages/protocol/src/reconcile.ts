import { matchOptions } from './match-options.ts'
import type { ChecklistSettings, QuestionSettings, ScenarioSettings, Settings } from './settings.ts'
import { answerTypeOf, mostTicks } from './state.ts'
import type { Answer, ChecklistState, QuestionState, ScenarioState, State } from './state.ts'

/**
 * Fit a kept state to the edition of the module that is on the page.
 *
 * Everything that can still be told is kept: answers follow their options, an edited option keeps its answer, what was
 * removed is forgotten, and what was reached stays reached. If the screen on view is gone, the first unseen one takes
 * its place.
 */
export function reconcile(state: State, settings: Settings): State {
  const screens = settings.screens.map((screen) => screen.hash)
  const seen = screens.filter((hash) => state.seen.indexOf(hash) >= 0)
  return {
    ...state,
    fingerprint: settings.fingerprint,
    screen: placeOf(state.screen, screens, seen),
    seen,
    questions: fit(settings.questions, state.questions, fitQuestion),
    checklists: fit(settings.checklists, state.checklists, fitChecklist),
    scenarios: fit(settings.scenarios, state.scenarios, fitScenario),
    notes: fit(settings.reflections, state.notes, (_, kept) => kept),
  }
}

function placeOf(screen: number, screens: readonly number[], seen: readonly number[]): number {
  if (screens.indexOf(screen) >= 0 || screens.length === 0) return screen
  const unseen = screens.find((hash) => seen.indexOf(hash) < 0)
  return unseen === undefined ? screens[screens.length - 1] || 0 : unseen
}

/** Pair settings with the state of the same hash; the order is that of the settings. */
function fit<Setting extends { readonly hash: number }, Kept extends { readonly hash: number }>(
  settings: readonly Setting[],
  kept: readonly Kept[],
  fitOne: (setting: Setting, kept: Kept) => Kept | undefined,
): Kept[] {
  const fitted: Kept[] = []
  for (const setting of settings) {
    const old = kept.find((one) => one.hash === setting.hash)
    const one = old && fitOne(setting, old)
    if (one) fitted.push(one)
  }
  return fitted
}

function fitQuestion(question: QuestionSettings, kept: QuestionState): QuestionState | undefined {
  const answer = fitAnswer(question, kept.answer)
  return answer && { ...kept, answer }
}

/** A question whose kind of answer has changed is a new question. */
function fitAnswer(question: QuestionSettings, answer: Answer): Answer | undefined {
  if (answer.type !== answerTypeOf(question)) return undefined
  if (answer.type === 'fill-in') {
    const blanks = question.key as readonly unknown[]
    return { type: 'fill-in', texts: blanks.map((_, blank) => answer.texts[blank] || '') }
  }
  const options = matchOptions(answer.options, question.options)
  if (answer.type === 'order') {
    const kept = answer.chosen.map((option) => options[option]).filter(isPlace)
    const added = question.options.map((_, option) => option).filter((option) => kept.indexOf(option) < 0)
    return { type: 'order', chosen: kept.concat(added), options: question.options }
  }
  if (answer.type === 'choice') {
    const kept = answer.chosen.map((option) => options[option]).filter(isPlace)
    const chosen = (question.type === 'multiple' ? kept : kept.slice(0, 1)).sort((one, other) => one - other)
    return { type: 'choice', chosen, options: question.options }
  }
  const lefts = leftsOf(question)
  const places = matchOptions(answer.lefts, lefts)
  const chosen = lefts.map((_, left) => {
    const option = answer.chosen[places.indexOf(left)]
    const place = option === undefined ? undefined : options[option]
    return isPlace(place) ? place : -1
  })
  return { type: 'match', chosen, options: question.options, lefts }
}

/** Hashes of the left sides of a match question; where the page gives none, each side keeps its place. */
export function leftsOf(question: QuestionSettings): readonly number[] {
  if (question.lefts) return question.lefts
  return Array.from({ length: question.key.length }, () => 0)
}

function fitChecklist(checklist: ChecklistSettings, kept: ChecklistState): ChecklistState {
  const ticks = Array.from(
    { length: Math.min(checklist.items, mostTicks) },
    (_, item) => kept.ticks[item] === true,
  )
  return { hash: kept.hash, ticks }
}

/** A choice follows its words; a story whose scene is gone begins anew. */
function fitScenario({ scenes }: ScenarioSettings, kept: ScenarioState): ScenarioState {
  const scene = scenes.find(({ hash }) => hash === kept.scene)
  if (!scene) return { ...kept, scene: scenes[0] ? scenes[0].hash : kept.scene, way: -1, words: 0 }
  if (kept.way < 0 || scene.ways[kept.way] === kept.words) return kept
  const way = scene.ways.indexOf(kept.words)
  return { ...kept, way, words: way < 0 ? 0 : kept.words }
}

function isPlace(place: number | undefined): place is number {
  return place !== undefined && place >= 0
}
