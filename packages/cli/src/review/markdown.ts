/**
 * A review as one comment. Texts of strangers stand in code spans only, so that nothing in them is a link, a picture, a tag, a
 * tick or a call of a person.
 *
 * @spec sec/log-injection; GitHub: a comment may have 65,536 characters
 */
import type { BlockPair, Change, CourseReview, ReviewReport, ScreenChange, WordRun } from '@paath/review'
import { codeSpan } from '../report/code-span.ts'
import { visibleText } from '../report/visible-text.ts'
import { excerpt } from './excerpt.ts'
import {
  commitWords,
  count,
  courseWords,
  findingKinds,
  findingWords,
  kindWords,
  moduleWords,
  placeWords,
  scoreWords,
  signOffWords,
  verdictWords,
  weightWords,
} from './words.ts'

/** First line of every review comment: by it the next run finds the comment again. */
export const reviewMark = '<!-- paath-review -->'

/** What posts the comment adds some of its own. */
const mostCharacters = 58_000

/** Changes of one course that the list names; the rest stands with the screens. */
const mostChanges = 40

/** Write a report as Markdown with fewer than 60,000 characters. What is left out is said. */
export function toMarkdown(report: ReviewReport): string {
  const { courses, verdict } = report
  const blocks = [
    `${reviewMark}\n## ${verdictWords[verdict]}\n\n`,
    ...(courses.length === 0 ? ['No course changed.\n\n'] : []),
    ...courses.flatMap(courseBlocks),
    ...outsideBlocks(report),
    ...courses.flatMap(tableBlocks),
    ...courses.flatMap(checklistBlocks),
    ...courses.flatMap(screenBlocks),
  ]
  return fit(blocks, `\n---\nCompared: ${commitWords(report)}. A machine wrote this; it approves nothing.\n`)
}

function fit(blocks: readonly string[], foot: string): string {
  let text = ''
  for (const [index, block] of blocks.entries()) {
    if (text.length + block.length + foot.length > mostCharacters) {
      const left = blocks.length - index
      return `${text}\n**Cut off here: ${count(left, 'part')} did not fit.** The page of \`paath review --format html\` has all of it.\n${foot}`
    }
    text += block
  }
  return text + foot
}

function courseBlocks(course: CourseReview): string[] {
  const { id, title, change, changes, verdict, screens } = course
  const listed = changes.slice(0, mostChanges)
  return [
    `### ${codeSpan(title)} (${codeSpan(id)})\n\n${verdictWords[verdict]}. This is ${courseWords[change]}.\n` +
      `Predicted grade: ${scoreWords(course.score)}. Findings: ${findingWords(course)}. Packages: ${weightWords(course.weight)}.\n${signed(course)}\n`,
    ...(listed.length > 0 ? ['What a reviewer must know, the most damaging first:\n\n'] : []),
    ...listed.map(changeLine),
    ...(changes.length > listed.length
      ? [`- … and ${changes.length - listed.length} more, less damaging\n`]
      : []),
    ...(changes.length === 0 && screens.length === 0 ? ['Only the form of the files changed.\n'] : []),
    '\n',
  ]
}

function signed({ signOff }: CourseReview): string {
  const text = signOffWords(signOff, codeSpan)
  return text === '' ? '' : `**Sign-off:** ${text}.\n`
}

function changeLine(change: Change): string {
  const { kind, what, subject, screen, module, before, after } = change
  const about = [module.startsWith('_') ? undefined : module, screen, subject].filter(
    (part) => part !== undefined,
  )
  const place = placeWords(change)
  return `- **${kindWords[kind]}** ${[...about.map(codeSpan), ...(findingKinds.has(kind) ? [] : [what])].join(' ')}${toSides(kind, before, after)}${place === '' || place === module ? '' : ` (${codeSpan(place)})`}\n`
}

function toSides(kind: Change['kind'], before: string | undefined, after: string | undefined): string {
  if (before === undefined && after === undefined) return ''
  if (findingKinds.has(kind)) return `: ${codeSpan(after ?? '')}`
  if (kind === 'suppression') return `: ${codeSpan(before ?? '')}; reason given: ${codeSpan(after ?? '')}`
  if (!sentences.has(kind))
    return `: ${[mark('del', before), mark('ins', after)].filter(Boolean).join(' → ')}`
  return `: ${toInline(excerpt(before ?? '', after ?? ''))}`
}

