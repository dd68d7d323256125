import type { FontFace, Language } from '@paath/languages'
import type { SiteFile } from '@paath/model'
import type { RenderAssets } from './assets.ts'
import { themeStyles } from './generated/theme.ts'

const weights = [400, 700] as const

/** Gives the style sheet and the fonts that a page needs. */
export type Styles = (html: string) => readonly [string, SiteFile][]

/**
 * Prepare the style sheets of a language: its own script, the Latin companion, and accented Latin letters only for
 * pages that have them. Pages with the same needs share the files.
 */
export function createStyles(language: Language, assets: RenderAssets): Styles {
  const { text, latin, latinExtended } = language.fonts
  const made = new Map<boolean, readonly [string, SiteFile][]>()
  return (html) => {
    const hasAccents = accentedLatin.test(html)
    const known = made.get(hasAccents)
    if (known) return known
    const faces = new Set([latin, text, ...(hasAccents ? [latinExtended] : [])])
    const files = styleFiles([...faces], language, assets)
    made.set(hasAccents, files)
    return files
  }
}

function styleFiles(
  faces: readonly FontFace[],
  language: Language,
  assets: RenderAssets,
): [string, SiteFile][] {
  const fonts = faces.flatMap((face) => fontFiles(face, assets))
  const rules = fonts.map(({ rule }) => rule).join('')
  const text = `${rules}${fallbackFace}${rootRule(language)}\n${themeStyles}\n`
  const names = fonts.map(({ name }) => name).join(' ')
  return [
    ['styles.css', { bytes: new TextEncoder().encode(text), sharedKey: `styles ${language.tag} ${names}` }],
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
    const bytes = assets.font(`${face.package}/files/${file}`)
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

/**
 * The system's sans serif stretched to the measures of Noto Sans, so that lines do not move when the web font comes.
 *
 * Mean advance of Latin text in em: Noto Sans 0.474, Roboto and Arial 0.445; Noto Sans rises 1.069 and falls 0.293.
 */
const fallbackFace =
  '@font-face{font-family:"Paath Fallback";src:local("Roboto"),local("Arial"),local("Liberation Sans");' +
  'size-adjust:106.5%;ascent-override:100.4%;descent-override:27.5%;line-gap-override:0%;unicode-range:U+0-24F,U+2000-206F}\n'

function rootRule({ fonts, fallbackFonts, lineHeight }: Language): string {
  const families = [fonts.latin.family, fonts.text.family, 'Paath Fallback', ...fallbackFonts]
  const font = [...new Set(families)].map((family) => `"${family}"`).join(',')
  return `:root{--font:${font},sans-serif;--line:${lineHeight.body};--line-heading:${lineHeight.heading}}`
}
