import { screenKind } from '@paath/components'
import type { Course, ScreenKind } from '@paath/model'
import type { Place } from '@paath/diagnostics'

/** Where a course lacks screens of a kind: the title of each such module. A module without screens is left alone. */
export function modulesWithoutKind(course: Course, kind: ScreenKind): Place[] {
  return course.modules
    .filter((module) => module.screens.length > 2)
    .filter((module) => !module.screens.some((screen) => screenKind(screen) === kind))
    .map((module) => module.source.place(['title'], 'key'))
}
