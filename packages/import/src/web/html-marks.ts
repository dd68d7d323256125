import type { Element } from 'hast'
import type { Marks } from '../document.ts'

/** Marks, and the font that a page asks for. */
type SetMarks = Marks & { readonly font?: string }

const byTag: Readonly<Record<string, Marks>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { raised: true },
  sub: { lowered: true },
  code: { code: true },
  kbd: { code: true },
  mark: { shade: 'mark' },
}

/** How the text in an element is set. */
export function marksOf(element: Element, outer: SetMarks): SetMarks {
  const { tagName } = element
  const style = readStyle(propertyOf(element, 'style') ?? '')
  const colour = style.get('color') ?? propertyOf(element, 'color')
  const shade = style.get('background-color') ?? style.get('background')
  const font = style.get('font-family') ?? propertyOf(element, 'face')
  const weight = style.get('font-weight')
  const href = tagName === 'a' ? propertyOf(element, 'href') : undefined
  return {
    ...outer,
    ...byTag[tagName],
    ...(isBold(weight) && { bold: true }),
    ...(style.get('font-style') === 'italic' && { italic: true }),
    ...(colour !== undefined &&
      !/^(black|inherit|#000(?:000)?|rgb\(0, ?0, ?0\)|windowtext)$/i.test(colour) && { colour }),
    ...(shade !== undefined && !/^(white|transparent|none|#fff(?:fff)?)$/i.test(shade) && { shade }),
    ...(font !== undefined && { font: (font.split(',')[0] ?? '').replaceAll(/["']/g, '').trim() }),
    ...(href !== undefined && !href.startsWith('#') && { href }),
  }
}

function isBold(weight: string | undefined): boolean {
  return weight !== undefined && (weight.startsWith('bold') || Number(weight) >= 600)
}

function readStyle(style: string): Map<string, string> {
  return new Map(
    style.split(';').flatMap((entry): [string, string][] => {
      const colon = entry.indexOf(':')
      return colon === -1 ? [] : [[entry.slice(0, colon).trim().toLowerCase(), entry.slice(colon + 1).trim()]]
    }),
  )
}

/** A property of an element, if it is a text. */
export function propertyOf({ properties }: Element, name: string): string | undefined {
  const value: unknown = properties[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
