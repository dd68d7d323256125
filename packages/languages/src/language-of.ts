import type { Language } from './language.ts'
import { languages } from './languages.ts'

const byTag: ReadonlyMap<string, Language> = new Map(
  languages.map((language) => [language.tag.toLowerCase(), language]),
)

// The Arabic script of Kashmiri and Urdu is often tagged by its general name.
const scriptAliases: ReadonlyMap<string, string> = new Map([['aran', 'arab']])

/**
 * Find what is known of a BCP 47 tag. Regions and other subtags are ignored (`hi-IN` is `hi`); a script must be one
 * that the language is known in (`ks-Arab` is `ks`, `hi-Latn` is unknown).
 *
 * @param tag In any case, with `-` or `_`.
 */
export function languageOf(tag: string): Language | undefined {
  const [primary = '', script = ''] = tag.toLowerCase().replaceAll('_', '-').split('-')
  if (!/^[a-z]{4}$/u.test(script)) return byTag.get(primary)
  const variant = byTag.get(`${primary}-${script}`)
  if (variant) return variant
  const usual = byTag.get(primary)
  return usual && generalScript(usual.script) === generalScript(script) ? usual : undefined
}

function generalScript(script: string): string {
  const code = script.toLowerCase()
  return scriptAliases.get(code) ?? code
}
