import { suggest } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import type { CourseObjective, ModuleObjective } from '@paath/schemas'
import type { Objective } from './course.ts'
import type { YamlSource } from './yaml-source.ts'

/** What the objectives of a course or module are made with. */
export interface ObjectiveContext {
  readonly source: YamlSource
  /** Letter that names of this run begin with: `c` for a course, `o` for a module. */
  readonly letter: string
  /** Ids of the course's objectives, where there is a course. */
  readonly courseIds?: readonly string[]
  readonly report: Report
}

/** Give each objective its id, and check those that are written. */
export function parseObjectives(
  written: readonly (ModuleObjective | CourseObjective)[] | undefined,
  context: ObjectiveContext,
): Objective[] {
  const list = written ?? []
  const taken = new Set(list.flatMap(({ id }) => id ?? []))
  const seen = new Set<string>()
  return list.map((objective, index) => {
    const id = objective.id ?? freeId(taken, context.letter)
    taken.add(id)
    if (objective.id === undefined) reportMissing(id, index, context)
    else if (seen.has(id)) context.report('module/duplicate-objective', { id }, placeOf(index, 'id', context))
    seen.add(id)
    if ('course' in objective) checkCourse(objective.course, index, context)
    return { ...objective, id }
  })
}

function freeId(taken: ReadonlySet<string>, letter: string): string {
  for (let number = 1; ; number++) {
    if (!taken.has(`${letter}${number}`)) return `${letter}${number}`
  }
}

function placeOf(index: number, key: string, { source }: ObjectiveContext): ReturnType<YamlSource['place']> {
  return source.place(['objectives', index, key])
}

/** The id becomes the first key of its block. */
function reportMissing(id: string, index: number, { source, report }: ObjectiveContext): void {
  const place = source.place(['objectives', index])
  const { file, span } = place
  if (!span) return
  const { offset, column } = span.start
  const isFlow =
    span.end.line === span.start.line &&
    source.place(['objectives', index, 'text'], 'key').span?.start.offset !== offset
  const text = isFlow ? ` id: ${id},` : `id: ${id}\n${' '.repeat(column - 1)}`
  const at = isFlow ? offset + 1 : offset
  report('module/missing-objective-id', { id }, place, { fix: [{ file, start: at, end: at, text }] })
}

function checkCourse(id: string | undefined, index: number, context: ObjectiveContext): void {
  const { courseIds, report } = context
  if (id === undefined || !courseIds || courseIds.includes(id)) return
  report(
    'module/unknown-course-objective',
    { id, suggestion: suggest(id, courseIds) },
    placeOf(index, 'course', context),
  )
}
