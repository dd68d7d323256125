import { page } from '@paath/protocol'
import type { ScreenSettings } from '@paath/protocol'
import { isScreenDone } from '../progress.ts'
import { withHash } from '../session.ts'
import { find, findAll, findNamed, focusOn, mark } from './page-elements.ts'
import type { Player } from './player.ts'

/** Moves from screen to screen. The hash of the address is the screen, so the browser's own buttons work. */
export class Navigation {
  private readonly player: Player
  private readonly screens: readonly ScreenSettings[]
  private shown: ScreenSettings | undefined
  private hasMoved = false

  constructor(player: Player) {
    this.player = player
    this.screens = player.settings.screens.filter(({ id }) => sectionOf(id))
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
    setAddress(screen.id, 'push')
    this.enter(screen)
    focusOn(headingOf(screen.id))
    window.scrollTo(0, 0)
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
    const screen = this.screens.find(({ hash }) => hash === session.state.screen) ?? this.screens[0]
    if (!screen) return
    session.see(screen.hash)
    this.show(screen)
    if (this.screens.indexOf(screen) > 0 || location.hash !== '') setAddress(screen.id, 'replace')
  }

  private show(screen: ScreenSettings): void {
    this.shown = screen
    for (const { id } of this.screens) mark(sectionOf(id), page.current, id === screen.id ? '' : undefined)
    const current = findNamed(page.screenLink, screen.id)
    for (const link of findAll(page.screenLink)) {
      mark(link, 'aria-current', link === current ? 'step' : undefined)
    }
    for (const chapter of findAll<HTMLDetailsElement>(page.chapter)) {
      chapter.open = !!current && chapter.contains(current)
    }
    const menu = find(page.menu)
    if (menu && current) menu.scrollTop = current.offsetTop - menu.clientHeight / 2
    mark(find(page.back), 'disabled', this.index === 0 ? '' : undefined)
    mark(find(page.next), 'disabled', this.index === this.screens.length - 1 ? '' : undefined)
    this.openMenu(false)
  }

  private showMarks(): void {
    const { settings, session } = this.player
    for (const link of findAll(page.screenLink)) {
      const screen = this.screenNamed(link.getAttribute(page.screenLink))
      const isDone = screen !== undefined && isScreenDone(screen, settings, session.state)
      mark(link, page.done, isDone ? '' : undefined)
      const word = find(page.doneMark, link)
      if (word && word.hidden === isDone) word.hidden = !isDone
    }
  }

  private listen(): void {
    const { safely } = this.player
    const step = (by: number): void => safely(() => this.go(this.screens[this.index + by]))
    find(page.back)?.addEventListener('click', () => step(-1))
    find(page.next)?.addEventListener('click', () => step(1))
    const button = find(page.menuButton)
    button?.addEventListener('click', () => this.openMenu(button.getAttribute('aria-expanded') !== 'true'))
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || button?.getAttribute('aria-expanded') !== 'true') return
      this.openMenu(false)
      button.focus()
    })
    for (const link of findAll(page.screenLink)) {
      link.addEventListener('click', (event) => {
        const screen = this.screenNamed(link.getAttribute(page.screenLink))
        if (!screen) return
        event.preventDefault()
        safely(() => this.go(screen))
        this.openMenu(false)
      })
    }
    window.addEventListener('hashchange', () => safely(() => this.followAddress()))
  }

  private openMenu(isOpen: boolean): void {
    const menu = find(page.menu)
    mark(menu, page.open, isOpen ? '' : undefined)
    mark(find(page.menuButton), 'aria-expanded', String(isOpen))
    if (isOpen) menu?.querySelector<HTMLElement>('[aria-current]')?.focus()
  }

  /** Lead the learner to a part of the page, on whatever screen it is. */
  lead(id: string): void {
    setAddress(id, 'push')
    const target = document.getElementById(id) ?? undefined
    this.reach(target, this.screenAround(target))
  }

  /** Back and forward of the browser, and links to something on another screen. */
  private followAddress(): void {
    this.reach(addressTarget(), location.hash === '' ? this.screens[0] : this.screenOfAddress())
  }

  private reach(target: HTMLElement | undefined, screen: ScreenSettings | undefined): void {
    if (!screen) return
    if (screen !== this.shown) this.enter(screen)
    const isPart = target && !target.hasAttribute(page.screen)
    focusOn(isPart ? target : headingOf(screen.id))
    if (isPart) target.scrollIntoView()
    else window.scrollTo(0, 0)
  }

  private screenOfAddress(): ScreenSettings | undefined {
    return this.screenAround(addressTarget())
  }

  private screenAround(target: HTMLElement | undefined): ScreenSettings | undefined {
    const section = target?.closest(`[${page.screen}]`)
    return section ? this.screenNamed(section.getAttribute(page.screen)) : undefined
  }

  private screenNamed(id: string | null): ScreenSettings | undefined {
    return this.screens.find((screen) => screen.id === id)
  }
}

function sectionOf(id: string): HTMLElement | undefined {
  return findNamed(page.screen, id)
}

function headingOf(id: string): HTMLElement | undefined {
  const section = sectionOf(id)
  return section?.querySelector<HTMLElement>('h1,h2') ?? section
}

function addressTarget(): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? undefined
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
