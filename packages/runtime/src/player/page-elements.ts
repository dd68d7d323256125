/** Find the first element with an attribute of the page contract. */
export function find(attribute: string, within: ParentNode = document): HTMLElement | undefined {
  return within.querySelector<HTMLElement>(`[${attribute}]`) ?? undefined
}

/** Find all elements with an attribute of the page contract. */
export function findAll<Kind extends HTMLElement = HTMLElement>(
  attribute: string,
  within: ParentNode = document,
): Kind[] {
  return Array.from(within.querySelectorAll<Kind>(`[${attribute}]`))
}

/** Find the element whose attribute of the page contract names this id. */
export function findNamed(attribute: string, id: string): HTMLElement | undefined {
  return named(findAll(attribute), attribute, id)
}

/** The one of these elements whose attribute of the page contract names this id. */
export function named(
  elements: readonly HTMLElement[],
  attribute: string,
  id: string,
): HTMLElement | undefined {
  return elements.find((element) => element.getAttribute(attribute) === id)
}

/** What an attribute of the page contract says, or nothing. */
export function valueOf(element: Element, attribute: string): string {
  return element.getAttribute(attribute) || ''
}

/** What an element says, on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return ((element && element.textContent) || '').replace(/\s+/g, ' ').trim()
}

/**
 * Write a text into an element.
 *
 * Only the data of its text node changes: a new child would be a mutation that postpones the save of iGOT's player.
 */
export function writeText(element: Element | undefined, text: string): void {
  if (!element) return
  const first = element.firstChild
  if (first instanceof Text && element.childNodes.length === 1) {
    if (first.data !== text) first.data = text
  } else element.textContent = text
}

/** Set an attribute, or take it away. An attribute that is right already is not touched. */
export function mark(element: Element | undefined, attribute: string, value: string | undefined): void {
  if (!element || element.getAttribute(attribute) === (value ?? null)) return
  if (value === undefined) element.removeAttribute(attribute)
  else element.setAttribute(attribute, value)
}

/** Make an element that is no control able to take the focus, and give it. */
export function focusOn(element: HTMLElement | undefined): void {
  if (!element) return
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
}

/** Put elements into another order, each into the place of one of them. What stands between them stays. */
export function arrange(elements: readonly Element[], wanted: readonly Element[]): void {
  if (elements.every((element, index) => element === wanted[index])) return
  const places = elements.map((element) => {
    const place = document.createComment('')
    element.replaceWith(place)
    return place
  })
  places.forEach((place, index) => place.replaceWith(wanted[index] ?? ''))
}
