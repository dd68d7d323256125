/** The course that is written while it is shown: looks at it after each save, and tells every page what has changed. */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { CourseLook, LiveCourse } from '@paath/build'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import type { ModuleSite } from '@paath/model'
import type { DevState, PageNews, Shown } from './dev-state.ts'
import { newsOf } from './page-news.ts'
import { toDevFinding } from './to-dev-finding.ts'
import { watchFolder } from './watch-folder.ts'

/** A browser that shows a page of the course. */
export interface Viewer {
  shown: Shown
  /** A page was painted, or has to be painted anew; `state` follows whenever there is more to say. */
  readonly tell: (event: 'page' | 'state', data: unknown) => void
}

/** The course, for the server. */
export interface DevCourse {
  /** The last good form of a page. */
  readonly page: (shown: Shown) => ModuleSite | undefined
  readonly state: (shown: Shown) => DevState
  /** Tell a browser of changes, until the result is called. */
  readonly watch: (viewer: Viewer) => () => void
  readonly close: () => void
}

/** What a course is opened with. */
export interface DevCourseOptions {
  /** Absolute. */
  readonly folder: string
  readonly live: LiveCourse
  /** Says in the terminal what only a bug can cause. */
  readonly onFault: (fault: unknown) => void
}

/** What stands beside the page waits so long, for the page to be painted first. */
const stateWait = 100

/** Findings wait until nobody has saved, or asked for a part of a page, for so long. */
const findingsWait = 180

/** After the first page was made, so long nobody asks for a part of it: then the rest of the course is read. */
const glanceWait = 120

/** How often the page on view is made for practice before the first save, and how long others have their turn between. */
const rehearsals = { count: 5, pause: 60 }

/** Look again so soon where a file could not be read, or was empty: its program is at work on it. */
const retryWait = 250

/** Open a course and begin to watch its folder. */
export function openDevCourse(options: DevCourseOptions): DevCourse {
  const course = new WatchedCourse(options)
  const watch = watchFolder(options.folder, { onChange: () => course.look() })
  return {
    page: (shown) => course.serve(shown),
    state: (shown) => course.state(shown),
    watch: (viewer) => course.watch(viewer),
    close: () => {
      watch.close()
      course.close()
    },
  }
}

/** A page as it was last made, and what kept a newer one from being made. */
interface KnownPage {
  readonly revision: number
  readonly site: ModuleSite | undefined
  readonly news: PageNews | null
  readonly stopped: readonly AnyDiagnostic[]
}

class WatchedCourse {
  readonly #options: DevCourseOptions
  readonly #pages = new Map<string, KnownPage>()
  readonly #viewers = new Set<Viewer>()
  #look: CourseLook | undefined
  /** The module that the first page was asked for, while nothing but its text was read. */
  #glanced: string | undefined
  #completing: NodeJS.Timeout | undefined
  #revision = 1
  #findings: readonly AnyDiagnostic[] | undefined
  #fault: string | undefined
  #told: readonly string[] = []
  #telling: NodeJS.Timeout | undefined
  #waiting: NodeJS.Timeout | undefined
  #retry: NodeJS.Timeout | undefined
  #rehearsing: NodeJS.Timeout | undefined
  #rehearsed = 0

  constructor(options: DevCourseOptions) {
    this.#options = options
    this.#completeLater()
  }

