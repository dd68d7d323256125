import { page } from '@paath/protocol'
import type { Connection, Settings } from '@paath/protocol'
import { mayAppear, openConnection } from './lms/connect.ts'
import { createClient } from './lms/create-client.ts'
import { Mirror } from './mirror.ts'
import { keepChecklist } from './player/checklists.ts'
import { showDrawn } from './player/draw.ts'
import { runTest, showReview } from './player/hand-in.ts'
import { fetchPicturesAhead, pauseUnseenMedia } from './player/media.ts'
import { Navigation } from './player/navigation.ts'
import { Notices } from './player/notices.ts'
import { findAll, named } from './player/page-elements.ts'
import { createPlayer } from './player/player.ts'
import type { Player } from './player/player.ts'
import { closeAccordions, openForPrint } from './player/printing.ts'
import { keepReflection } from './player/reflections.ts'
import { playScenario } from './player/scenarios.ts'
import { showProgress } from './player/progress-view.ts'
import { openTabs } from './player/tabs.ts'
import { QuestionView } from './questions/question-view.ts'
import { createRandomId } from './random-id.ts'
import { Session } from './session.ts'
import type { Stores } from './session.ts'
import { Stopwatch } from './stopwatch.ts'

/** When to look for a restore that arrives late, in milliseconds after the start. */
const looks = [250, 700, 1500, 3000, 5000, 8000, 12_000]

/** Look this often, and this long, for an LMS that is not there yet. */
const search = { pause: 100, tries: 30 }

/** Bring a page to life. A part that fails never stops the others or the session. */
export function play(settings: Settings, connection: Connection): void {
  const stopwatch = new Stopwatch()
  const session = new Session(
    { settings, stopwatch, attempt: createRandomId() },
    openStores(settings, connection),
  )
  const player = createPlayer(session, connection.faults)
  const notices = new Notices(player)
  const navigation = new Navigation(player)

  stopwatch.start()
  player.safely(() => navigation.start())
  startParts(player, navigation)
  player.showAll()
  session.events = {
    onReplaced: () => {
      player.safely(() => navigation.follow())
      player.showAll()
      notices.askAgain()
    },
    onSaved: () =>
      player.safely(() => {
        notices.showLost(session.isLost)
        notices.showLeaving()
      }),
  }
  player.safely(() => session.open())
  followPage({ player, notices, stopwatch })
  const settle = (): void => {
    if (!session.isTracked) notices.showUntracked()
    notices.ask(session.foreignCopies())
    looks.forEach((delay) => window.setTimeout(() => player.safely(() => session.look()), delay))
  }
  if (connection.api || !mayAppear(window)) player.safely(settle)
  else searchLms({ player, connection, settle, tries: search.tries })
}

function openStores(settings: Settings, connection: Connection): Stores {
  const client = createClient(connection)
  return { client, mirror: new Mirror(settings, client.learner) }
}

interface Search {
  readonly player: Player
  readonly connection: Connection
  /** Called once, when the LMS was found or the time is over. */
  readonly settle: () => void
  readonly tries: number
}

/** Look for an LMS that publishes its object late; the learner can start meanwhile. */
function searchLms({ player, connection, settle, tries }: Search): void {
  window.setTimeout(
    () =>
      player.safely(() => {
        openConnection(connection, window)
        if (connection.api) player.session.attach(openStores(player.settings, connection))
        if (connection.api || tries <= 1) settle()
        else searchLms({ player, connection, settle, tries: tries - 1 })
      }),
    search.pause,
  )
}

function startParts(player: Player, navigation: Navigation): void {
  const { settings, safely } = player
  safely(closeAccordions)
  safely(openForPrint)
  safely(() => showProgress(player, () => navigation.positionText()))
  safely(() => showDrawn(player))
  const views: QuestionView[] = []
  const forms = findAll(page.question)
  for (const question of settings.questions) {
    const form = named(forms, page.question, question.id)
    if (form) safely(() => void views.push(new QuestionView(form, question, player)))
  }
  if (settings.role === 'test') safely(() => runTest(player, navigation, views))
  safely(() => showReview(player))
  settings.checklists.forEach((checklist) => safely(() => keepChecklist(checklist, player)))
  settings.scenarios.forEach((scenario) => safely(() => playScenario(scenario, player)))
  settings.reflections.forEach((reflection) => safely(() => keepReflection(reflection, player)))
  findAll(page.tabs).forEach((tabs) => safely(() => openTabs(tabs)))
  safely(() => pauseUnseenMedia(player))
  safely(() => fetchPicturesAhead(player))
}

interface PageParts {
  readonly player: Player
  readonly notices: Notices
  readonly stopwatch: Stopwatch
}

/** How long after a page has loaded the portal of iGOT listens to it, with some to spare. In milliseconds. */
const unheard = 2000

/**
 * Change the page where nobody sees it. The portal of iGOT saves only after it has heard something in a page: a click, a key, a change
 * of a class.
 */
function stir(): void {
  document.body.classList.toggle('stirred')
}

/** Save whenever the page may be gone in a moment. `unload` is not used: phones and Moodle's frames do not send it. */
function followPage({ player, notices, stopwatch }: PageParts): void {
  const { session, safely } = player
  const touch = (): void => safely(() => session.touch())
  window.addEventListener('pointerdown', touch, true)
  window.addEventListener('keydown', touch, true)
  window.addEventListener('online', () =>
    safely(() => {
      session.flush()
      // The player of iGOT sends a completion once. Sent without a link it is lost.
      stir()
    }),
  )
  const { revision } = session.state
  window.addEventListener('load', () => {
    // What the learner did until then would wait for the next step, and be lost with a tab that is killed before.
    window.setTimeout(() => safely(() => session.state.revision > revision && stir()), unheard)
  })
  document.addEventListener('visibilitychange', () =>
    safely(() => {
      if (document.visibilityState === 'hidden') {
        session.flush()
        stopwatch.stop()
      } else {
        stopwatch.start()
        session.look()
      }
    }),
  )
  window.addEventListener('pagehide', () => safely(() => session.leave()))
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && session.isOver) safely(() => notices.showReopen())
  })
}
