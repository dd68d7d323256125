import type { Element, ElementContent, Properties } from 'hast'

/** What may stand in an element: nodes, words, lists of both. `undefined` leaves nothing. */
export type Child = ElementContent | string | undefined | readonly Child[]

/** Properties named as in hast (`className`, `ariaLabel`) or, for those of the page contract, as in HTML. */
export type GivenProperties = Readonly<
  Record<string, string | number | boolean | undefined | readonly string[]>
>

/**
 * Make an element: `h('p.hint', { id: 'q1-hint' }, 'Choose one')`.
 *
 * @param selector Tag name and classes.
 * @param properties A list or a text in this place is the content.
 */
export function h(selector: string, properties?: GivenProperties | Content, content?: Child): Element {
  const { tagName, className } = shapeOf(selector)
  const children: ElementContent[] = []
  if (isContent(properties)) {
    append(children, properties)
    return {
      type: 'element',
      tagName,
      properties: className.length > 0 ? { className: [...className] } : {},
      children,
    }
  }
  append(children, content)
  return { type: 'element', tagName, properties: toProperties(className, properties), children }
}

type Content = string | readonly Child[]

function isContent(value: GivenProperties | Content | undefined): value is Content {
  return typeof value === 'string' || Array.isArray(value)
}

interface Shape {
  readonly tagName: string
  readonly className: readonly string[]
}

const shapes = new Map<string, Shape>()

function shapeOf(selector: string): Shape {
  const known = shapes.get(selector)
  if (known) return known
  const [tagName = 'div', ...className] = selector.split('.')
  const shape = { tagName, className }
  shapes.set(selector, shape)
  return shape
}

/** Properties that hast keeps as lists. */
const lists: ReadonlySet<string> = new Set([
  'ariaDescribedBy',
  'ariaLabelledBy',
  'autoComplete',
  'className',
  'htmlFor',
  'rel',
])

function toProperties(className: readonly string[], given: GivenProperties = {}): Properties {
  const properties: Record<string, Properties[string]> = {}
  if (className.length > 0) properties['className'] = [...className]
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    if (!lists.has(name)) properties[name] = value as Properties[string]
    else properties[name] = [...(name === 'className' ? className : []), ...[value].flat().map(String)]
  }
  return properties
}

function append(children: ElementContent[], child: Child): void {
  if (child === undefined) return
  if (typeof child === 'string') children.push({ type: 'text', value: child })
  else if (isList(child)) for (const part of child) append(children, part)
  else children.push(child)
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child)
}
