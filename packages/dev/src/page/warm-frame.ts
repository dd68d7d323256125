import { blankPage } from './blank-page.ts'
import { fillPage, patchStillPage, stillType } from './patch-page.ts'
import { readPage } from './written-page.ts'
import type { WrittenPage } from './written-page.ts'

/** What is made ready, and where. */
export interface WarmOptions {
  /** Address of the page with its query, without a hash. */
  readonly address: string
  /** What is written there now. */
  readonly html: string
  /** Element that the frame is put into. */
  readonly stage: HTMLElement
  /** The page on view: the fonts that it uses are loaded here too. */
  readonly live: Document
}

/**
 * A frame behind the one on view that holds the page as it is written, laid out, and none of its scripts has run. A newer edition
 * that must start anew is patched into it: what takes longest on the way to a new page is done before anybody saves.
 */
export class WarmFrame {
  readonly frame: HTMLIFrameElement = document.createElement('iframe')
  readonly #address: string
  #written: WrittenPage
  #isReady = false

  constructor({ address, html, stage, live }: WarmOptions) {
    this.#address = address
    this.#written = readPage(html)
    const { frame } = this
    frame.className = 'behind'
    frame.title = 'The module'
    frame.allow = 'fullscreen; autoplay'
    frame.addEventListener('load', () => void this.#fill(live).catch(() => undefined), { once: true })
    frame.src = new URL(blankPage, new URL(address, location.href)).href
    stage.append(frame)
  }

  async #fill(live: Document): Promise<void> {
    const inner = this.frame.contentDocument
    if (!inner) return
    fillPage(inner, this.#written)
    this.#goTo(live.location.hash)
    // As its script does first: what it hides need not be laid out.
    inner.documentElement.classList.add('js')
    await Promise.all([...inner.querySelectorAll('link[rel=stylesheet]')].map(whenLoaded))
    await Promise.all(stillScripts(inner).map((script) => loadAhead(script, inner)))
    loadFonts(inner, live)
    this.#isReady = true
  }

  /** Is the page at an address ready to start, with the styles that it has there? */
  isReadyFor(address: string): boolean {
    return this.#isReady && this.#address === address && this.frame.contentWindow !== null
  }

  /** The address is that of the page, as if it had been loaded from there. Most times the hash is known before. */
  #goTo(hash: string): void {
    const inner = this.frame.contentWindow
    const wanted = new URL(this.#address + hash, location.href).href
    if (inner && inner.location.href !== wanted) inner.history.replaceState(null, '', wanted)
  }

  /** Start the page, in a newer form of it. */
  async start(html: string, hash: string): Promise<void> {
    const { contentWindow: inner } = this.frame
    if (!inner) throw new Error('The frame is gone')
    const before = this.#written
    this.#written = readPage(html)
    patchStillPage(inner.document, before, this.#written)
    this.#goTo(hash)
    await runScripts(inner.document)
    inner.dispatchEvent(new Event('load'))
  }
}

/** Put scripts that run in the place of those that do not, in their order. */
async function runScripts(document: Document): Promise<void> {
  await Promise.all(
    stillScripts(document).map((old) => {
      const script = document.createElement('script')
      for (const { name, value } of old.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.async = false
      const loaded = whenLoaded(script)
      old.replaceWith(script)
      return loaded
    }),
  )
}

function stillScripts(document: Document): Element[] {
  return [...document.querySelectorAll(`script[type="${stillType}"]`)]
}

/** Have a script at hand without running it. */
async function loadAhead(script: Element, document: Document): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'script'
  link.href = script.getAttribute('src') ?? ''
  const loaded = whenLoaded(link)
  document.head.append(link)
  await loaded.finally(() => link.remove())
}

function whenLoaded(element: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve(), { once: true })
    element.addEventListener('error', () => reject(new Error('A file of the page did not arrive')), {
      once: true,
    })
  })
}

/** Both pages have the same styles, and so the same list of fonts. */
function loadFonts(document: Document, live: Document): void {
  const isUsed = [...live.fonts].map(({ status }) => status === 'loaded')
  for (const [index, font] of [...document.fonts].entries()) if (isUsed[index] === true) void font.load()
}
