import { findProfile, predictScore } from '@paath/check'
import type { Prediction } from '@paath/check'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { Course, ParseMemory } from '@paath/model'
import type { SilencedDiagnostic } from '@paath/rules'
import { readAssets } from './assets.ts'
import type { Assets } from './assets.ts'
import { contentHash } from './content-hash.ts'
import type { DiskFiles } from './disk-files.ts'
import { makePackages } from './make-packages.ts'

/** A course that lies anywhere, for example in a commit. */
export interface InspectOptions {
  readonly id: string
  readonly files: DiskFiles
  /** Default: those that came with this package. */
  readonly assets?: Assets
  /** Left out: dates are not looked at. */
  readonly today?: string
  /** What was parsed before: two states of a course share most of their files. Default: nothing. */
  readonly memory?: ParseMemory
}

/** All that can be said of a course without writing anything. */
export interface InspectedCourse {
  /** Undefined where there is no readable course. */
  readonly course: Course | undefined
  /** Words of the final test are taken out of them. */
  readonly diagnostics: readonly AnyDiagnostic[]
  readonly silenced: readonly SilencedDiagnostic[]
  /** Left out where there is no course, or no rubric of the name that it gives. */
  readonly prediction?: Prediction
  readonly contentHash: string
  /** Bytes of each package for the portal, by `<language>/<file>`. Empty where mistakes stop them. */
  readonly weights: ReadonlyMap<string, number>
  /** Files of the page of each module in the language of the source, by id of the module. Empty where mistakes stop them. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>
}

/** A change makes signatures stale; people sign again when it is as it should be. */
const unsigned: ReadonlySet<string> = new Set(['gate/attestation-stale'])

/** Check, score and pack a course in memory. */
export function inspectCourse({
  id,
  files,
  assets = readAssets(),
  today,
  memory,
}: InspectOptions): InspectedCourse {
  const made = makePackages({
    id,
    files,
    assets,
    targets: ['igot'],
    despite: unsigned,
    ...(today !== undefined && { today }),
    ...(memory && { memory }),
  })
  const { course, diagnostics, silenced, packages } = made
  const hash = contentHash(files)
  const profile = course && findProfile(course.metadata.profile)
  const facts = { diagnostics, silenced: silenced.map(({ diagnostic }) => diagnostic), contentHash: hash }
  const zips = packages.flatMap(({ language, files: made }) =>
    [...made].flatMap(([path, { length }]): [string, number][] =>
      path.endsWith('.zip') ? [[`${language}/${path}`, length]] : [],
    ),
  )
  const source = packages.find(({ language }) => language === course?.language)
  const pages = (source?.site.modules ?? []).map(({ moduleId, files: page }) => {
    const bytes = [...page].map(([path, file]) => [path, file.bytes] as const)
    return [moduleId, new Map(bytes)] as const
  })
  return {
    course,
    diagnostics,
    silenced,
    ...(course && profile && { prediction: predictScore(profile, { course, ...facts }) }),
    contentHash: hash,
    weights: new Map(zips),
    pages: new Map(pages),
  }
}
