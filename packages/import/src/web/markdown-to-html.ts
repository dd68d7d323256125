import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'

/** Plain Markdown as a web page, with whatever HTML stands in it. A block of settings at its top gives only a title. */
export function toHtml(text: string): string {
  const settings = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(settings?.[1] ?? '')?.[1]
  const body = settings ? text.slice(settings[0].length) : text
  return micromark(title === undefined ? body : `# ${title}\n\n${body}`, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable(), gfmTaskListItem()],
    htmlExtensions: [gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmTableHtml(), gfmTaskListItemHtml()],
  })
}
