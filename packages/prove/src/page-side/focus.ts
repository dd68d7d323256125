import { page as marks } from '@paath/protocol'

/** What has the focus. */
export interface Focus {
  /** Tells it from all others on the page. */
  readonly id: string
  /** For people: “the button “Check””. */
  readonly words: string
  /** How it is used. `way`: it leads to another place or begins again, and is left alone. */
  readonly kind: 'choice' | 'list' | 'text' | 'button' | 'way' | 'other'
  /** Does anything show that it has the focus? */
  readonly isVisible: boolean
  /** Is it the first thing that Tab reaches? */
  readonly isFirst: boolean
}

const tabbableSelector =
  'a[href],button,input,select,textarea,summary,audio[controls],video[controls],[tabindex]:not([tabindex="-1"])'

/** Name every element once, so that it is known again. */
const names = new Map<Element, string>()

/** Start again at the top of the page. */
export function focusTop(): void {
  const { body } = document
  body.tabIndex = -1
  body.focus()
  body.removeAttribute('tabindex')
}

/** What has the focus now; null when it has left the page. */
export function currentFocus(): Focus | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body || !document.hasFocus()) return null
  const first = tabbableElements()[0]
  return {
    id: nameOf(element),
    words: wordsFor(element),
    kind: kindOf(element),
    // A heading that was given the focus so that it is read out is nothing to use.
    isVisible: element.tabIndex < 0 || showsFocus(element),
    isFirst: element === first,
  }
}

/** All that Tab should reach now. Of a group of radio buttons it reaches one. */
export function tabbableElements(): HTMLElement[] {
  const groups: string[] = []
  return Array.from(document.querySelectorAll<HTMLElement>(tabbableSelector)).filter((element) => {
    if (element.tabIndex < 0 || element.getClientRects().length === 0 || isFolded(element)) return false
    if (element.matches(':disabled, fieldset:disabled *')) return false
    if (getComputedStyle(element).visibility !== 'visible') return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    const isKnown = groups.indexOf(element.name) >= 0
    groups.push(element.name)
    return !isKnown
  })
}

/** What is folded away keeps its size in some browsers, but nobody can get there. */
function isFolded(element: HTMLElement): boolean {
  const folded = element.closest('details:not([open])')
  return folded !== null && element.closest('summary')?.parentElement !== folded
}

/** Names and words of everything that Tab should reach. A radio button stands for its group. */
export function tabbable(): { id: string; words: string }[] {
  return tabbableElements().map((element) => ({ id: nameOf(element), words: wordsFor(element) }))
}

/** Put the focus on the button that leads on. */
export function focusNext(): void {
  document.querySelector<HTMLElement>(`[${marks.next}]`)?.focus()
}

function nameOf(element: Element): string {
  if (element instanceof HTMLInputElement && element.type === 'radio') return `radio ${element.name}`
  const known = names.get(element) ?? `element ${names.size}`
  names.set(element, known)
  return known
}

function kindOf(element: HTMLElement): Focus['kind'] {
  if (element.hasAttribute(marks.goTo)) return 'button'
  if (element.tagName === 'SUMMARY') {
    return element.parentElement?.hasAttribute('open') ? 'other' : 'button'
  }
  if (element.matches(ways)) return 'way'
  if (element instanceof HTMLInputElement) {
    return element.type === 'radio' || element.type === 'checkbox' ? 'choice' : 'text'
  }
  return kinds[element.tagName] ?? 'other'
}

const ways = [
  'a',
  ...[marks.next, marks.back, marks.menuButton, marks.retry, marks.handIn, marks.again].map(
    (mark) => `[${mark}]`,
  ),
].join()

const kinds: Readonly<Record<string, Focus['kind']>> = {
  SELECT: 'list',
  TEXTAREA: 'text',
  BUTTON: 'button',
}

/** A ring, a shadow, or a ring around the whole option: anything that was not there without the focus. */
function showsFocus(element: HTMLElement): boolean {
  for (
    let part: HTMLElement | null = element, depth = 0;
    part && depth < 4;
    part = part.parentElement, depth++
  ) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) return true
    if (part === element && boxShadow !== 'none') return true
  }
  return false
}

function wordsFor(element: HTMLElement): string {
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const name = text === '' ? element.id || element.getAttribute('name') || '' : text.slice(0, 60)
  return `the ${element.tagName.toLowerCase()} “${name}”`
}
