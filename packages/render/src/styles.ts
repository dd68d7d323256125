import type { FontFace, Language } from '@paath/languages'
import type { SiteFile } from '@paath/model'
import type { RenderAssets } from './assets.ts'
import { themeStyles } from './generated/theme.ts'
import { standInFamilies, standInRules } from './stand-in-fonts.ts'

const weights = [400, 700] as const

/** Gives the style sheet and the fonts that a page needs. */
export type Styles = (html: string) => readonly [string, SiteFile][]

/**
 * Prepare the style sheets of a language: its own script, the Latin companion, and accented Latin letters only for
 * pages that have them. Pages with the same needs share the files.
 *
 * @param ownStyles Rules of the course, after those of the theme. Default: none.
 */
export function createStyles(language: Language, assets: RenderAssets, ownStyles = ''): Styles {
  const { text, signs, latin, latinExtended } = language.fonts
  const made = new Map<boolean, readonly [string, SiteFile][]>()
  return (html) => {
    const hasAccents = accentedLatin.test(html)
    const known = made.get(hasAccents)
    if (known) return known
    const faces = new Set([latin, ...(signs ? [signs] : []), text, ...(hasAccents ? [latinExtended] : [])])
    const files = styleFiles([...faces], { language, assets, ownStyles })
    made.set(hasAccents, files)
    return files
  }
}

interface StyleParts {
  readonly language: Language
  readonly assets: RenderAssets
  readonly ownStyles: string
}

function styleFiles(
  faces: readonly FontFace[],
  { language, assets, ownStyles }: StyleParts,
): [string, SiteFile][] {
  const fonts = faces.flatMap((face) => fontFiles(face, assets))
  const rules = fonts.map(({ rule }) => rule).join('')
  const text = `${rules}${standInRules(language)}${rootRule(language)}\n${themeStyles}\n${ownStyles}`
  const names = fonts.map(({ name }) => name).join(' ')
  return [
    [
      'styles.css',
      { bytes: new TextEncoder().encode(text), sharedKey: `styles ${language.tag} ${names} ${ownStyles}` },
    ],
    ...fonts.map(({ name, bytes }): [string, SiteFile] => [name, { bytes, sharedKey: name }]),
  ]
}

/** Latin letters that the Latin companion does not paint. A lone rupee sign is left to the system's font. */
const accentedLatin = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/

interface FontFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly rule: string
}

function fontFiles(face: FontFace, assets: RenderAssets): FontFile[] {
  return weights.flatMap((weight) => {
    const file = face.files[weight]
    const bytes = file && assets.font(`${face.package}/files/${file}`)
    if (!bytes) return []
    const name = `fonts/${file}`
    return [{ name, bytes, rule: fontRule({ face, weight, name }) }]
  })
}

function fontRule({ face, weight, name }: { face: FontFace; weight: number; name: string }): string {
  const range = face.unicodeRange.replaceAll(' ', '')
  return (
    `@font-face{font-family:"${face.family}";font-weight:${weight};font-display:swap;` +
    `src:url(${name}) format("woff2");unicode-range:${range}}\n`
  )
}

function rootRule({ fonts, fallbackFonts, lineHeight }: Language): string {
  const own = [fonts.latin, ...(fonts.signs ? [fonts.signs] : []), fonts.text].map(({ family }) => family)
  const families = [...own, ...standInFamilies(fonts), ...fallbackFonts]
  const font = [...new Set(families)].map((family) => `"${family}"`).join(',')
  return `:root{--font:${font},sans-serif;--line:${lineHeight.body};--line-heading:${lineHeight.heading}}`
}
