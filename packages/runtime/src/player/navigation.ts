import { page } from '@paath/protocol'
import type { ScreenSettings } from '@paath/protocol'
import { isScreenDone } from '../progress.ts'
import { withHash } from '../session.ts'
import { find, findAll, focusOn, mark, named, valueOf } from './page-elements.ts'
import type { Player } from './player.ts'

/**
 * So many questions of a screen are laid out at once; the others follow one by one, with pauses of milliseconds, and not
 * right after a tap: whoever taps waits for its answer first.
 */
const first = { questions: 2, pause: 50, rest: 400 }

/** Moves from screen to screen. The hash of the address is the screen, so the browser's own buttons work. */
export class Navigation {
  private readonly player: Player
  private readonly screens: readonly ScreenSettings[]
  private readonly sections: readonly HTMLElement[] = findAll(page.screen)
  private readonly links: readonly HTMLElement[] = findAll(page.screenLink)
  private readonly back: HTMLElement | undefined = find(page.back)
  private readonly next: HTMLElement | undefined = find(page.next)
  private readonly menu: HTMLElement | undefined = find(page.menu)
  private readonly menuButton: HTMLElement | undefined = find(page.menuButton)
  private shown: ScreenSettings | undefined
  private hasMoved = false
  private tappedAt = 0

  constructor(player: Player) {
    this.player = player
    this.screens = player.settings.screens.filter(({ id }) => this.sectionOf(id))
  }

  /** Show the screen of the address or of the state, and follow the learner from there. */
  start(): void {
    this.listen()
    const named = this.screenOfAddress()
    if (named) this.player.session.see(named.hash)
    this.showCurrent()
    this.player.watch(() => this.showMarks())
  }

  /** The state came from elsewhere: go to its screen, unless the learner is already on the way. */
  follow(): void {
    if (!this.hasMoved) this.showCurrent()
    else if (this.shown) this.player.session.see(this.shown.hash)
  }

  /** Go to a screen because the learner wants to. */
  go(screen: ScreenSettings | undefined): void {
    if (!screen || screen === this.shown) return
    const from = location.hash
    this.enter(screen)
    this.showTop(screen)
    // After the screen: browsers take their time for it. By then another address or screen may have been asked for.
    window.setTimeout(() => {
      if (this.shown === screen && location.hash === from) setAddress(screen.id, 'push')
    }, first.pause)
  }

  // Every change of the page comes before this: both read the layout, and are made once where nothing changes between.
  private showTop({ id }: ScreenSettings): void {
    window.scrollTo(0, 0)
    const section = this.sectionOf(id)
    if (section) focusOn(section.querySelector<HTMLElement>('h1,h2') || section)
  }

  private enter(screen: ScreenSettings): void {
    this.hasMoved = true
    this.show(screen)
    const { session } = this.player
    session.change({ screen: screen.hash, seen: withHash(session.state.seen, screen.hash) })
    this.player.showAll()
    this.player.announce(this.positionText())
  }

  /** "Screen 3 of 7". */
  positionText(): string {
    return this.player.text('position', this.index + 1, this.screens.length)
  }

  private get index(): number {
    return this.shown ? this.screens.indexOf(this.shown) : 0
  }

  private showCurrent(): void {
    const { session } = this.player
    const screen = this.screens.find(({ hash }) => hash === session.state.screen) || this.screens[0]
    if (!screen) return
    session.see(screen.hash)
    this.show(screen)
    // An address within the screen stays: the browser goes there once the page is read.
    if (this.screenOfAddress() === screen) return
    if (this.screens.indexOf(screen) > 0 || location.hash !== '') setAddress(screen.id, 'replace')
  }

  private show(screen: ScreenSettings): void {
    this.shown = screen
    const { menu } = this
    const section = this.sectionOf(screen.id)
    const current = named(this.links, page.screenLink, screen.id)
    if (section) this.layOutLater(findAll(page.question, section).slice(first.questions))
    for (const other of this.sections) mark(other, page.current, other === section ? '' : undefined)
    for (const link of this.links) mark(link, 'aria-current', link === current ? 'step' : undefined)
    for (const chapter of findAll<HTMLDetailsElement>(page.chapter, menu)) {
      chapter.open = !!current && chapter.contains(current)
    }
    // Later: where the link stands is known once the page is laid out.
    window.setTimeout(() => {
      if (menu && current) menu.scrollTop = current.offsetTop - menu.clientHeight / 2
    }, first.pause)
    mark(this.back, 'disabled', this.index === 0 ? '' : undefined)
    mark(this.next, 'disabled', this.index === this.screens.length - 1 ? '' : undefined)
    this.openMenu(false)
  }

