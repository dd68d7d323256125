import type { LineHeight, ScriptCode } from './language.ts'

/** What languages that share a script have in common. */
export interface Script {
  readonly direction: 'ltr' | 'rtl'
  readonly lineHeight: LineHeight
  /** Fonts of Windows, macOS and iOS. Android finds its own by the generic family. */
  readonly fallbackFonts: readonly string[]
  readonly nativeDigits: string
}

// Indic letters reach 1.24 to 1.39 em from top to bottom, Naskh 1.70, Nastaliq 2.50: lower lines would cut marks.
const latin: LineHeight = { body: 1.6, heading: 1.25 }
const indic: LineHeight = { body: 1.7, heading: 1.45 }
const naskh: LineHeight = { body: 1.9, heading: 1.75 }
const nastaliq: LineHeight = { body: 2.5, heading: 2.5 }

/** Facts of each script, measured on the fonts of `fontOfScript`. */
export const scripts: Readonly<Record<ScriptCode, Script>> = {
  Arab: {
    direction: 'rtl',
    lineHeight: naskh,
    fallbackFonts: ['Segoe UI', 'Geeza Pro', 'Tahoma'],
    nativeDigits: '٠١٢٣٤٥٦٧٨٩',
  },
  Aran: {
    direction: 'rtl',
    lineHeight: nastaliq,
    fallbackFonts: ['Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic', 'Tahoma'],
    nativeDigits: '۰۱۲۳۴۵۶۷۸۹',
  },
  Beng: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Kohinoor Bangla', 'Vrinda'],
    nativeDigits: '০১২৩৪৫৬৭৮৯',
  },
  Deva: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Kohinoor Devanagari', 'Mangal'],
    nativeDigits: '०१२३४५६७८९',
  },
  Gujr: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Kohinoor Gujarati', 'Shruti'],
    nativeDigits: '૦૧૨૩૪૫૬૭૮૯',
  },
  Guru: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Gurmukhi MN', 'Raavi'],
    nativeDigits: '੦੧੨੩੪੫੬੭੮੯',
  },
  Knda: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Kannada Sangam MN', 'Tunga'],
    nativeDigits: '೦೧೨೩೪೫೬೭೮೯',
  },
  Latn: {
    direction: 'ltr',
    lineHeight: latin,
    fallbackFonts: ['Roboto', 'Segoe UI', 'Helvetica Neue', 'Arial'],
    nativeDigits: '0123456789',
  },
  Mlym: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Malayalam Sangam MN', 'Kartika'],
    nativeDigits: '൦൧൨൩൪൫൬൭൮൯',
  },
  Mtei: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI'],
    nativeDigits: '꯰꯱꯲꯳꯴꯵꯶꯷꯸꯹',
  },
  Olck: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI'],
    nativeDigits: '᱐᱑᱒᱓᱔᱕᱖᱗᱘᱙',
  },
  Orya: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Oriya Sangam MN', 'Kalinga'],
    nativeDigits: '୦୧୨୩୪୫୬୭୮୯',
  },
  Taml: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Tamil Sangam MN', 'Latha'],
    nativeDigits: '௦௧௨௩௪௫௬௭௮௯',
  },
  Telu: {
    direction: 'ltr',
    lineHeight: indic,
    fallbackFonts: ['Nirmala UI', 'Kohinoor Telugu', 'Gautami'],
    nativeDigits: '౦౧౨౩౪౫౬౭౮౯',
  },
}