  /** A file of a page is asked for: findings wait until all of them are there. */
  serve(shown: Shown): ModuleSite | undefined {
    const { site } = this.page(shown)
    if (this.#completing) this.#completeLater()
    if (this.#waiting) this.#findLater()
    return site
  }

  /** Look at the folder again, paint the pages that are on view, and say and search for all else once that is done. */
  look(): void {
    clearTimeout(this.#rehearsing)
    this.#guarded(() => {
      const before = this.#look
      const now = this.#lookAtAll()
      this.#retryIfUnfinished(before)
      if (now !== before) {
        this.#revision += 1
        this.#findings = undefined
        for (const viewer of this.#viewers) this.#paint(viewer)
        if (this.#viewers.size > 0) this.#findLater()
      } else if (this.#trouble().join() === this.#told.join()) return
      this.#tellSoon()
    })
  }

  #lookAtAll(): CourseLook {
    clearTimeout(this.#completing)
    this.#completing = undefined
    this.#glanced = undefined
    return (this.#look = this.#options.live.look())
  }

  /** The course as far as it is needed: the first page need not wait for the text of other modules. */
  #lookFor({ module }: Pick<Shown, 'module'>): CourseLook {
    const isEnough = this.#glanced === undefined || module === '' || module === this.#glanced
    if (this.#look && isEnough) return this.#look
    this.#glanced = module
    this.#look = this.#options.live.glance(module)
    this.#completeLater()
    return this.#look
  }

  #completeLater(): void {
    clearTimeout(this.#completing)
    this.#completing = setTimeout(() => this.look(), glanceWait)
  }

  page(shown: Shown): KnownPage {
    const key = `${shown.module} ${shown.language}`
    const known = this.#pages.get(key)
    if (known?.revision === this.#revision) return known
    const { site, stopped = [] } = this.#lookFor(shown).page(shown.module, shown.language)
    const fresh = site && { site, news: newsOf(site) }
    const last = fresh ?? { site: known?.site, news: known?.news ?? null }
    const page = { revision: this.#revision, stopped, ...last }
    this.#pages.set(key, page)
    return page
  }

  state(shown: Shown): DevState {
    const { course, readText, broken } = this.#lookFor(shown)
    const inWords = (found: readonly AnyDiagnostic[]): DevState['problems'] =>
      found.map((diagnostic) => toDevFinding(diagnostic, readText))
    const stopped = course ? this.page(shown).stopped : broken
    return {
      revision: this.#revision,
      id: basename(this.#options.folder),
      title: course?.metadata.title ?? basename(this.#options.folder),
      modules: (course?.modules ?? []).map(({ id, metadata: { title, minutes = 0, pass } }) => ({
        id,
        title,
        minutes,
        ...(pass !== undefined && { pass }),
      })),
      languages: languagesOf(course),
      problems: inWords(stopped),
      ...(this.#findings && { findings: inWords(this.#findings) }),
      trouble: this.#trouble(),
    }
  }

  watch(viewer: Viewer): () => void {
    this.#viewers.add(viewer)
    viewer.tell('state', this.state(viewer.shown))
    this.#paint(viewer)
    if (this.#findings === undefined) this.#findLater()
    return () => this.#viewers.delete(viewer)
  }

  close(): void {
    clearTimeout(this.#completing)
    clearTimeout(this.#rehearsing)
    clearTimeout(this.#telling)
    clearTimeout(this.#waiting)
    this.#waiting = undefined
    clearTimeout(this.#retry)
  }

  #paint(viewer: Viewer): void {
    viewer.tell('page', this.page(viewer.shown).news)
  }

  /** What keeps the page away is said at once. All else can wait for the paint. */
  #tellSoon(): void {
    clearTimeout(this.#telling)
    const isInTheWay = (this.#look?.broken ?? []).length > 0 || this.#trouble().length > 0
    if (isInTheWay) this.#tellAll()
    else this.#telling = setTimeout(() => this.#tellAll(), stateWait)
  }

  #tellAll(): void {
    clearTimeout(this.#telling)
    this.#told = this.#trouble()
    for (const viewer of this.#viewers) viewer.tell('state', this.state(viewer.shown))
  }

  /** What people can mend outside of the text, or what mends itself. */
  #trouble(): string[] {
    const { folder } = this.#options
    const unread = this.#look?.unread ?? []
    const isGone = !existsSync(folder)
    return [
      ...(isGone ? ['The folder of the course is gone. As soon as it is back, so is the page.'] : []),
      ...unread.map(
        (file) =>
          `${file} cannot be opened: another program may have it open. As soon as it can be, the page is painted.`,
      ),
      ...(this.#fault === undefined ? [] : [this.#fault]),
    ]
  }

  /** A program that holds a file, or has emptied it to fill it again, is soon done. */
  #retryIfUnfinished(before: CourseLook | undefined): void {
    clearTimeout(this.#retry)
    const isHeld = this.#look && (this.#look.unread.length > 0 || (before?.course && !this.#look.course))
    if (isHeld) this.#retry = setTimeout(() => this.look(), retryWait)
  }

  #findLater(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined
      this.#guarded(() => {
        const languages = [...new Set([...this.#viewers].map(({ shown }) => shown.language))]
        const look = this.#glanced === undefined ? this.#look : undefined
        this.#findings = (look ?? this.#lookAtAll()).findings(languages)
        this.#tellAll()
        this.#rehearseLater()
      })
    }, findingsWait)
  }

  /** While nothing else is to do: the first save is to be as quick as the tenth. */
  #rehearseLater(): void {
    const [viewer] = this.#viewers
    clearTimeout(this.#rehearsing)
    if (!viewer || this.#rehearsed >= rehearsals.count) return
    this.#rehearsing = setTimeout(() => {
      this.#rehearsed += 1
      this.#guarded(() => this.#options.live.rehearse(viewer.shown.module, viewer.shown.language))
      this.#rehearseLater()
    }, rehearsals.pause)
  }

  /** A fault of ours must not end the session of who writes: it is said, and the next save is looked at as ever. */
  #guarded(run: () => void): void {
    try {
      this.#fault = undefined
      run()
    } catch (fault) {
      this.#options.onFault(fault)
      this.#fault = 'Paath has met a mistake of its own: the terminal says more. Your text is safe.'
      this.#tellAll()
    }
  }
}

function languagesOf(course: CourseLook['course']): DevState['languages'] {
  if (!course) return []
  const tags = new Set([course.metadata.language, ...(course.metadata.languages ?? [])])
  return [...tags].map((tag) => ({ tag, name: languageOf(tag)?.nativeName ?? tag }))
}
