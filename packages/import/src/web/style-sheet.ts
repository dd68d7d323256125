import type { Element, Root, RootContent } from 'hast'

/** Declarations of a style, by property in small letters. */
export type Declarations = ReadonlyMap<string, string>

/** The styles of a page, by the selectors that documents saved as pages have: `p`, `.name`, `p.name`. */
export type StyleSheet = ReadonlyMap<string, Declarations>

/** What of a style says something to an import. */
const known: ReadonlySet<string> = new Set([
  'background',
  'background-color',
  'color',
  'font-family',
  'font-style',
  'font-weight',
])

/**
 * Read the styles that stand in a page. Of a longer selector its last part counts; states such as `:hover` do not. Every step
 * takes time in proportion to the text, whatever stands in it.
 */
export function readStyleSheet(root: Root): StyleSheet {
  const sheet = new Map<string, Map<string, string>>()
  const css = withoutComments(stylesIn(root.children).join('\n'))
  for (const rule of css.split('}')) {
    const open = rule.lastIndexOf('{')
    const declared = [...readDeclarations(rule.slice(open + 1))].filter(([name]) => known.has(name))
    if (open === -1 || declared.length === 0) continue
    const before = rule.slice(0, open)
    const selectors = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(';')) + 1)
    for (const selector of selectors.split(',')) {
      const last =
        selector
          .trim()
          .toLowerCase()
          .split(/[\s>+~]/)
          .at(-1) ?? ''
      if (!/^(?:\*|[\w-]+|[\w-]*\.[\w-]+)$/.test(last)) continue
      const all = sheet.get(last) ?? new Map<string, string>()
      for (const [name, value] of declared) all.set(name, value)
      sheet.set(last, all)
    }
  }
  return sheet
}

/** Old pages hide their styles from older browsers with `<!--`. */
function withoutComments(css: string): string {
  const [first = '', ...others] = css.replaceAll(/<!--|-->/g, '').split('/*')
  const rest = others.map((part) => {
    const end = part.indexOf('*/')
    return end === -1 ? '' : part.slice(end + 2)
  })
  return [first, ...rest].join('')
}

/** Read `color: red; font-weight: bold`. */
export function readDeclarations(text: string): Declarations {
  return new Map(
    text.split(';').flatMap((entry): [string, string][] => {
      const colon = entry.indexOf(':')
      return colon === -1 ? [] : [[entry.slice(0, colon).trim().toLowerCase(), entry.slice(colon + 1).trim()]]
    }),
  )
}

/** What a page says of the look of an element: in its styles, and on the element itself. */
export function styleOf({ tagName, properties }: Element, sheet: StyleSheet): Declarations {
  const { className, style } = properties
  const classes = Array.isArray(className) ? className.map((name) => name.toLowerCase()) : []
  const selectors = ['*', tagName, ...classes.flatMap((name) => [`.${name}`, `${tagName}.${name}`])]
  const own = typeof style === 'string' ? readDeclarations(style) : []
  return new Map([...selectors.flatMap((selector) => [...(sheet.get(selector) ?? [])]), ...own])
}

function stylesIn(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    if (node.tagName !== 'style') return stylesIn(node.children)
    return node.children.flatMap((child) => (child.type === 'text' ? [child.value] : []))
  })
}
