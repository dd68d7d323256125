/**
 * A review as one page that needs nothing beside it, in the order of the comment. Every text is escaped where the tree is
 * written.
 */
import type { CourseReview, ModuleRow, ReviewReport } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toPage } from '../report/html-page.ts'
import { toTable } from '../report/html-table.ts'
import { visibleText } from '../report/visible-text.ts'
import { toChanges } from './page/changes-part.ts'
import { toScorecard, toTasks } from './page/checklist-part.ts'
import { toLanguages } from './page/languages-part.ts'
import type { Pictures } from './page/screens-part.ts'
import { toScreens } from './page/screens-part.ts'
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
  signOffWords,
  summaryWords,
  verdictWords,
  weightWords,
} from './words.ts'

export type { Pictures } from './page/screens-part.ts'

/** Write a report as a page, with all that a comment has no room for. */
export function toHtml(report: ReviewReport, pictures: Pictures = new Map()): string {
  const { courses } = report
  return toPage(headline(report), [
    h('p', [
      'Compared: ',
      h('code', commitWords(report)),
      '. ',
      h('del', 'Struck'),
      ' is what went, ',
      h('ins', 'underlined'),
      ' is what came. A machine wrote this; it approves nothing.',
    ]),
    ...toGuarded(report),
    ...(courses.length === 0 ? [h('p', 'No course changed.')] : []),
    ...courses.flatMap(toCourse),
    ...toOutside(report),
    ...courses.flatMap(toTasks),
    ...courses.flatMap(toModules),
    ...courses.flatMap(toLanguages),
    ...courses.flatMap(toScorecard),
    ...courses.flatMap((course) => toScreens(course, pictures)),
  ])
}

function toGuarded({ outside: { guarded } }: ReviewReport): Element[] {
  if (guarded.length === 0) return []
  return [
    h('h2', guardedWords.title),
    h('p', guardedWords.task),
    h(
      'ul',
      guarded.map((path) => h('li', h('code', visibleText(path)))),
    ),
  ]
}

function toOutside({ outside: { count: all } }: ReviewReport): Element[] {
  if (all === 0) return []
  return [h('h2', 'Beside the courses'), h('p', `${count(all, 'file')} outside of any course changed.`)]
}

function toCourse(course: CourseReview): ElementContent[] {
  const { title, id, verdict, change, changes, screens, signOff } = course
  return [
    h('h2', visibleText(`${title} (${id})`)),
    h('p', h('strong', `${verdictWords[verdict]}.`)),
    h('dl', [
      ...row('This is', courseWords[change]),
      ...row('What changed', summaryWords(changes) || whatElse(screens)),
      ...row('Predicted grade', scoreWords(course.score)),
      ...row('Findings', findingWords(course)),
      ...row('Packages', weightWords(course.weight)),
      ...(signOff.length > 0 ? row('Sign-off', signOffWords(signOff, visibleText)) : []),
    ]),
    ...(changes.length > 0
      ? [h('h3', 'What a reviewer must know, the most damaging first'), toChanges(changes)]
      : []),
  ]
}

function whatElse(screens: CourseReview['screens']): string {
  return screens.length > 0 ? 'only words: read the screens below' : 'only the form of the files'
}

function row(term: string, text: string): Element[] {
  return [h('dt', term), h('dd', text)]
}

function toModules({ id, modules }: CourseReview): ElementContent[] {
  if (modules.length === 0) return []
  const touchedFirst = [...modules].sort((a, b) => Number(a.change === 'same') - Number(b.change === 'same'))
  return [
    h('h2', visibleText(`Modules of ${id}`)),
    toTable(['Module', 'State', 'Changed screens', 'Errors', 'Warnings'], touchedFirst.map(toModuleRow)),
  ]
}

function toModuleRow({ id, title, change, screens, error, warning }: ModuleRow): string[] {
  const name = moduleName(id)
  return [
    title === id || name !== id ? name : `${title} (${id})`,
    moduleWords[change],
    String(screens),
    String(error),
    String(warning),
  ]
}
