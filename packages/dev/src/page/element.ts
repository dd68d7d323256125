/** Attributes and properties of an element. A function is a listener: `onclick`. */
export type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>

/** Make an element. Texts stay texts: nothing of a course becomes markup here. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value)
    else made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** A push button with a word on it. */
export function button(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes, onclick: press }, text)
}

/** Put other children into an element. */
export function fill(parent: Element, ...children: readonly (Node | string)[]): void {
  parent.replaceChildren(...children)
}

/** Put other children in the place of those that read otherwise. The rest stays, with the focus and with a press that has begun. */
export function refill(parent: Element, children: readonly Node[]): void {
  const olds = [...parent.childNodes]
  for (const [index, child] of children.entries()) {
    const old = olds[index]
    if (!old) parent.append(child)
    else if (!old.isEqualNode(child)) parent.replaceChild(child, old)
  }
  for (const old of olds.slice(children.length)) old.remove()
}
