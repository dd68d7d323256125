import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import { isSequence, labelOf } from '../questions/labels.ts'
import { answerLine, reasonLine, tickBefore } from '../questions/question-words.ts'

/** Plain Markdown as a web page, with whatever HTML stands in it. A block of settings at its top gives only a title. */
export function toHtml(text: string): string {
  const settings = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(settings?.[1] ?? '')?.[1]
  const body = settings ? text.slice(settings[0].length) : text
  return micromark(keepOptionLines(title === undefined ? body : withTitle(title, body)), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
    htmlExtensions: [gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmTableHtml(), gfmTaskListItemHtml()],
  })
}

/** Marks the heading that is the title of the whole document. */
export const titleMark = 'data-title'

/** Many write the title twice: among the settings, and as the first heading. */
function withTitle(title: string, body: string): string {
  const rest = body.replace(/^\s*#[ \t]+(.*)(?:\n|$)/, (line, heading: string) =>
    heading.trim() === title ? '' : line,
  )
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<h1 ${titleMark}>${safe}</h1>\n\n${rest}`
}

/** Markdown makes one line of the lines of a paragraph: options, and what names the right one, stay in lines of their own. */
function keepOptionLines(text: string): string {
  const lines = text.split('\n')
  const apart = new Set<number>()
  for (let start = 0; start < lines.length; start++) {
    const end = endOfOptions(lines, start)
    for (let line = start; line < end; line++) apart.add(line)
  }
  // Two spaces at the end of a line keep the next one apart.
  return lines
    .map((line, index) => (apart.has(index + 1) && line.trim() !== '' ? `${line}  ` : line))
    .join('\n')
}

/** Where a row of options that begins at a line ends, with the answer and its reason below it. */
function endOfOptions(lines: readonly string[], start: number): number {
  const names: string[] = []
  let end = start
  for (; end < lines.length; end++) {
    // A mark may stand before the label: `**b) …`, `✓ b) …`.
    const label = labelOf((lines[end] ?? '').replace(/^[*_]{1,3}/, '').replace(tickBefore, ''))
    if (!label || !isSequence([...names, label.name])) break
    names.push(label.name)
  }
  if (names.length < 2) return start
  while ([answerLine, reasonLine].some((form) => form.test(lines[end] ?? ''))) end++
  return end
}
