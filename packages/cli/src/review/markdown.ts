/**
 * A review as one comment. Texts of strangers stand in code spans only, so that nothing in them is a link, a picture, a tag, a
 * tick or a call of a person.
 *
 * @spec sec/log-injection; GitHub: a comment may have 65,536 characters
 */
import type { CourseReview, ReviewReport } from '@paath/review'
import { codeSpan } from '../report/code-span.ts'
import { changeLine } from './comment/change-line.ts'
import { languageBlocks } from './comment/language-blocks.ts'
import { screenBlocks } from './comment/screen-blocks.ts'
import type { PictureAddress } from './comment/screen-blocks.ts'
import {
  commitWords,
  count,
  courseWords,
  findingWords,
  guardedWords,
  headline,
  moduleName,
  moduleWords,
  scoreWords,
  scorecardWords,
  signOffWords,
  summaryWords,
  verdictWords,
  weightWords,
} from './words.ts'

/** First line of every review comment: by it the next run finds the comment again. */
export const reviewMark = '<!-- paath-review -->'

/** What posts the comment adds some of its own. */
const mostCharacters = 58_000

/** Files that decide over every course, of which the comment names no more. */
const mostGuarded = 10

/** Changes of one course that the list names; the rest stands with the screens. */
const mostChanges = 40

/** What a comment needs to know beside its report. */
export interface MarkdownOptions {
  /** Address of a picture by its name. Left out: no picture is shown. */
  readonly addressOf?: PictureAddress
  /** What the poster has to say, in words of this project. */
  readonly note?: string
}

/** Write a report as Markdown with fewer than 60,000 characters. What is left out is said. */
export function toMarkdown(report: ReviewReport, { addressOf, note }: MarkdownOptions = {}): string {
  const { courses } = report
  const blocks = [
    `${reviewMark}\n## ${headline(report)}\n\n`,
    ...(note === undefined ? [] : [`**${note}**\n\n`]),
    ...guardedBlocks(report),
    ...(courses.length === 0 ? ['No course changed.\n\n'] : []),
    ...courses.flatMap((course) => courseBlocks(course, courses.length > 1)),
    ...outsideBlocks(report),
    ...courses.flatMap(taskBlocks),
    ...courses.flatMap(tableBlocks),
    ...courses.flatMap(languageBlocks),
    ...courses.flatMap(scorecardBlocks),
    ...courses.flatMap((course) => screenBlocks(course, addressOf)),
  ]
  const reading = '<del>Struck</del> is what went, <ins>underlined</ins> is what came.'
  return fit(
    blocks,
    `\n---\n${reading} Compared: ${commitWords(report)}. A machine wrote this; it approves nothing.\n`,
  )
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

function courseBlocks(course: CourseReview, isOneOfMany: boolean): string[] {
  const { id, title, change, changes, verdict, screens } = course
  const listed = changes.slice(0, mostChanges)
  const summary = summaryWords(changes)
  return [
    `### ${codeSpan(title)} (${codeSpan(id)})\n\n` +
      `${isOneOfMany ? `${verdictWords[verdict]}. ` : ''}This is ${courseWords[change]}.${summary === '' ? '' : ` **What changed:** ${summary}.`}\n\n` +
      [
        `**Predicted grade:** ${scoreWords(course.score)}.`,
        `**Findings:** ${findingWords(course)}.`,
        `**Packages:** ${weightWords(course.weight)}.`,
        ...signed(course),
      ].join('\n') +
      '\n\n',
    ...(listed.length > 0 ? ['What a reviewer must know, the most damaging first:\n\n'] : []),
    ...listed.map(changeLine),
    ...(changes.length > listed.length
      ? [`- … and ${changes.length - listed.length} more, less damaging\n`]
      : []),
    ...(changes.length === 0 && screens.length === 0 ? ['Only the form of the files changed.\n'] : []),
    ...(changes.length === 0 && screens.length > 0 ? ['Only words changed: read the screens below.\n'] : []),
    '\n',
  ]
}

function signed({ signOff }: CourseReview): string[] {
  const text = signOffWords(signOff, codeSpan)
  return text === '' ? [] : [`**Sign-off:** ${text}.`]
}

/** What decides over every course stands before all of them. */
function guardedBlocks({ outside: { guarded } }: ReviewReport): string[] {
  if (guarded.length === 0) return []
  const shown = guarded.slice(0, mostGuarded)
  const rest = guarded.length > shown.length ? ` and ${guarded.length - shown.length} more` : ''
  return [
    `### ${guardedWords.title}\n\n**${guardedWords.task}** ${shown.map(codeSpan).join(', ')}${rest}\n\n`,
  ]
}

function outsideBlocks({ outside: { count: all } }: ReviewReport): string[] {
  if (all === 0) return []
  return [`### Beside the courses\n\n${count(all, 'file')} outside of any course changed.\n\n`]
}

function tableBlocks({ id, modules }: CourseReview): string[] {
  const touched = modules.filter(({ change }) => change !== 'same')
  if (touched.length === 0) return []
  const untouched = modules.length - touched.length
  return [
    `### Modules of ${codeSpan(id)}\n\n| module | state | changed screens | errors | warnings |\n|---|---|---:|---:|---:|\n`,
    ...touched.map(
      ({ id: module, change, screens, error, warning }) =>
        `| ${inCell(codeSpan(moduleName(module)))} | ${moduleWords[change]} | ${screens} | ${error} | ${warning} |\n`,
    ),
    untouched > 0 ? `\n${count(untouched, 'module')} as before.\n\n` : '\n',
  ]
}

/** A stroke would end the cell, in a code span too. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** What the changes themselves ask. */
function taskBlocks({ id, checklist }: CourseReview): string[] {
  const tasks = checklist.filter(({ statements }) => statements.length === 0)
  if (tasks.length === 0) return []
  return [
    `### What only a person can judge in ${codeSpan(id)}\n\nApprove when you can tick all of these; else ask the author for a change.\n\n`,
    ...tasks.map(tickLine),
    '\n',
  ]
}

/** Rows of the scorecard, folded: they matter to the grade, and seldom to what changed. */
function scorecardBlocks({ id, checklist }: CourseReview): string[] {
  const rows = checklist.filter(({ statements }) => statements.length > 0)
  if (rows.length === 0) return []
  const name = `<code>${id.replaceAll(/[^\w.-]/g, '')}</code>`
  return [
    `<details><summary>${scorecardWords(rows, name)}</summary>\n\n`,
    ...rows.map(tickLine),
    '\n</details>\n\n',
  ]
}

function tickLine({ id, task, about = '', statements }: CourseReview['checklist'][number]): string {
  const subject = about === '' ? '' : `: ${codeSpan(about)}`
  const some = statements.length > 3 ? `${statements.slice(0, 3).join(', ')} …` : statements.join(', ')
  return `- [ ] ${task}${subject}${some === '' ? '' : ` (${some})`} <!-- tick ${id} -->\n`
}
