import type { Report } from '@paath/diagnostics'
import { readMediaFacts } from '@paath/media'
import type { Course, CourseTheme } from '@paath/model'
import { themeColors } from '../generated/theme.ts'
import { checkColors, colorSets, ownColors } from './check-colors.ts'
import type { Colors, ColorSet } from './check-colors.ts'

/** What a course changes of the standard theme. */
export interface CourseLook {
  /** Style rules that set its colours; empty where it sets none. */
  readonly styles: string
  /** Colour of the browser bar. */
  readonly barColor: string
  readonly logo?: { readonly path: string; readonly alt: string }
}

/**
 * Take colours and logo of a course, and report what cannot be shown well.
 *
 * @param report Receives `render/*`, and `media/*` and `sec/*` about the logo.
 */
export function toCourseLook({ theme, files }: Course, report: Report): CourseLook {
  const barColor = themeColors.light['brand-deep'] ?? ''
  if (!theme) return { styles: '', barColor }
  checkColors(theme, report)
  const { logo } = theme.tokens
  const bytes = logo && files.read(logo.file)
  if (logo && !bytes) report('render/missing-logo', { path: logo.file }, theme.source.place(['logo', 'file']))
  const isPicture = logo && bytes && readMediaFacts(bytes, logo.file, report)?.kind === 'image'
  return {
    styles: stylesOf(theme),
    barColor: ownColors(theme, 'light')['brand-deep'] ?? barColor,
    ...(isPicture && { logo: { path: logo.file, alt: logo.alt } }),
  }
}

/** Media query under which a set of colours counts. The last set that counts wins. */
const queries: Readonly<Record<ColorSet, string>> = {
  light: '',
  dark: '@media screen and (prefers-color-scheme:dark)',
  contrast: '@media screen and (prefers-contrast:more)',
}

function stylesOf(theme: CourseTheme): string {
  const names = new Set(colorSets.flatMap((set) => Object.keys(ownColors(theme, set))))
  if (names.size === 0) return ''
  // A colour set for one kind of screen must not reach the others: each set says all of them again.
  return colorSets
    .map((set) => rule(set, { ...themeColors[set], ...ownColors(theme, set) }, names))
    .join('\n')
}

function rule(set: ColorSet, colors: Colors, names: ReadonlySet<string>): string {
  const values = Array.from(names, (name) => `--${name}:${colors[name]}`)
  const body = `:root{${values.join(';')}}`
  return queries[set] === '' ? body : `${queries[set]}{${body}}`
}
