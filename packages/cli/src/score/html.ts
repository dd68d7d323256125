import type { CourseScore } from '@paath/build'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { toPage } from '../report/html-page.ts'
import { toTable } from '../report/html-table.ts'
import { toScoreLines } from './score-lines.ts'

/** Predicted scores as one page that needs nothing else. */
export function toScorePage(scores: readonly CourseScore[]): string {
  return toPage('Quality score', scores.flatMap(toSection))
}

function toSection({ course, prediction, hasErrors }: CourseScore): Element[] {
  const { best, worst, groups, gates, gains } = toScoreLines(prediction)
  return [
    h('h2', course.id),
    h('p', prediction.profile.title),
    h('dl', [h('dt', 'If people answer yes'), h('dd', best), h('dt', 'If people answer no'), h('dd', worst)]),
    ...(hasErrors ? [h('p', 'Mistakes stop the packages of this course. They come first.')] : []),
    toTable(
      ['Group', 'Worst', 'Best', 'Minimum'],
      groups.map(({ title, worst: low, best: high, minimum }) => [title, low, high, minimum]),
    ),
    h('h3', 'Gates that are not met yet'),
    toTable(
      ['Statement', 'What it asks', 'What to do'],
      gates.map(({ id, text, todo }) => [id, text, todo]),
    ),
    h('h3', 'Points to gain, most for an hour of work first'),
    toTable(
      ['Points', 'Work', 'Statement', 'What it asks', 'What to do'],
      gains.map(({ points, work, id, text, todo }) => [points, work, id, text, todo]),
    ),
  ]
}
