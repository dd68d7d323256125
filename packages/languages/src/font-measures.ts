import type { FontFace, StandIn } from './language.ts'

/**
 * Measures of the web fonts and of the fonts that stand in for them, taken by a browser from the files themselves on the
 * texts of `scripts/fonts/script-samples.ts`; `packages/render/test/stand-in-fonts.test.ts` takes them again.
 *
 * Roboto was measured on `@fontsource/roboto` 5.3, Arial on Liberation Sans, which has its widths, the others on
 * Debian's `fonts-noto-core`, which are those of Android. Fonts that nobody may measure without a licence (Nirmala UI,
 * Kohinoor) are not fitted: they paint as they are.
 */
export const reachOfFont: Readonly<Record<string, FontFace['reach']>> = {
  'Noto Naskh Arabic': { ascent: 1.069, descent: 0.634 },
  'Noto Nastaliq Urdu': { ascent: 1.904, descent: 0.596 },
  'Noto Sans': { ascent: 1.069, descent: 0.293 },
  'Noto Sans Bengali': { ascent: 0.917, descent: 0.408 },
  'Noto Sans Devanagari': { ascent: 0.896, descent: 0.408 },
  'Noto Sans Gujarati': { ascent: 0.896, descent: 0.408 },
  'Noto Sans Gurmukhi': { ascent: 0.896, descent: 0.408 },
  'Noto Sans Kannada': { ascent: 0.809, descent: 0.54 },
  'Noto Sans Malayalam': { ascent: 0.864, descent: 0.383 },
  'Noto Sans Meetei Mayek': { ascent: 1.069, descent: 0.321 },
  'Noto Sans Ol Chiki': { ascent: 1.069, descent: 0.293 },
  'Noto Sans Oriya': { ascent: 1.069, descent: 0.293 },
  'Noto Sans Tamil': { ascent: 0.87, descent: 0.37 },
  'Noto Sans Telugu': { ascent: 0.869, descent: 0.483 },
}

/** Stand-ins of each web font, the commonest first. */
export const standInsOf: Readonly<Record<string, readonly StandIn[]>> = {
  'Noto Naskh Arabic': [standIn('Noto Naskh Arabic', 100.9, 100.6)],
  'Noto Nastaliq Urdu': [
    standIn('Noto Nastaliq Urdu', 100.4, 100.4),
    standIn('Noto Naskh Arabic', 98.2, 105.3),
  ],
  'Noto Sans': [
    { ...standIn('Roboto', 106.3, 112.6), space: { 400: 104.8, 700: 104.4 } },
    { ...standIn('Arial', 107, 106.5), space: { 400: 93.6, 700: 93.6 }, twins: ['Liberation Sans'] },
  ],
  'Noto Sans Bengali': [standIn('Noto Sans Bengali', 99.1, 95.8)],
  'Noto Sans Devanagari': [standIn('Noto Sans Devanagari', 100.2, 100)],
  'Noto Sans Gujarati': [standIn('Noto Sans Gujarati', 100.1, 99.8)],
  'Noto Sans Gurmukhi': [standIn('Noto Sans Gurmukhi', 100, 99.9)],
  'Noto Sans Kannada': [standIn('Noto Sans Kannada', 99.9, 99.6)],
  'Noto Sans Malayalam': [standIn('Noto Sans Malayalam', 100.2, 100.1)],
  'Noto Sans Meetei Mayek': [standIn('Noto Sans Meetei Mayek', 100, 100)],
  'Noto Sans Ol Chiki': [standIn('Noto Sans Ol Chiki', 100, 100)],
  'Noto Sans Oriya': [standIn('Noto Sans Oriya', 98.2, 98.1)],
  'Noto Sans Tamil': [standIn('Noto Sans Tamil', 99.9, 99.8)],
  'Noto Sans Telugu': [standIn('Noto Sans Telugu', 99.8, 99.7)],
}

function standIn(name: string, regular: number, bold: number): StandIn {
  return { name, width: { 400: regular, 700: bold } }
}
