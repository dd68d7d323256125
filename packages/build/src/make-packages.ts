import { check } from '@paath/check'
import { hasErrors } from '@paath/diagnostics'
import type { Collector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { targets } from '@paath/packager'
import type { Target } from '@paath/packager'
import { render } from '@paath/render'
import type { Assets } from './assets.ts'
import type { DiskFiles } from './disk-files.ts'
import { chooseLanguages } from './choose-languages.ts'
import { toRenderAssets } from './render-assets.ts'

/** A course to make packages of. */
export interface PackagesInput {
  /** Name of the course folder. */
  readonly id: string
  readonly files: DiskFiles
  /** Ids of targets. */
  readonly targets: readonly string[]
  /** Default: the language of the source and every declared one. */
  readonly languages?: readonly string[]
  readonly assets: Assets
}

/** The files of one target in one language, by path. */
export interface Package {
  readonly target: string
  readonly language: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Parse, check, render and pack a course in memory. A course with errors is not rendered.
 *
 * @param collector Receives everything that is found.
 */
export function makePackages(input: PackagesInput, collector: Collector): Package[] {
  const { files, id, assets } = input
  const { report } = collector
  if (!files.isComplete) {
    report(
      'sec/file-limits',
      { what: 'The folder of the course', limit: '20,000 files in 16 folders' },
      { file: 'course.yaml' },
    )
  }
  const course = parseCourse(files, id, { report })
  if (!course) return []
  check(course, { report })
  const languages = chooseLanguages(course, input.languages, report)
  if (hasErrors(collector.diagnostics)) return []
  return languages.flatMap((language) => {
    const site = render(course, { language, assets: toRenderAssets(assets) }, { report })
    return targetsOf(input.targets).map(({ id: target, pack }) => ({
      target,
      language,
      files: pack({ course, site }, { report }),
    }))
  })
}

function targetsOf(ids: readonly string[]): Target[] {
  return ids.map((id) => {
    const target = targets.find((candidate) => candidate.id === id)
    if (target === undefined) throw new Error(`No target is called ${id}`)
    return target
  })
}
