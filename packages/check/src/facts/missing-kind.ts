import { screenKind } from '@paath/components'
import type { Course, Module, ScreenKind } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { cached } from './cached.ts'

/** Where a course lacks screens of a kind: the title of each such module. A module without screens is left alone. */
export function modulesWithoutKind(course: Course, kind: ScreenKind): Place[] {
  return course.modules
    .filter((module) => module.screens.length > 2 && !kindsOf(module).has(kind))
    .map((module) => module.source.place(['title'], 'key'))
}

const kindsOf = cached(
  ({ screens }: Module): ReadonlySet<ScreenKind | undefined> =>
    new Set(screens.map((screen) => screenKind(screen))),
)
