import type { InspectedCourse } from '@paath/build'
import type { Course, Module } from '@paath/model'

/** One course before and after a change. A side is undefined where there is no readable course. */
export interface Sides {
  readonly before: InspectedCourse | undefined
  readonly after: InspectedCourse | undefined
}

/** A module on both sides. */
export interface ModulePair {
  readonly id: string
  readonly before: Module | undefined
  readonly after: Module | undefined
  /** Words of the final test are shown to nobody. */
  readonly isTest: boolean
}

/** Every module of either side, in the order of the new one; the final test last. */
export function pairModules({ before, after }: Sides): ModulePair[] {
  const old = byId(before?.course)
  const now = byId(after?.course)
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  const tests = [before?.course?.assessment, after?.course?.assessment].map((test) => test?.module)
  const [oldTest, newTest] = tests
  return [
    ...ids.map((id) => ({ id, before: old.get(id), after: now.get(id), isTest: false })),
    ...(oldTest || newTest
      ? [{ id: (newTest ?? oldTest)?.id ?? '', before: oldTest, after: newTest, isTest: true }]
      : []),
  ]
}

function byId(course: Course | undefined): Map<string, Module> {
  return new Map((course?.modules ?? []).map((module) => [module.id, module]))
}
