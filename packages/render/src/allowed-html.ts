/** The HTML that content may become: which elements, which attributes, which addresses. */
import { classifyUrl, htmlTags } from '@paath/model'

const none: ReadonlySet<string> = new Set()

const byElement: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...elements(
    'aside b blockquote caption cite code dd del details dfn div dl dt em fieldset figcaption figure form h3 h4 h5 h6 hr i',
  ),
  ...elements('li p picture pre q s section span strong summary svg table tbody td thead tr ul select'),
  ...[...htmlTags].map((tag): [string, ReadonlySet<string>] => [tag, none]),
  ...withAttributes('a', 'href target rel download'),
  ...withAttributes('audio', 'src controls preload'),
  ...withAttributes('button', 'type'),
  ...withAttributes('details', 'open'),
  ...withAttributes('form', 'novalidate autocomplete'),
  ...withAttributes('img', 'src alt width height loading decoding'),
  ...withAttributes(
    'input',
    'type name value autocomplete autocapitalize inputmode spellcheck maxlength size',
  ),
  ...withAttributes('label', 'for'),
  ...withAttributes('ol', 'start'),
  ...withAttributes('option', 'value'),
  ...withAttributes('source', 'srcset type'),
  ...withAttributes('svg', 'focusable'),
  ...withAttributes('textarea', 'rows maxlength autocomplete'),
  ...withAttributes('th', 'scope'),
  ...withAttributes('track', 'kind src srclang label default'),
  ...withAttributes('use', 'href'),
  ...withAttributes('video', 'src poster controls preload playsinline width height'),
])

/** The attributes that an element may carry beside those of every element; undefined if it may not be there. */
export function allowedAttributes(tagName: string): ReadonlySet<string> | undefined {
  return byElement.get(tagName)
}

/** Addresses lead to where the content checks allow; pictures, sound and captions come from the package only. */
export function isAllowedValue(name: string, value: string): boolean {
  if (name === 'href') return classifyUrl(value) !== 'forbidden'
  if (name === 'src' || name === 'srcset' || name === 'poster') return /^media\/[a-z0-9._-]+$/.test(value)
  return true
}

const names = new Map<string, string>([
  ['className', 'class'],
  ['htmlFor', 'for'],
])

/** The HTML name of a property: `ariaLabelledBy` is `aria-labelledby`, `dataLabel` is `data-label`. */
export function attributeName(property: string): string {
  const known = names.get(property)
  if (known !== undefined) return known
  const name = property
    .replace(/^data(?=[A-Z])/, 'data-')
    .replace(/^aria(?=[A-Z])/, 'aria-')
    .toLowerCase()
  names.set(property, name)
  return name
}

function elements(tagNames: string): [string, ReadonlySet<string>][] {
  return tagNames.split(' ').map((tagName) => [tagName, none])
}

function withAttributes(tagName: string, attributes: string): [string, ReadonlySet<string>][] {
  return [[tagName, new Set(attributes.split(' '))]]
}
