/** A review as one page that needs nothing beside it. Every text is escaped where the tree is written. */
import type { Change, CourseReview, ReviewReport, ScreenChange, WordRun } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toPage } from '../report/html-page.ts'
import { visibleText } from '../report/visible-text.ts'
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

/** Write a report as a page, with all that a comment has no room for. */
export function toHtml(report: ReviewReport): string {
  const { outside, courses } = report
  return toPage(verdictWords[report.verdict], [
    h('p', `Compared: ${commitWords(report)}`),
    ...(courses.length === 0 ? [h('p', 'No course changed.')] : []),
    ...courses.flatMap(toCourse),
    ...(outside.count > 0
      ? [
          h('h2', 'Beside the courses'),
          h('p', `${count(outside.count, 'file')} outside of any course changed.`),
          h(
            'ul',
            outside.guarded.map((path) =>
              h('li', [h('code', visibleText(path)), ' decides how courses are checked or published']),
            ),
          ),
        ]
      : []),
  ])
}

function toCourse(course: CourseReview): ElementContent[] {
  const { title, id, verdict, change, changes, modules, checklist, screens } = course
  return [
    h('h2', visibleText(`${title} (${id})`)),
    h('p', h('strong', verdictWords[verdict])),
    h('dl', [
      ...row('This is', courseWords[change]),
      ...row('Predicted grade', scoreWords(course.score)),
      ...row('Findings', findingWords(course)),
      ...row('Packages', weightWords(course.weight)),
      ...(course.signOff.length > 0 ? row('Sign-off', signOffWords(course.signOff, visibleText)) : []),
    ]),
    ...section('What a reviewer must know, the most damaging first', changes, [toChanges(changes)]),
    h('h3', 'Modules'),
    toTable(
      ['Module', 'State', 'Changed screens', 'Errors', 'Warnings'],
      modules.map((module) => [
        module.title,
        moduleWords[module.change],
        String(module.screens),
        String(module.error),
        String(module.warning),
      ]),
    ),
    ...section('What only a person can judge', checklist, [
      h(
        'ul',
        checklist.map(({ task, about = '', statements }) =>
          h(
            'li',
            `☐ ${task}${about === '' ? '' : `: ${visibleText(about)}`}${statements.length > 0 ? ` (${statements.join(', ')})` : ''}`,
          ),
        ),
      ),
    ]),
    ...section(change === 'new' ? 'Reading copy' : 'Changed screens', screens, screens.flatMap(toScreen)),
  ]
}

function row(term: string, text: string): Element[] {
  return [h('dt', term), h('dd', text)]
}

function section(title: string, list: readonly unknown[], body: readonly ElementContent[]): ElementContent[] {
  return list.length === 0 ? [] : [h('h3', title), ...body]
}

function toChanges(changes: readonly Change[]): Element {
  return toTable(
    ['', 'Where', 'What', 'Before', 'After'],
    changes.map((change) => {
      const { kind, what, subject, screen, before = '', after = '' } = change
      return [
        kindWords[kind],
        [placeWords(change), screen, subject].filter(Boolean).join(' '),
        findingKinds.has(kind) ? '' : what,
        before,
        after,
      ]
    }),
  )
}

function toScreen({ module, title, id, change, blocks, place }: ScreenChange): ElementContent[] {
  return [
    h('h4', visibleText(`${module}: ${title || id} (${change})`)),
    h('p', h('code', visibleText(place.line === undefined ? place.file : `${place.file}:${place.line}`))),
    h(
      'blockquote',
      blocks.map(({ kind, runs }) =>
        h('p', [
          kind === 'words' ? '' : `${kind === 'file' ? 'File' : 'Words for a picture'}: `,
          ...runs.map((run) => toRun(run, change)),
        ]),
      ),
    ),
  ]
}

function toRun({ kind, text }: WordRun, change: ScreenChange['change']): ElementContent {
  const value = visibleText(text)
  // All of a new screen is new: marks on every word would only tire its reader.
  if (kind === 'same' || change === 'new') return { type: 'text', value }
  return h(kind === 'deleted' ? 'del' : 'ins', value)
}

function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): Element {
  const cells = (name: 'th' | 'td', texts: readonly string[]): Element[] =>
    texts.map((text) => (name === 'th' ? h('th', { scope: 'col' }, text) : h('td', visibleText(text))))
  return h('table', [
    h('thead', h('tr', cells('th', heads))),
    h(
      'tbody',
      rows.map((texts) => h('tr', cells('td', texts))),
    ),
  ])
}
