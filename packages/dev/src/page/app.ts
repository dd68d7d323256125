/** The preview: a module in the player of a platform, and all that happens behind it. */
import { page } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import type { LmsRecord } from '@paath/lms'
import type { DevFinding, DevState, PageNews } from '../course/dev-state.ts'
import { createCallLog } from './call-log.ts'
import { readChoices, writeChoices } from './choices.ts'
import type { Choices } from './choices.ts'
import { button, element, fill } from './element.ts'
import { problemsView } from './findings-view.ts'
import { createPanel } from './panel.ts'
import { Player, recordAddress } from './player.ts'
import { showSource } from './show-source.ts'
import { createStage } from './stage.ts'
import { createToolbar } from './toolbar.ts'

const learners = {
  asha: { id: 'asha', name: 'Asha Devi' },
  ravi: { id: 'ravi', name: 'Ravi Kumar' },
} as const

/** How often the view of the LMS is made anew, in milliseconds. */
const viewPause = 400

/** Run the preview in this window. */
export function startApp(): void {
  new App().start()
}

class App {
  readonly #log = createCallLog()
  readonly #toolbar = createToolbar((choice) => this.#choose(choice))
  readonly #stage = createStage()
  readonly #overlay = element('div', { class: 'overlays' })
  readonly #panel = createPanel({
    choosePanel: (panel) => this.#choose({ panel }),
    killTab: () => this.#killTab(),
    leaveAndReopen: () => void this.#leaveAndReopen(),
    toggleOffline: () => this.#toggleOffline(),
    forgetDevice: () => this.#forgetDevice(),
    forgetPlatform: () => void this.#forgetPlatform(),
    switchLearner: () => this.#choose({ learner: this.#choices.learner === 'asha' ? 'ravi' : 'asha' }),
    showFinding: (finding) => this.#showFinding(finding),
  })
  #choices: Choices = readChoices(location.search)
  #state: DevState | undefined
  #events: EventSource | undefined
  #player: Player | undefined
  #news: PageNews | undefined
  #faults: string[] = []
  #settings: Settings | undefined
  #isOffline = false
  #isLost = false
  #now: LmsRecord | undefined
  #drawing = 0

  start(): void {
    const main = element('main', { class: 'work' }, this.#stage.node, this.#overlay)
    document.body.append(this.#toolbar.node, main, this.#panel.node)
    this.#stage.setWidth(this.#choices.width)
    this.#listen()
    window.setInterval(() => void this.#refreshRecord(), 3 * viewPause)
    this.#draw()
  }

  /** Hear of the module and language on view. The first answer says which there are. */
  #listen(): void {
    this.#events?.close()
    const { module, language } = this.#choices
    const events = new EventSource(`/events?${new URLSearchParams({ module, language }).toString()}`)
    events.addEventListener('state', ({ data }: MessageEvent<string>) =>
      this.#hear(JSON.parse(data) as DevState),
    )
    events.addEventListener('page', ({ data }: MessageEvent<string>) =>
      this.#paint(JSON.parse(data) as PageNews | null),
    )
    events.addEventListener('open', () => this.#setLost(false))
    events.addEventListener('error', () => this.#setLost(true))
    this.#events = events
  }

  #hear(state: DevState): void {
    this.#state = state
    const { modules, languages } = state
    const isKnown = (list: readonly string[], value: string): boolean =>
      list.length === 0 || list.includes(value)
    const module = isKnown(
      modules.map(({ id }) => id),
      this.#choices.module,
    )
      ? {}
      : { module: modules[0]?.id ?? '' }
    const language = isKnown(
      languages.map(({ tag }) => tag),
      this.#choices.language,
    )
      ? {}
      : { language: languages[0]?.tag ?? '' }
    const missing = { ...module, ...language }
    if (Object.keys(missing).length > 0) this.#choose(missing)
    this.#toolbar.show(state, this.#choices)
    this.#drawProblems()
    this.#draw()
  }

  /** A page came, or a newer edition of the one on view. */
  #paint(news: PageNews | null): void {
    if (!news || news.edition === this.#news?.edition) return
    this.#news = news
    if (this.#player) this.#player.show(news)
    else this.#launch()
  }

  #choose(choice: Partial<Choices>): void {
    const before = this.#choices
    this.#choices = { ...before, ...choice }
    history.replaceState(null, '', writeChoices(this.#choices))
    const changed = (...names: readonly (keyof Choices)[]): boolean =>
      names.some((name) => before[name] !== this.#choices[name])
    if (changed('width')) this.#stage.setWidth(this.#choices.width)
    if (changed('theme')) void this.#player?.repaint(this.#address())
    if (changed('module', 'language')) void this.#changePage()
    else if (changed('profile')) void this.#changePlatform()
    else if (changed('learner')) void this.#leaveAndReopen()
    if (this.#state) this.#toolbar.show(this.#state, this.#choices)
    this.#draw()
  }

  async #changePage(): Promise<void> {
    const player = this.#player
    this.#player = undefined
    this.#news = undefined
    await player?.leave()
    this.#stage.clear()
    this.#listen()
  }

  #address(): string {
    const { theme, language, module } = this.#choices
    return `/play/${[theme, language, module].map(encodeURIComponent).join('/')}/index.html`
  }

  #content(): string {
    const { module, language, profile } = this.#choices
    return `do_dev_${[this.#state?.id ?? '', module, language, profile].join('_')}`
  }

  #launch(): void {
    const news = this.#news
    if (!news) return
    const { profile, learner, module } = this.#choices
    const facts = this.#state?.modules.find(({ id }) => id === module)
    this.#log.clear()
    this.#faults = []
    this.#stage.clear()
    this.#player = new Player({
      profile,
      learner: learners[learner],
      content: {
        id: this.#content(),
        durationSeconds: 60 * (facts?.minutes ?? 0),
        trackable: true,
        ...(facts?.pass !== undefined && { masteryScore: facts.pass }),
      },
      address: this.#address(),
      news,
      stage: this.#stage.frames,
      isOffline: this.#isOffline,
      onCall: (call) => {
        this.#log.add(call)
        this.#draw()
      },
      onFault: (fault) => {
        this.#faults.push(fault)
        this.#draw()
      },
      onPainted: (frame) => this.#afterPaint(frame),
    })
  }

  #afterPaint(frame: HTMLIFrameElement): void {
    const text = frame.contentDocument?.getElementById(page.settingsId)?.textContent
    this.#settings = text ? (JSON.parse(text) as Settings) : undefined
    this.#stage.setWidth(this.#choices.width)
    document.documentElement.dataset['painted'] = this.#news?.edition ?? ''
    this.#drawProblems()
    this.#draw()
  }

  #killTab(): void {
    this.#player?.kill()
    this.#player = undefined
    const again = button('Open the module again', () => this.#launch(), { class: 'primary' })
    const text =
      'The tab was killed: nothing of the module ran any more, and nothing was saved at that moment.'
    this.#stage.say(element('p', {}, text), again)
    again.focus()
    void this.#refreshRecord()
  }

  async #leaveAndReopen(): Promise<void> {
    await this.#player?.leave()
    this.#launch()
    await this.#refreshRecord()
  }

  /** Another platform is another site: what the device keeps for the one is not there for the other. */
  async #changePlatform(): Promise<void> {
    await this.#player?.leave()
    clearSiteData()
    await this.#leaveAndReopen()
  }

  #toggleOffline(): void {
    this.#isOffline = !this.#isOffline
    this.#player?.setOffline(this.#isOffline)
    this.#draw()
  }

  /** Site data are cleared while nothing of the module runs, as a person does it in the settings of a phone. */
  #forgetDevice(): void {
    this.#player?.kill()
    clearSiteData()
    this.#launch()
  }

  async #forgetPlatform(): Promise<void> {
    this.#player?.kill()
    const address = recordAddress(learners[this.#choices.learner].id, this.#content())
    await fetch(address, { method: 'DELETE' }).catch(() => undefined)
    this.#launch()
    await this.#refreshRecord()
  }

  #showFinding(finding: DevFinding): void {
    const file = `modules/${this.#choices.module}/module.mdx`
    const inner = this.#player?.frame?.contentWindow
    if (inner && finding.file === file) showSource(inner, finding.offset ?? 0)
    const other = /^modules\/([^/]+)\/module\.mdx$/.exec(finding.file)?.[1]
    if (other !== undefined && finding.file !== file) this.#choose({ module: other })
  }

  #setLost(isLost: boolean): void {
    if (isLost === this.#isLost) return
    this.#isLost = isLost
    this.#drawProblems()
  }

  #drawProblems(): void {
    const lost = this.#isLost
      ? [
          'Paath is not running, or the connection is gone. Start `paath dev` again: this page goes on by itself.',
        ]
      : []
    const view = problemsView({
      problems: this.#state?.problems ?? [],
      trouble: [...lost, ...(this.#state?.trouble ?? [])],
      hasPage: this.#news !== undefined,
    })
    if (view?.textContent === this.#overlay.textContent && view) return
    fill(this.#overlay, ...(view ? [view] : []))
  }

  async #refreshRecord(): Promise<void> {
    this.#now = await this.#player?.recordNow()
    this.#draw()
  }

  /** Draw soon: calls come in bursts. */
  #draw(): void {
    if (this.#drawing !== 0) return
    this.#drawing = window.setTimeout(() => {
      this.#drawing = 0
      this.#panel.show({
        panel: this.#choices.panel,
        state: this.#state,
        log: this.#log,
        faults: this.#faults,
        settings: this.#settings,
        learner: learners[this.#choices.learner].name,
        isOffline: this.#isOffline,
        now: this.#now,
        onLeaving: this.#player?.recordOnLeaving(),
      })
    }, viewPause / 4)
  }
}

/** What a module or its platform left on this device. The name of who signs is the preview's own. */
function clearSiteData(): void {
  for (const key of Object.keys(localStorage)) if (!key.startsWith('paath-dev/')) localStorage.removeItem(key)
}
