import type { Report } from '@paath/diagnostics'
import type { CourseTheme } from '@paath/model'
import { colorPairs, themeColors } from '../generated/theme.ts'
import { contrastOf, nearestPassing } from './contrast.ts'

/** Sets of colours: what is not set in one of them is as in the standard theme. */
export const colorSets = ['light', 'dark', 'contrast'] as const

/** One of the sets. */
export type ColorSet = (typeof colorSets)[number]

/** Colours by name, as `#rrggbb`. */
export type Colors = Readonly<Record<string, string>>

/** The least contrast of text, and of words in signs, edges of controls and the focus ring. */
const leastOf = { text: 7, control: 4.5 } as const

/** Colours that a course sets in one set. */
export function ownColors({ tokens }: CourseTheme, set: ColorSet): Colors {
  return { ...tokens.colors?.[set] }
}

/** Report every pair of colours that has too little contrast and of which the course has set at least one. */
export function checkColors(theme: CourseTheme, report: Report): void {
  for (const set of colorSets) {
    const own = ownColors(theme, set)
    const colors = { ...themeColors[set], ...own }
    for (const use of ['text', 'control'] as const) {
      for (const [front, back] of colorPairs[use]) {
        const token = front in own ? front : back
        if (token in own) checkPair({ theme, set, colors, front, back, token, least: leastOf[use] }, report)
      }
    }
  }
}

interface Pair {
  readonly theme: CourseTheme
  readonly set: ColorSet
  readonly colors: Colors
  readonly front: string
  readonly back: string
  /** The one of the two that the course has set. */
  readonly token: string
  readonly least: number
}

function checkPair({ theme, set, colors, front, back, token, least }: Pair, report: Report): void {
  const { [front]: frontColor = '', [back]: backColor = '' } = colors
  const ratio = contrastOf(frontColor, backColor)
  if (ratio >= least) return
  const [own, other] = token === front ? [frontColor, backColor] : [backColor, frontColor]
  report(
    'render/low-contrast',
    {
      set,
      front,
      frontColor,
      back,
      backColor,
      // Rounded down: 6.96 must not read as 7.
      ratio: Math.floor(10 * ratio) / 10,
      least,
      token,
      better: nearestPassing(own, other, least),
    },
    theme.source.place(['colors', set, token]),
  )
}
