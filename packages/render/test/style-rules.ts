/** A style sheet taken apart, for tests. Good enough for what the minifier writes: no comments, no nesting of rules. */

/** One declaration and where it stands. */
export interface Declaration {
  readonly selector: string
  readonly property: string
  readonly value: string
  /** Properties of the same rule that come before it. */
  readonly before: readonly string[]
  /** Conditions around the rule, outermost first. */
  readonly conditions: readonly string[]
}

/** Every declaration of a style sheet, in order. Custom properties are left out. */
export function declarationsOf(css: string, conditions: readonly string[] = []): Declaration[] {
  return blocksOf(css).flatMap(({ head, body }) =>
    /^@(?:media|supports)/.test(head)
      ? declarationsOf(body, [...conditions, head])
      : ofRule(head, body, conditions),
  )
}

function ofRule(selector: string, body: string, conditions: readonly string[]): Declaration[] {
  const before: string[] = []
  return splitOutside(body, ';').flatMap((text) => {
    const colon = text.indexOf(':')
    const property = text.slice(0, colon).trim()
    if (colon < 0 || property.startsWith('--')) return []
    const value = text
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
    const declaration = { selector, property, value, before: [...before], conditions }
    before.push(property)
    return [declaration]
  })
}

function blocksOf(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = []
  let at = 0
  for (;;) {
    const open = css.indexOf('{', at)
    if (open < 0) return blocks
    let depth = 1
    let end = open + 1
    for (; depth > 0 && end < css.length; end++) {
      if (css[end] === '{') depth++
      else if (css[end] === '}') depth--
    }
    blocks.push({ head: css.slice(at, open).trim(), body: css.slice(open + 1, end - 1) })
    at = end
  }
}

/** Split at a sign that stands in no brackets and no quotation marks. */
function splitOutside(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  let quote = ''
  for (const character of text) {
    if (quote === '' && character === sign && depth === 0) {
      parts.push('')
      continue
    }
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth++
    else if (character === ')') depth--
    parts[parts.length - 1] += character
  }
  return parts
}
