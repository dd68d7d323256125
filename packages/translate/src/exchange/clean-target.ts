/** Characters that no text needs and that come from other programs: soft hyphens, byte order marks, hidden spaces, old bidi controls. */
const hidden = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/gu

/**
 * Mend what a translator cannot see and did not mean: NFC, hidden characters, runs of spaces.
 *
 * Joiners stay: many scripts need them.
 */
export function cleanTarget(text: string): string {
  return text.normalize('NFC').replace(hidden, '').replace(/\s+/gu, ' ').trim()
}

/** Two texts that differ only in what programs change on their own: quotes, dashes, dots, spaces, hidden characters. */
export function foldAutocorrect(text: string): string {
  return cleanTarget(text)
    .replace(/[\u2018-\u201B\u2032]/gu, "'")
    .replace(/[\u201C-\u201F\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]|--+/gu, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s/gu, '')
    .toLowerCase()
}
