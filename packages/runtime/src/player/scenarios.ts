import { letterOf, page } from '@paath/protocol'
import type { SceneSettings, ScenarioSettings, ScenarioState } from '@paath/protocol'
import { find, findAll, findNamed, focusOn, mark, valueOf, wordsOf } from './page-elements.ts'
import type { Player } from './player.ts'

/** Bring a story to life: one scene at a time, feedback after a choice, then on to where it leads. */
export function playScenario(scenario: ScenarioSettings, player: Player): void {
  const box = findNamed(page.scenario, scenario.id)
  if (!box) return
  let shownAt = performance.now()
  player.on(box, 'click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>(`[${page.goTo}]`)
    if (!link) return
    event.preventDefault()
    follow(link, { scenario, player, box, shownAt })
    shownAt = performance.now()
  })
  player.watch(() => show({ scenario, player, box, shownAt: 0 }))
}

interface Story {
  readonly scenario: ScenarioSettings
  readonly player: Player
  readonly box: HTMLElement
  readonly shownAt: number
}

/** A choice that has feedback waits for the learner to read it; every other link goes on at once. */
function follow(link: HTMLElement, story: Story): void {
  const { scenario, player } = story
  const now = placeOf(story)
  const way = wayOf(link)
  const feedback = way >= 0 ? feedbackBeside(link) : undefined
  const scene = scenario.scenes.find(({ hash }) => hash === now.scene)
  if (way >= 0 && scene) journal(way, scene, story)
  if (feedback && scene) {
    keep({ ...now, way, words: scene.ways[way] || 0 }, story)
    find(page.goTo, feedback)?.focus()
    player.announce(wordsOf(feedback.children[1]))
    return
  }
  const target = scenario.scenes.find(({ id }) => id === valueOf(link, page.goTo))
  if (!target) return
  keep({ ...now, scene: target.hash, way: -1, words: 0, ended: now.ended || target.isEnding }, story)
  const heading = headingOf(story)
  focusOn(heading)
  if (heading) heading.scrollIntoView()
}

function headingOf({ box }: Story): HTMLElement | undefined {
  return box.querySelector<HTMLElement>(`[${page.scene}][${page.open}] [tabindex]`) || undefined
}

function wayOf(link: Element): number {
  return Number(valueOf(link, page.way) || -1)
}

/** Tell the LMS what was chosen. It counts for nothing. */
function journal(way: number, { id, key }: SceneSettings, story: Story): void {
  const { scenario, player, shownAt } = story
  const chosen = letterOf(way)
  player.session.record({
    id: `${scenario.id}.${id}`,
    type: 'choice',
    response: [chosen],
    key: key.split(''),
    ...(key === '' ? {} : { right: key.indexOf(chosen) >= 0 }),
    latencyMilliseconds: performance.now() - shownAt,
    at: new Date(),
    text: wordsOf(headingOf(story)),
  })
}

function keep(place: ScenarioState, { player }: Story): void {
  player.session.keep('scenarios', place.hash, place)
  player.showAll()
}

function placeOf({ scenario, player }: Story): ScenarioState {
  const { hash, scenes } = scenario
  const first = scenes[0] ? scenes[0].hash : 0
  const kept = player.session.state.scenarios.find((one) => one.hash === hash)
  return kept || { hash, scene: first, way: -1, words: 0, ended: false }
}

function show(story: Story): void {
  const place = placeOf(story)
  const current = story.scenario.scenes.find(({ hash }) => hash === place.scene)
  for (const scene of findAll(page.scene, story.box)) {
    const isOpen = current !== undefined && valueOf(scene, page.scene) === current.id
    mark(scene, page.open, isOpen ? '' : undefined)
    for (const link of findAll(page.way, scene)) {
      const isChosen = isOpen && wayOf(link) === place.way
      mark(link.parentElement || undefined, page.chosen, isChosen ? '' : undefined)
      const feedback = feedbackBeside(link)
      if (feedback) feedback.open = isChosen
    }
  }
}

function feedbackBeside(link: Element): HTMLDetailsElement | undefined {
  const { parentElement } = link
  return parentElement ? findAll<HTMLDetailsElement>(page.accordion, parentElement)[0] : undefined
}