  /** A slow phone shows a screen with many questions sooner so. Only for a moment: what is not laid out is not read out. */
  private layOutLater(questions: HTMLElement[]): void {
    const next = (): void => {
      if (performance.now() - this.tappedAt > first.rest) mark(questions.shift(), page.later, undefined)
      if (questions.length > 0) window.setTimeout(next, first.pause)
    }
    questions.forEach((question) => mark(question, page.later, ''))
    window.setTimeout(next, first.pause)
  }

  private showMarks(): void {
    const { settings, session } = this.player
    for (const link of this.links) {
      const screen = this.screenNamed(valueOf(link, page.screenLink))
      const isDone = screen !== undefined && isScreenDone(screen, settings, session.state)
      mark(link, page.done, isDone ? '' : undefined)
      const word = find(page.doneMark, link)
      if (word && word.hidden === isDone) word.hidden = !isDone
    }
  }

  private listen(): void {
    const { on, safely } = this.player
    const button = this.menuButton
    const isMenuOpen = (): boolean => !!button && valueOf(button, 'aria-expanded') === 'true'
    on(this.back, 'click', () => this.go(this.screens[this.index - 1]))
    on(this.next, 'click', () => this.go(this.screens[this.index + 1]))
    on(button, 'click', () => this.openMenu(!isMenuOpen()))
    on(document.documentElement, 'pointerdown', () => {
      this.tappedAt = performance.now()
    })
    on(document.documentElement, 'keydown', ({ key }) => {
      if (key !== 'Escape' || !button || !isMenuOpen()) return
      this.openMenu(false)
      button.focus()
    })
    for (const link of this.links) {
      on(link, 'click', (event) => {
        const screen = this.screenNamed(valueOf(link, page.screenLink))
        if (!screen) return
        event.preventDefault()
        this.go(screen)
        this.openMenu(false)
      })
    }
    window.addEventListener('hashchange', () => safely(() => this.followAddress()))
  }

  private openMenu(isOpen: boolean): void {
    mark(this.menu, page.open, isOpen ? '' : undefined)
    mark(this.menuButton, 'aria-expanded', String(isOpen))
    const current = isOpen && this.menu && find('aria-current', this.menu)
    if (current) current.focus()
  }

  /** Lead the learner to a part of the page, on whatever screen it is. */
  lead(id: string): void {
    setAddress(id, 'push')
    const target = document.getElementById(id) || undefined
    this.reach(target, this.screenAround(target))
  }

  /** Back and forward of the browser, and links to something on another screen. */
  private followAddress(): void {
    this.reach(addressTarget(), location.hash === '' ? this.screens[0] : this.screenOfAddress())
  }

  private reach(target: HTMLElement | undefined, screen: ScreenSettings | undefined): void {
    if (!screen) return
    if (screen !== this.shown) this.enter(screen)
    if (!target || target.hasAttribute(page.screen)) return this.showTop(screen)
    focusOn(target)
    target.scrollIntoView()
  }

  private screenOfAddress(): ScreenSettings | undefined {
    return this.screenAround(addressTarget())
  }

  private screenAround(target: HTMLElement | undefined): ScreenSettings | undefined {
    const section = target && target.closest(`[${page.screen}]`)
    return section ? this.screenNamed(valueOf(section, page.screen)) : undefined
  }

  private sectionOf(id: string): HTMLElement | undefined {
    return named(this.sections, page.screen, id)
  }

  private screenNamed(id: string): ScreenSettings | undefined {
    return this.screens.find((screen) => screen.id === id)
  }
}

function addressTarget(): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1))) || undefined
  } catch {
    // The address holds a broken escape.
    return undefined
  }
}

function setAddress(id: string, how: 'push' | 'replace'): void {
  if (location.hash === `#${id}`) return
  try {
    if (how === 'push') history.pushState(null, '', `#${id}`)
    else history.replaceState(null, '', `#${id}`)
  } catch {
    // Some embedding pages forbid it; the module plays without an address.
  }
}
