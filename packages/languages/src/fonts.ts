import { reachOfFont, standInsOf } from './font-measures.ts'
import type { FontFace, ScriptCode } from './language.ts'

/**
 * Letters, signs and digits of Urdu and Kashmiri, and the Arabic letters that keyboards of other languages put in their
 * place. Joined and stacked forms come along when the font is cut.
 */
const lettersOfNastaliq = [
  'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ',
  'ۄۆۇۍێٲٳؠكيىهة',
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0655\u0656\u0653\u0654\u0657\u0658\u065a\u065b\u065f',
  '۔،؛؟٪٫٬۰۱۲۳۴۵۶۷۸۹\u200c\u200d',
].join('')

/** All of the block and what joins it: Vedic signs and old ligatures, which nobody types, weigh as much as the letters. */
const lettersOfNaskh = `${block(0x0600, 0x06ff)}${block(0x0750, 0x077f)}\u200c\u200d\u200eﷲﷺ`
const lettersOfDevanagari = `${block(0x0900, 0x097f)}\u200c\u200d\u20a8\u20b9\u25cc`

const rangesOfArabic =
  'U+0600-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FE74, U+FE76-FEFC'

const devanagari = face(
  'Noto Sans Devanagari',
  'devanagari',
  'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20A8, U+20B9, U+20F0, U+25CC, U+A830-A839, U+A8E0-A8FF',
)

const nastaliq = cutTo('urdu', lettersOfNastaliq, face('Noto Nastaliq Urdu', 'arabic', rangesOfArabic))

/**
 * The web font of each script: Noto, from the npm packages of Fontsource, under the Open Font License 1.1.
 *
 * Kashmiri and Urdu read Nastaliq (`Aran`). Sindhi reads Naskh (`Arab`): Nastaliq lacks its letters U+06AA, U+06FD
 * and U+06FE. The ranges are those of the package's `unicode.json`, within the Basic Multilingual Plane.
 */
export const fontOfScript: Readonly<Record<ScriptCode, FontFace>> = {
  Arab: cutTo('letters', lettersOfNaskh, face('Noto Naskh Arabic', 'arabic', rangesOfArabic)),
  // The whole font would be as heavy as everything else on the page together. Nastaliq has no tradition of bold: the browser makes it.
  Aran: { ...nastaliq, files: { 400: nastaliq.files[400] } },
  Beng: face(
    'Noto Sans Bengali',
    'bengali',
    'U+0951-0952, U+0964-0965, U+0980-09FE, U+1CD0, U+1CD2, U+1CD5-1CD6, U+1CD8, U+1CE1, U+1CEA, U+1CED, U+1CF2, U+1CF5-1CF7, U+200C-200D, U+20B9, U+25CC, U+A8F1',
  ),
  Deva: cutTo('letters', lettersOfDevanagari, devanagari),
  Gujr: face(
    'Noto Sans Gujarati',
    'gujarati',
    'U+0951-0952, U+0964-0965, U+0A80-0AFF, U+200C-200D, U+20B9, U+25CC, U+A830-A839',
  ),
  Guru: face(
    'Noto Sans Gurmukhi',
    'gurmukhi',
    'U+0951-0952, U+0964-0965, U+0A01-0A76, U+200C-200D, U+20B9, U+25CC, U+262C, U+A830-A839',
  ),
  Knda: face(
    'Noto Sans Kannada',
    'kannada',
    'U+0951-0952, U+0964-0965, U+0C80-0CF3, U+1CD0, U+1CD2-1CD3, U+1CDA, U+1CF2, U+1CF4, U+200C-200D, U+20B9, U+25CC, U+A830-A835',
  ),
  Latn: face(
    'Noto Sans',
    'latin',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  ),
  Mlym: face(
    'Noto Sans Malayalam',
    'malayalam',
    'U+0307, U+0323, U+0951-0952, U+0964-0965, U+0D00-0D7F, U+1CDA, U+1CF2, U+200C-200D, U+20B9, U+25CC, U+A830-A832',
  ),
  Mtei: face('Noto Sans Meetei Mayek', 'meetei-mayek', 'U+200C-200D, U+25CC, U+AAE0-AAF6, U+ABC0-ABFF'),
  Olck: face('Noto Sans Ol Chiki', 'ol-chiki', 'U+1C50-1C7F, U+20B9'),
  Orya: face(
    'Noto Sans Oriya',
    'oriya',
    'U+0951-0952, U+0964-0965, U+0B01-0B77, U+1CDA, U+1CF2, U+200C-200D, U+20B9, U+25CC',
  ),
  Taml: face('Noto Sans Tamil', 'tamil', 'U+0964-0965, U+0B82-0BFA, U+200C-200D, U+20B9, U+25CC'),
  Telu: face(
    'Noto Sans Telugu',
    'telugu',
    'U+0951-0952, U+0964-0965, U+0C00-0C7F, U+1CDA, U+1CF2, U+200C-200D, U+25CC',
  ),
}

/** Latin letters beside Nastaliq: in bold they are made by the browser, too. */
export const latinBesideNastaliq: FontFace = {
  ...fontOfScript.Latn,
  files: { 400: fontOfScript.Latn.files[400] },
}

/**
 * The end of a sentence in Odia: the danda of its own Noto font cannot be told from the vowel sign ା, and stands as close
 * to the letter before it.
 */
export const signsBesideOdia: FontFace = {
  ...cutTo('danda', '।॥', devanagari),
  unicodeRange: 'U+0964-0965',
}

/** Paints ₹ and accented Latin letters in every language whose own font lacks them. */
export const latinExtendedFont: FontFace = face(
  'Noto Sans',
  'latin-ext',
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
)

function face(family: string, subset: string, unicodeRange: string): FontFace {
  const name = family.toLowerCase().replaceAll(' ', '-')
  return {
    family,
    package: `@fontsource/${name}`,
    files: filesOf(name, subset),
    unicodeRange,
    reach: reachOfFont[family] ?? { ascent: 1, descent: 0.3 },
    standIns: standInsOf[family] ?? [],
  }
}

/** The same font with fewer characters, under names of its own. Joined forms come along when it is cut. */
function cutTo(subset: string, characters: string, whole: FontFace): FontFace {
  const name = whole.family.toLowerCase().replaceAll(' ', '-')
  return { ...whole, files: filesOf(name, subset), cut: { from: whole.files, characters } }
}

function filesOf(name: string, subset: string): Required<FontFace['files']> {
  return { 400: `${name}-${subset}-400-normal.woff2`, 700: `${name}-${subset}-700-normal.woff2` }
}

/** All characters from one to another. */
function block(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
