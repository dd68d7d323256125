import { hashText } from './hash-text.ts'

/** Longest slug; longer ones end at a word. */
const slugLimit = 48

/**
 * The id that a heading gives to its screen.
 *
 * Latin letters lose their accents, everything else between words becomes a hyphen. A heading with letters of another
 * script becomes `s-` and six characters of its hash: transliteration would depend on the language, and cutting signs
 * off letters makes different words equal.
 */
export function slugOf(heading: string): string {
  const plain = withoutAccents(heading).toLowerCase()
  if (/(?![a-z])\p{L}/u.test(plain) || !/[a-z0-9]/.test(plain)) return `s-${hashText(heading.trim())}`
  const slug = plain
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const short = slug.length > slugLimit ? slug.slice(0, slugLimit).replace(/-[^-]*$/, '') : slug
  return /^[a-z]/.test(short) ? short : `s-${short}`
}

function withoutAccents(text: string): string {
  return /[^ -~]/.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '') : text
}
