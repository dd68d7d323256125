import { page } from '@paath/protocol'
import type { State } from '@paath/protocol'
import { find, mark } from './page-elements.ts'
import type { Player } from './player.ts'

/** Something that stays on the page until it is over. The first kind in this list that is there is shown. */
const kinds = ['reopen', 'question', 'lost', 'untracked', 'leaving'] as const

type Kind = (typeof kinds)[number]

interface Notice {
  readonly text: string
  readonly choices?: readonly Choice[]
}

interface Choice {
  readonly name: 'yes' | 'no'
  readonly text: string
  readonly act: () => void
}

/** The messages above the content: no connection, not recorded here, "was it you?". */
export class Notices {
  private readonly player: Player
  private readonly notices: Partial<Record<Kind, Notice>> = {}
  private shown: Notice | undefined
  private readonly declined: string[] = []

  constructor(player: Player) {
    this.player = player
  }

  /** The LMS is out of reach, or is back. */
  showLost(isLost: boolean): void {
    const { text, session } = this.player
    if (!isLost) return this.drop('lost')
    if (this.notices.lost) return undefined
    const kept = session.isMirrored ? ` ${text('savedHere')}` : ''
    return this.put('lost', { text: text('notConnected') + kept })
  }

  /** Nothing is recorded: said once, until the learner goes on to another screen. */
  showUntracked(): void {
    const { session, watch, text } = this.player
    let { screen } = session.state
    this.put('untracked', { text: text('untracked') })
    watch(() => {
      const isSeen = this.shown !== undefined && this.shown === this.notices.untracked
      if (isSeen && session.state.screen !== screen) this.drop('untracked')
      screen = session.state.screen
    })
  }

  /** Said on the second screen alone: there is something to lose by then, and the page is changing anyway. */
  showLeaving(): void {
    const { settings, session, text } = this.player
    const isSecond = settings.screens[1]?.hash === session.state.screen
    if (!isSecond || !session.savesOnLeaving) return this.drop('leaving')
    return this.notices.leaving ? undefined : this.put('leaving', { text: text('savesOnLeaving') })
  }

  showReopen(): void {
    this.put('reopen', { text: this.player.text('reopen') })
  }

  /** Ask about copies on this device, one after the other. */
  ask(copies: readonly State[]): void {
    const copy = copies.find(({ attempt }) => this.declined.indexOf(attempt) < 0)
    if (!copy) return this.drop('question')
    const { settings, text, safely } = this.player
    const screen = settings.screens.findIndex(({ hash }) => hash === copy.screen)
    const answer = (act: () => void) => (): void => safely(act)
    return this.put('question', {
      text: text('continueQuestion', screen + 1),
      choices: [
        { name: 'yes', text: text('continueYes'), act: answer(() => this.adopt(copy)) },
        { name: 'no', text: text('continueNo'), act: answer(() => this.decline(copy, copies)) },
      ],
    })
  }

  /** Something changed while the question stands: the LMS may have told whose progress it is. */
  askAgain(): void {
    if (this.notices.question) this.ask(this.player.session.foreignCopies())
  }

  // Not before the copy is taken over: what stands behind the question is to be seen on the screen that then comes.
  private adopt(copy: State): void {
    this.player.session.adopt(copy)
    this.drop('question')
  }

  private decline(copy: State, copies: readonly State[]): void {
    this.declined.push(copy.attempt)
    this.ask(copies)
  }

  private put(kind: Kind, notice: Notice): void {
    this.notices[kind] = notice
    this.show()
  }

  private drop(kind: Kind): void {
    if (!this.notices[kind]) return
    delete this.notices[kind]
    this.show()
  }

  private show(): void {
    const box = find(page.notice)
    const kind = kinds.find((candidate) => this.notices[candidate])
    const notice = kind && this.notices[kind]
    if (!box || notice === this.shown) return
    this.shown = notice
    box.textContent = ''
    box.hidden = !notice
    mark(document.documentElement, page.noticed, notice && '')
    if (!notice) return
    const line = document.createElement('p')
    line.textContent = notice.text
    box.append(line, ...(notice.choices ?? []).map(createButton))
    this.player.announce(notice.text)
  }
}

function createButton({ name, text, act }: Choice): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = text
  button.setAttribute(page.choice, name)
  button.addEventListener('click', act)
  return button
}
