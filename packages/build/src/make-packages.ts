import type { Collector } from '@paath/diagnostics'
import type { Assets } from './assets.ts'
import type { DiskFiles } from './disk-files.ts'

/** A course to make packages of. */
export interface PackagesInput {
  /** Name of the course folder. */
  readonly id: string
  readonly files: DiskFiles
  readonly targets: readonly string[]
  readonly languages?: readonly string[]
  readonly assets: Assets
}

/** The files of one target in one language, by path. */
export interface Package {
  readonly target: string
  readonly language: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Parse, check, render and pack a course in memory. */
export function makePackages({ targets }: PackagesInput, { report }: Collector): Package[] {
  if (targets.length === 0) report('course/no-course', { path: '' }, { file: 'course.yaml' })
  return []
}