/** Kinds whose texts are sentences: only the words that changed are shown, with some around them. */
const sentences: ReadonlySet<Change['kind']> = new Set([
  'number',
  'denial',
  'removed',
  'objective',
  'text-alternative',
  'metadata',
])

function mark(tag: 'del' | 'ins', text: string | undefined): string {
  return text === undefined ? '' : `<${tag}>${codeSpan(text)}</${tag}>`
}

function toInline(runs: readonly WordRun[]): string {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => {
      if (kind === 'same') return codeSpan(text)
      return mark(kind === 'deleted' ? 'del' : 'ins', text)
    })
    .join(' ')
}

function outsideBlocks({ outside: { count: all, guarded } }: ReviewReport): string[] {
  if (all === 0) return []
  const shown = guarded.slice(0, 20).map((path) => `- ${codeSpan(path)}\n`)
  const rest = guarded.length > shown.length ? [`- … and ${guarded.length - shown.length} more\n`] : []
  const warning =
    guarded.length > 0
      ? [
          '**Some of them decide how courses are checked and published. Someone with the right to must look at them:**\n\n',
          ...shown,
          ...rest,
        ]
      : []
  return [
    `### Beside the courses\n\n${count(all, 'file')} outside of any course changed.\n\n`,
    ...warning,
    '\n',
  ]
}

function tableBlocks({ id, modules }: CourseReview): string[] {
  const touched = modules.filter(({ change }) => change !== 'same')
  if (touched.length === 0) return []
  const untouched = modules.length - touched.length
  return [
    `### Modules of ${codeSpan(id)}\n\n| module | state | changed screens | errors | warnings |\n|---|---|---:|---:|---:|\n`,
    ...touched.map(
      ({ id: module, change, screens, error, warning }) =>
        `| ${inCell(codeSpan(module))} | ${moduleWords[change]} | ${screens} | ${error} | ${warning} |\n`,
    ),
    untouched > 0 ? `\n${count(untouched, 'module')} as before.\n\n` : '\n',
  ]
}

/** A stroke would end the cell, in a code span too. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function checklistBlocks({ id, checklist }: CourseReview): string[] {
  if (checklist.length === 0) return []
  return [
    `### What only a person can judge in ${codeSpan(id)}\n\n`,
    ...checklist.map(({ id: tick, task, about, statements }) => {
      const rest = [
        ...(about === undefined || about === '' ? [] : [`: ${codeSpan(about)}`]),
        ...(statements.length > 0
          ? [` (${statements.slice(0, 3).join(', ')}${statements.length > 3 ? ' …' : ''})`]
          : []),
      ]
      return `- [ ] ${task}${rest.join('')} <!-- tick ${tick} -->\n`
    }),
    '\n',
  ]
}

function screenBlocks({ id, screens, change }: CourseReview): string[] {
  if (screens.length === 0) return []
  const title = change === 'new' ? 'Reading copy of' : 'Changed screens of'
  return [`### ${title} ${codeSpan(id)}\n\n`, ...screens.map(screenBlock)]
}

function screenBlock({ module, id, title, change, blocks, place }: ScreenChange): string {
  const at = place.line === undefined ? place.file : `${place.file}:${place.line}`
  const head = `${codeTag(module)} ${codeTag(title || id)} (${change})`
  return `<details><summary>${head}</summary>\n\n${blocks.map((block) => blockLine(block, change)).join('')}\n${codeSpan(at)}\n\n</details>\n\n`
}

/** A code span for a place where tags are read and Markdown is not. */
function codeTag(text: string): string {
  const escaped = visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<code>${escaped}</code>`
}

const kinds: Readonly<Record<BlockPair['kind'], string>> = {
  words: '',
  alternative: 'words for a picture: ',
  file: 'file: ',
}

function blockLine({ kind, runs, after }: BlockPair, change: ScreenChange['change']): string {
  return `> ${kinds[kind]}${change === 'new' ? codeSpan(after ?? '') : toInline(runs)}\n>\n`
}
