import type { Element } from 'hast'
import type { Marks } from '../document.ts'
import { styleOf } from './style-sheet.ts'
import type { StyleSheet } from './style-sheet.ts'

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
export function marksOf(element: Element, outer: Marks, sheet: StyleSheet): Marks {
  const { tagName } = element
  const style = styleOf(element, sheet)
  const colour = style.get('color') ?? propertyOf(element, 'color')
  const shade = style.get('background-color') ?? style.get('background')
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
    ...(href !== undefined && !href.startsWith('#') && { href }),
  }
}

function isBold(weight: string | undefined): boolean {
  return weight !== undefined && (weight.startsWith('bold') || Number(weight) >= 600)
}

/** A property of an element, if it is a text. */
export function propertyOf({ properties }: Element, name: string): string | undefined {
  const value: unknown = properties[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
