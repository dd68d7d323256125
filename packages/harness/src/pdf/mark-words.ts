/** Begin and end of the label that names a word by its number. */
export const wordLabel = { before: 'paathw', after: 'e' } as const

/** Finds labels of words in a text. */
export const wordLabels: RegExp = /paathw(\d+)e/g

/**
 * Put a span around every word that is on paper, and give the words in their order. Runs inside the page.
 *
 * In a tagged PDF an image keeps its label: it is the one thing by which a word can be found again among the tags.
 *
 * @param label Begin and end of the labels; undefined to change nothing.
 */
export function markWords(label: { before: string; after: string } | null): string[] {
  const words: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const parent = text.parentElement
    if (parent === null || parent.closest('script, style, svg, [aria-hidden="true"]') !== null) continue
    const box = parent.getBoundingClientRect()
    if (text.data.trim() === '' || box.width <= 1 || box.height <= 1) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    if (range.getClientRects().length === 0) continue
    // Elements of their own, so that no rule of the theme means them; one around all, so that they stay one flex item.
    const whole = document.createElement('paath-text')
    for (const part of text.data.match(/\s*\S+\s*/g) ?? []) {
      const one = document.createElement('paath-word')
      one.textContent = part
      if (label !== null) {
        one.setAttribute('role', 'img')
        one.setAttribute('aria-label', label.before + String(words.length) + label.after)
      }
      whole.append(one)
      words.push(part.trim())
    }
    if (label !== null) text.replaceWith(whole)
  }
  return words
}
