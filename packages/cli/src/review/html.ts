/** A review as one page that needs nothing beside it. Every text is escaped where the tree is written. */
import type {
  BlockPair,
  Change,
  CourseReview,
  LanguageState,
  ReviewReport,
  ScreenChange,
  WordRun,
} from '@paath/review'
import { diffWords } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toPage } from '../report/html-page.ts'
import { toTable } from '../report/html-table.ts'
import type { Cell } from '../report/html-table.ts'
import { visibleText } from '../report/visible-text.ts'
import {
  blockWords,
  commitWords,
  count,
  courseWords,
  findingKinds,
  findingWords,
  headline,
  kindWords,
  languageCells,
  languageHeads,
  languageWords,
  moduleWords,
  placeWords,
  scoreWords,
  signOffWords,
  summaryWords,
  translationWords,
  verdictWords,
  weightWords,
  whatWords,
} from './words.ts'

/** PNG pictures by the names that the report gives them. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** Write a report as a page, with all that a comment has no room for. */
export function toHtml(report: ReviewReport, pictures: Pictures = new Map()): string {
  const { outside, courses } = report
  return toPage(headline(report), [
    h('p', [
      'Compared: ',
      h('code', commitWords(report)),
      '. ',
      h('del', 'Struck'),
      ' is what went, ',
      h('ins', 'underlined'),
      ' is what came.',
    ]),
    ...(courses.length === 0 ? [h('p', 'No course changed.')] : []),
    ...courses.flatMap((course) => toCourse(course, pictures)),
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

function toCourse(course: CourseReview, pictures: Pictures): ElementContent[] {
  const { title, id, verdict, change, changes, modules, checklist, screens, languages } = course
  return [
    h('h2', visibleText(`${title} (${id})`)),
    h('p', h('strong', `${verdictWords[verdict]}.`)),
    h('dl', [
      ...row('This is', courseWords[change]),
      ...row('What changed', summaryWords(changes) || 'nothing that is listed'),
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
    ...section('Translations', languages, toLanguages(languages)),
    ...section('What only a person can judge', checklist, [
      h(
        'ul',
        { className: ['ticks'] },
        checklist.map(({ task, about = '', statements }) =>
          h(
            'li',
            `☐ ${task}${about === '' ? '' : `: ${visibleText(about)}`}${statements.length > 0 ? ` (${statements.join(', ')})` : ''}`,
          ),
        ),
      ),
    ]),
    ...section(
      change === 'new' ? 'Reading copy' : 'Changed screens',
      screens,
      screens.flatMap((screen) => toScreen(screen, pictures)),
    ),
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
    ['', 'Where', 'What', 'Before and after'],
    changes.map((change): Cell[] => {
      const { kind, subject, screen, module } = change
      const where = [module.startsWith('_') ? '' : module, screen, subject, placeWords(change)]
      return [
        [h('strong', kindWords[kind])],
        where.filter(Boolean).join(' › '),
        findingKinds.has(kind) ? '' : whatWords(change),
        toSides(change),
      ]
    }),
  )
}

function toSides({ kind, before, after }: Change): ElementContent[] {
  if (findingKinds.has(kind)) return [{ type: 'text', value: visibleText(after ?? '') }]
  if (kind === 'suppression') {
    return [h('p', visibleText(before ?? '')), h('p', `Reason given: ${visibleText(after ?? '')}`)]
  }
  if (before === undefined && after === undefined) return []
  return diffWords(before ?? '', after ?? '').map((run) => toRun(run))
}

function toLanguages(languages: readonly LanguageState[]): Element[] {
  const texts = languages.flatMap(({ language, texts: changed }) =>
    changed
      .filter(({ context, source }) => context !== '' || source !== undefined)
      .map((text) => ({ language, text })),
  )
  return [
    toTable(
      languageHeads,
      languages.map(({ language, after, before }) => [
        languageWords(language),
        ...languageCells(after, before),
      ]),
    ),
    ...(texts.length === 0
      ? []
      : [
          toTable(
            ['Language', 'Where', 'What', 'Source', 'Translation'],
            texts.map(({ language, text }): Cell[] => [
              language,
              `${text.module} › ${text.context}`,
              translationWords(text),
              diffWords(text.oldSource ?? text.source ?? '', text.source ?? '').map((run) => toRun(run)),
              [
                h(
                  'span',
                  { lang: language },
                  diffWords(text.before ?? '', text.after ?? '').map((run) => toRun(run)),
                ),
              ],
            ]),
          ),
        ]),
  ]
}

function toScreen(screen: ScreenChange, pictures: Pictures): ElementContent[] {
  const { module, title, id, change, blocks, place } = screen
  return [
    h('h4', visibleText(`${module}: ${title || id} (${change})`)),
    h('p', h('code', visibleText(place.line === undefined ? place.file : `${place.file}:${place.line}`))),
    h(
      'blockquote',
      blocks.map((block) => toBlock(block, change)),
    ),
    ...toSideBySide(screen, pictures),
  ]
}

/** Both sides beside each other. */
function toSideBySide({ pictures: { before, after } = {} }: ScreenChange, pictures: Pictures): Element[] {
  const sides = [
    ['Before', before],
    ['After', after],
  ] as const
  const figures = sides.flatMap(([side, picture]) => {
    const bytes = picture && pictures.get(picture.name)
    if (!bytes) return []
    const src = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    return [
      h('figure', [
        h('figcaption', side),
        h('img', { src, alt: `The screen ${side.toLowerCase()} the change` }),
      ]),
    ]
  })
  return figures.length > 0 ? [h('div', { className: ['sides'] }, figures)] : []
}

function toBlock({ kind, runs, marks }: BlockPair, change: ScreenChange['change']): Element {
  const { before, after } = marks ?? {}
  const isNew = change === 'new' || before === after
  const mark = marks
    ? [...toMark(isNew ? undefined : before, 'del'), ...toMark(after, isNew ? 'span' : 'ins'), ' answer: ']
    : []
  return h('p', [...mark, blockWords[kind], ...runs.map((run) => toRun(run, change === 'new'))])
}

function toMark(mark: string | undefined, tag: 'del' | 'ins' | 'span'): Element[] {
  return mark === undefined ? [] : [h(tag, mark)]
}

/** All of a new screen is new: marks on every word would only tire its reader. */
function toRun({ kind, text }: WordRun, isPlain = false): ElementContent {
  const value = visibleText(text)
  if (kind === 'same' || isPlain) return { type: 'text', value }
  return h(kind === 'deleted' ? 'del' : 'ins', value)
}
