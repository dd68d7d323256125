import type { BlockPair, CourseReview, ScreenChange } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { visibleText } from '../../report/visible-text.ts'
import { blockWords } from '../words.ts'
import { toRun } from './changes-part.ts'

/** PNG pictures by the names that the report gives them. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** The changed screens as officers read them; of a new course all of them, without marks. */
export function toScreens({ id, change, screens }: CourseReview, pictures: Pictures): ElementContent[] {
  if (screens.length === 0) return []
  const title = change === 'new' ? 'Reading copy of' : 'Changed screens of'
  return [h('h2', visibleText(`${title} ${id}`)), ...screens.flatMap((screen) => toScreen(screen, pictures))]
}

function toScreen(screen: ScreenChange, pictures: Pictures): ElementContent[] {
  const { module, title, id, change, blocks, place } = screen
  return [
    h('h3', visibleText(`${module}: ${title || id} (${change})`)),
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
