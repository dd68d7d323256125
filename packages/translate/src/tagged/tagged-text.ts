/** A piece of the text of a unit or translation: words, or one end of a tag. */
export type TaggedPart =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'open' | 'close' | 'void'; readonly number: number }

const pattern = /<(\/?)(\d{1,4})(\/?)>|&(lt|gt|amp);/g

/** Cut a text with placeholders into its parts. What is no placeholder is words. */
export function parseTagged(text: string): TaggedPart[] {
  const parts: TaggedPart[] = []
  let words = ''
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const [whole, slash, number, isVoid, entity] = match
    words += text.slice(done, match.index)
    done = match.index + whole.length
    if (entity !== undefined) {
      words += characters[entity] ?? whole
      continue
    }
    if (words !== '') parts.push({ type: 'text', value: words })
    words = ''
    const type = slash === '/' ? 'close' : isVoid === '/' ? 'void' : 'open'
    parts.push({ type, number: Number(number) })
  }
  words += text.slice(done)
  if (words !== '') parts.push({ type: 'text', value: words })
  return parts
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' }

/** Write words so that nothing in them reads as a placeholder. */
export function escapeTagged(words: string): string {
  return /[<&]/.test(words) ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : words
}

/** The words of a text with placeholders, without any. */
export function toWords(text: string): string {
  if (!/[<&]/.test(text)) return text
  return parseTagged(text)
    .map((part) => (part.type === 'text' ? part.value : ''))
    .join('')
}

/** Does a person have to translate this: are there letters outside of placeholders? */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(toWords(text))
}
