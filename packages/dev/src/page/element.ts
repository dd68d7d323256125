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

/** Put other children into an element, unless they read the same: what a person has selected stays. */
export function fill(parent: Element, ...children: readonly (Node | string)[]): void {
  parent.replaceChildren(...children)
}
