import { page } from '@paath/protocol'

/** Where a person is on a page, beyond what the module itself keeps. */
export interface KeptPlace {
  /** Address of the screen. */
  readonly hash: string
  readonly scroll: number
  /** Id of the element that has the focus. */
  readonly focus: string
  /** What is chosen or typed and not handed in yet, by a name of the field. */
  readonly fields: ReadonlyMap<string, string | boolean>
  /** Which of the details are open, in the order of the page. */
  readonly open: readonly boolean[]
  /** Did the page ask whose progress it was? */
  readonly asks: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Note where a person is. */
export function keepPlace({ document, location, scrollY }: Window): KeptPlace {
  return {
    hash: location.hash,
    scroll: scrollY,
    focus: document.activeElement?.id ?? '',
    fields: new Map(fieldsOf(document).map((field) => [nameOf(field), valueOf(field)])),
    open: detailsOf(document).map(({ open }) => open),
    asks: findYes(document) !== null,
  }
}

/** How long a module looks for an LMS before it asks about a copy on this device, and how often it is looked at. */
const asking = { pause: 100, tries: 50 }

/** Bring a page to where a person was, as far as it still has the same parts. */
export function restorePlace(window: Window, place: KeptPlace & { readonly hasLms: boolean }): void {
  const { document } = window
  const { scroll, focus, fields, open, asks, hasLms } = place
  // Without an LMS the module asks whether the answers on this device are the learner's: a moment ago they were.
  if (!asks && !hasLms) sayYes(document, asking.tries)
  for (const field of fieldsOf(document)) restoreField(field, fields.get(nameOf(field)))
  const details = detailsOf(document)
  if (details.length === open.length) details.forEach((one, index) => (one.open = open[index] ?? false))
  if (focus !== '') document.getElementById(focus)?.focus({ preventScroll: true })
  window.scrollTo(0, scroll)
}

function findYes(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${page.choice}="yes"]`)
}

function sayYes(document: Document, tries: number): void {
  const yes = findYes(document)
  if (yes) yes.click()
  else if (tries > 0) window.setTimeout(() => sayYes(document, tries - 1), asking.pause)
}

function fieldsOf(document: Document): Field[] {
  return [...document.querySelectorAll<Field>('input, textarea, select')]
}

function detailsOf(document: Document): HTMLDetailsElement[] {
  return [...document.querySelectorAll('details')]
}

/** Question and option tell fields apart; ids, where there are any, do it better. */
function nameOf(field: Field): string {
  const question = field.closest(`[${page.question}]`)?.getAttribute(page.question) ?? ''
  const option = isTicked(field) ? field.value : ''
  return `${question} ${field.id || field.name} ${option}`
}

function isTicked(field: Field): field is HTMLInputElement {
  return field.tagName === 'INPUT' && /^(?:checkbox|radio)$/.test(field.type)
}

function valueOf(field: Field): string | boolean {
  return isTicked(field) ? field.checked : field.value
}

/** A field that is as it was says nothing; one that is brought back says so, as if a person had typed. */
function restoreField(field: Field, value: string | boolean | undefined): void {
  if (value === undefined || field.disabled || valueOf(field) === value) return
  if (isTicked(field)) field.checked = value === true
  else field.value = String(value)
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
}
