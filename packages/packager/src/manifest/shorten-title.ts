import { longestTitle } from '../check/check-texts.ts'

/** Cut a title to what every platform keeps, with a sign of it. `checkTexts` reports the cut. */
export function shortenTitle(title: string): string {
  const characters = Array.from(title)
  if (characters.length <= longestTitle) return title
  // At a space where there is one: in the scripts of India a cut inside a word can change how its letters look.
  const cut = characters.slice(0, longestTitle - 1).join('')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
