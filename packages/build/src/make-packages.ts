import { check, readMedia, usedFiles } from '@paath/check'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course, Site, StageContext } from '@paath/model'
import { targets } from '@paath/packager'
import type { Target } from '@paath/packager'
import type { Standard } from '@paath/protocol'
import { render } from '@paath/render'
import { settleDiagnostics, suppressDiagnostics } from '@paath/rules'
import type { SilencedDiagnostic } from '@paath/rules'
import type { Assets } from './assets.ts'
import { contentHash } from './content-hash.ts'
import { largestFile } from './disk-files.ts'
import type { DiskFiles } from './disk-files.ts'
import { hideKeys } from './hide-keys.ts'
import { chooseLanguages } from './choose-languages.ts'
import type { Pictures } from './prepare-pictures.ts'
import { toControlFiles } from './control-files.ts'
import { toRenderAssets } from './render-assets.ts'

/** A course to make packages of. */
export interface PackagesInput {
  /** Name of the course folder. */
  readonly id: string
  readonly files: DiskFiles
  /** The files of the course folder alone: what a person signs. Default: `files`. */
  readonly own?: DiskFiles
  /** Ids of targets. */
  readonly targets: readonly string[]
  /** Default: the language of the source and every declared one. */
  readonly languages?: readonly string[]
  /** One page a module for the target `web`. Default: `false`. */
  readonly singleFile?: boolean
  /** `course`: one package holds all modules as chapters, where the target can. Default: `module`. */
  readonly unit?: 'module' | 'course'
  readonly assets: Assets
  /** Left out: dates are not looked at. */
  readonly today?: string
  /** Hears how long each stage took. */
  readonly onStage?: (time: StageTime) => void
  /** Lighter forms of pictures, by path in the course. Default: none. */
  readonly pictures?: Pictures
}

/** How long one stage of one course took. */
export interface StageTime {
  readonly course: string
  readonly stage: 'parse' | 'walk' | 'media' | 'check' | 'pack'
  readonly milliseconds: number
}

/** The files of one target in one language, by path. */
export interface Package {
  readonly target: string
  readonly language: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What came of a course, and all that was found on the way. */
export interface MadePackages {
  readonly packages: readonly Package[]
  /** Undefined where there is no readable course. */
  readonly course: Course | undefined
  /** Settled; without those that the course silences. */
  readonly diagnostics: readonly AnyDiagnostic[]
  readonly silenced: readonly SilencedDiagnostic[]
}

/** Parse, check, render and pack a course in memory. A course with errors is not rendered. */
export function makePackages(input: PackagesInput): MadePackages {
  const { files, id } = input
  const { report, diagnostics } = createCollector()
  if (!files.isComplete) {
    report(
      'sec/file-limits',
      { what: 'The folder of the course', limit: '20,000 files in 16 folders' },
      { file: 'course.yaml' },
    )
  }
  for (const file of files.tooLarge) {
    const limit = `${largestFile / 1_000_000} MB for one file`
    report('sec/file-limits', { what: 'The file', limit }, { file })
  }
  const timed = createTimer(input)
  const course = timed('parse', () => parseCourse(files, id, { report }))
  if (!course) return { packages: [], course, diagnostics: settleDiagnostics(diagnostics), silenced: [] }
  timed('walk', () => usedFiles(course))
  timed('media', () => readMedia(course))
  timed('check', () =>
    check(course, {
      report,
      contentHash: () => contentHash(input.own ?? files),
      ...(input.today && { today: input.today }),
    }),
  )
  const languages = chooseLanguages(course, input.languages, report)
  const isSound = !hasErrors(suppressDiagnostics(diagnostics, course).open)
  const packages = isSound
    ? timed('pack', () =>
        languages.flatMap((language) => packLanguage(course, language, { ...input, report })),
      )
    : []
  const { open, silenced } = suppressDiagnostics(diagnostics, course)
  const hidden = hideKeys(
    silenced.map(({ diagnostic }) => diagnostic),
    course,
  )
  return {
    packages,
    course,
    diagnostics: hideKeys(settleDiagnostics(open), course),
    silenced: silenced.map((one, index) => ({ ...one, diagnostic: hidden[index] ?? one.diagnostic })),
  }
}

/** Run a stage and say how long it took, where anybody listens. */
function createTimer({ id, onStage }: PackagesInput): <T>(stage: StageTime['stage'], run: () => T) => T {
  return (stage, run) => {
    const start = performance.now()
    const result = run()
    onStage?.({ course: id, stage, milliseconds: performance.now() - start })
    return result
  }
}

/** Targets that want the same get the same site. */
interface SiteForm {
  readonly standard: Standard
  readonly withAssessment: boolean
  readonly unit: 'module' | 'course'
}

function packLanguage(
  course: Course,
  language: string,
  {
    targets: ids,
    assets,
    report,
    singleFile = false,
    pictures = new Map(),
    unit: wanted,
  }: PackagesInput & StageContext,
): Package[] {
  const renderAssets = toRenderAssets(assets)
  const sites = new Map<string, Site>()
  const siteFor = (form: SiteForm): Site => {
    const key = Object.values(form).join(' ')
    const options = { language, assets: renderAssets, ...form, pictures }
    const site = sites.get(key) ?? render(course, options, { report })
    sites.set(key, site)
    return site
  }
  return targetsOf(ids).map(({ id: target, pack, standard = '1.2', holdsAssessment, holdsCourse }) => {
    const unit = holdsCourse === true && wanted === 'course' ? 'course' : 'module'
    const withAssessment = holdsAssessment === true && course.assessment !== undefined
    const site = siteFor({ standard, withAssessment, unit })
    const files = pack({ course, site, singleFile, controlFiles: toControlFiles(assets) }, { report })
    return { target, language, files }
  })
}

function targetsOf(ids: readonly string[]): Target[] {
  return ids.map((id) => {
    const target = targets.find((candidate) => candidate.id === id)
    if (target === undefined) throw new Error(`No target is called ${id}`)
    return target
  })
}
