import type { BlockPair, CourseReview, ScreenChange } from '@paath/review'
import { codeSpan } from '../../report/code-span.ts'
import { visibleText } from '../../report/visible-text.ts'
import { blockWords } from '../words.ts'
import { mark, toInline } from './change-line.ts'

/** Where a picture can be seen, by its name; undefined where it cannot. */
export type PictureAddress = (name: string) => string | undefined

/** The changed screens as officers read them, each folded. */
export function screenBlocks(
  { id, screens, change }: CourseReview,
  addressOf: PictureAddress = () => undefined,
): string[] {
  if (screens.length === 0) return []
  const title = change === 'new' ? 'Reading copy of' : 'Changed screens of'
  return [`### ${title} ${codeSpan(id)}\n\n`, ...screens.map((screen) => screenBlock(screen, addressOf))]
}

function screenBlock(screen: ScreenChange, addressOf: PictureAddress): string {
  const { module, id, title, change, blocks, place } = screen
  const at = place.line === undefined ? place.file : `${place.file}:${place.line}`
  const head = `${codeTag(module)} ${codeTag(title || id)} (${change})`
  return `<details><summary>${head}</summary>\n\n${blocks.map((block) => blockLine(block, change)).join('')}\n${codeSpan(at)}\n\n${pictures(screen, addressOf)}</details>\n\n`
}

/** A code span for a place where tags are read and Markdown is not. */
function codeTag(text: string): string {
  const escaped = visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<code>${escaped}</code>`
}

function blockLine({ kind, runs, after, marks }: BlockPair, change: ScreenChange['change']): string {
  const words = change === 'new' ? codeSpan(after ?? '') : toInline(runs)
  return `> ${marks ? markWords(marks, change === 'new') : ''}${blockWords[kind]}${words}\n>\n`
}

/** What an option counts as. The two words are ours. */
function markWords({ before, after }: NonNullable<BlockPair['marks']>, isNew: boolean): string {
  if (isNew || before === after) return `${after} answer: `
  return `${[mark('del', before), mark('ins', after)].filter(Boolean).join(' ')} answer: `
}

function pictures({ pictures: { before, after } = {} }: ScreenChange, addressOf: PictureAddress): string {
  const cells = [
    ['before', before],
    ['after', after],
  ] as const
  const shown = cells.flatMap(([side, picture]) => {
    const address = picture && addressOf(picture.name)
    return address === undefined ? [] : [{ side, address }]
  })
  if (shown.length === 0) return ''
  return `| ${shown.map(({ side }) => side).join(' | ')} |\n|${shown.map(() => '---').join('|')}|\n| ${shown.map(({ side, address }) => `![The screen ${side} the change](${address})`).join(' | ')} |\n\n`
}
