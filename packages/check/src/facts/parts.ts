import type { Course, Module } from '@paath/model'
import { cached } from './cached.ts'

/** Everything that learners read: the modules, and the final test where there is one. */
export const partsOf: (course: Course) => readonly Module[] = cached(({ modules, assessment }) =>
  assessment ? [...modules, assessment.module] : modules,
)
