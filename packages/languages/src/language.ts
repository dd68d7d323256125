/**
 * What the toolkit knows of one language, as data: how it is written, which fonts paint it, how typed answers
 * are compared, and what the platforms call it.
 */
export interface Language {
  /** BCP 47, as it stands in `course.yaml`. A second script of a language has its own entry (`ks-Deva`). */
  readonly tag: string
  /** Name in English. */
  readonly name: string
  /** Name in the language itself. */
  readonly nativeName: string
  /** ISO 15924 code of the script. */
  readonly script: ScriptCode
  readonly direction: 'ltr' | 'rtl'
  readonly fonts: Fonts
  readonly lineHeight: LineHeight
  /** Fonts of operating systems, best first: they paint the text until the web font is there. */
  readonly fallbackFonts: readonly string[]
  /** The ten digits of the script, from zero. The toolkit itself writes 0-9 in every language. */
  readonly nativeDigits: string
  /** Marks that may end a statement, the usual one first. */
  readonly sentenceEnd: readonly string[]
  readonly questionMark: '?' | '؟'
  readonly comma: ',' | '،'
  /** What `foldAnswer` replaces, beside Unicode normalisation and lower case. Longer keys win. */
  readonly folding: Readonly<Record<string, string>>
  /** How digits are grouped: `indian` is 12,34,567. */
  readonly grouping: 'indian'
  /** Locale whose order of letters fits best; `und` where none is known. */
  readonly collation: string
  /** Name that iGOT uses for content in this language. */
  readonly igotLabel: string
  /** Code in the language map of the Sunbird learning service, which differs from BCP 47 for some languages. */
  readonly sunbirdCode?: string
  /** Code of the FLORES list, used by IndicTrans2. */
  readonly flores: string
  readonly availability: Availability
}

/** Scripts of the scheduled languages and of English. */
export type ScriptCode =
  | 'Arab'
  | 'Aran'
  | 'Beng'
  | 'Deva'
  | 'Gujr'
  | 'Guru'
  | 'Knda'
  | 'Latn'
  | 'Mlym'
  | 'Mtei'
  | 'Olck'
  | 'Orya'
  | 'Taml'
  | 'Telu'

/** The web fonts of a language. Each is one family of one npm package, cut to one script. */
export interface Fonts {
  /** Paints the script of the language. */
  readonly text: FontFace
  /** Paints signs that `text` draws like something else. Left out where there are none. */
  readonly signs?: FontFace
  /** Paints Latin letters, digits and punctuation. The same as `text` for English. */
  readonly latin: FontFace
  /** Paints ₹ and accented Latin letters where `text` does not; needed only if the text has such characters. */
  readonly latinExtended: FontFace
}

/** A font family cut to one script. */
export interface FontFace {
  /** Name for CSS. */
  readonly family: string
  /** npm package that holds the files, in its folder `files/`. */
  readonly package: string
  /** By weight. Without a bold file the browser makes the regular one bold. */
  readonly files: { readonly 400: string; readonly 700?: string }
  /** Set where the files hold only some characters of those of the package, `from`: they are cut when Paath is built. */
  readonly cut?: { readonly from: FontFace['files']; readonly characters: string }
  /** CSS `unicode-range`: the browser loads the file only if the page has one of these characters. */
  readonly unicodeRange: string
  /** How far the font reaches above and below the line, in em: what stand-ins are stretched to. */
  readonly reach: { readonly ascent: number; readonly descent: number }
  /** Fonts of devices that paint the text until this one is there, the commonest first. */
  readonly standIns: readonly StandIn[]
}

/** A font that devices have, and how it is fitted to a web font so that no line moves when that one comes. */
export interface StandIn {
  /** Family, as the font itself says it: `Noto Sans Devanagari`. */
  readonly name: string
  /** Width of the same text in the web font, in percent of the width in this font: CSS `size-adjust`. */
  readonly width: { readonly 400: number; readonly 700: number }
  /** The same for the space between words, which breaks lines in every script. Only fonts of Latin letters paint it. */
  readonly space?: { readonly 400: number; readonly 700: number }
  /** Families of the same widths that other devices have in its place. */
  readonly twins?: readonly string[]
}

/** Line heights for CSS, without a unit. */
export interface LineHeight {
  readonly body: number
  readonly heading: number
}

/**
 * Where the platform offers the language.
 *
 * @spec iGOT content schema, language lists of the authoring portal, the mobile app and the assessment service
 */
export interface Availability {
  /** The list a course creator picks from in the authoring portal. */
  readonly portalAuthoring: boolean
  /** The list that the content schema accepts. */
  readonly schema: boolean
  /** The list of the mobile app. */
  readonly app: boolean
  /** Assessment generation and translation services of the platform. */
  readonly aiServices: boolean
}
