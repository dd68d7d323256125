import { visibleText } from './visible-text.ts'

/**
 * A text of a course between more backticks than it has in a row: nothing in it is a link, a picture, a tag or a call of a person.
 *
 * @spec CommonMark, code spans; sec/log-injection
 */
export function codeSpan(text: string): string {
  const shown = visibleText(text).trim() || ' '
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`
}
