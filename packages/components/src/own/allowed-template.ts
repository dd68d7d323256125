import { classifyUrl } from '@paath/model'
import type { ComponentFile } from '@paath/schemas'
import type { AttributePart } from './template.ts'

/** Elements that a provider's template may be made of. */
const elements: ReadonlySet<string> = new Set(
  (
    'a abbr aside b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h3 h4 h5 h6 hr i img ins kbd ' +
    'li ol p q s section small span strong sub sup table tbody td th thead tr u ul'
  ).split(' '),
)

/** Attributes that any of them may carry. */
const everywhere = /^(?:class|lang|dir|title|role|aria-[a-z]+)$/

const byElement: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  th: ['scope'],
  ol: ['start'],
}

/**
 * What an element of a template does that it must not: run code, load from elsewhere, take part in how the player works.
 *
 * @returns Words for a message: "`<script>`", "`onclick`".
 */
export function findElementFaults(
  name: string,
  attributes: readonly (readonly [string, readonly AttributePart[]])[],
  { props = {} }: Pick<ComponentFile, 'props'>,
): string[] {
  if (!elements.has(name)) return [`\`<${name}>\``]
  return attributes.flatMap(([attribute, parts]) => {
    const isKnown = everywhere.test(attribute) || (byElement[name] ?? []).includes(attribute)
    if (!isKnown) return [`\`${attribute}\``]
    if (attribute === 'src') return isFile(parts, props) ? [] : ['`src` that is not the value of a picture']
    if (attribute === 'href')
      return isSafeAddress(parts) ? [] : ['`href` with an address that may not stand there']
    return []
  })
}

function isFile(parts: readonly AttributePart[], props: NonNullable<ComponentFile['props']>): boolean {
  const [part] = parts
  return parts.length === 1 && typeof part === 'object' && props[part.value]?.file === 'image'
}

/** One value, which is judged where it is used, or an address that is safe as it stands. */
function isSafeAddress(parts: readonly AttributePart[]): boolean {
  const [part = ''] = parts
  if (parts.length > 1) return false
  return typeof part === 'object' || ['web', 'contact', 'place'].includes(classifyUrl(part))
}
