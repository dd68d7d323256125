import { screenKind } from '@paath/components'
import type { Course, Module, ScreenKind } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { cached } from './cached.ts'

/** Where a course lacks screens of a kind: the title of each such module. A module without screens is left alone. */
export function modulesWithoutKind(course: Course, kind: ScreenKind): Place[] {
  const places: Place[] = []
  for (const module of course.modules) {
    if (module.screens.length > 2 && !kindsOf(module).has(kind)) {
      places.push(module.source.place(['title'], 'key'))
    }
  }
  return places
}

const kindsOf = cached(({ screens }: Module): ReadonlySet<ScreenKind | undefined> => {
  const kinds = new Set<ScreenKind | undefined>()
  for (const screen of screens) kinds.add(screenKind(screen))
  return kinds
})
