import { check, readMedia, usedFiles } from '@paath/check'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course, ParseMemory, Site, StageContext } from '@paath/model'
import { settleDiagnostics, suppressDiagnostics } from '@paath/rules'
import type { SilencedDiagnostic } from '@paath/rules'
import { createTranslator } from '@paath/translate'
import type { CourseTranslator } from '@paath/translate'
import type { Assets } from './assets.ts'
import { contentHash } from './content-hash.ts'
import { largestFile } from './disk-files.ts'
import type { DiskFiles } from './disk-files.ts'
import { hideKeys } from './hide-keys.ts'
import { chooseLanguages } from './choose-languages.ts'
import type { Pictures } from './prepare-pictures.ts'

/** A course to look at. */
export interface CourseInput {
  /** Name of the course folder. */
  readonly id: string
  readonly files: DiskFiles
  /** The files of the course folder alone: what a person signs. Default: `files`. */
  readonly own?: DiskFiles
  /** Default: the language of the source and every declared one. */
  readonly languages?: readonly string[]
  readonly assets: Assets
  /** Left out: dates are not looked at. */
  readonly today?: string | undefined
  /** Hears how long each stage took. */
  readonly onStage?: (time: StageTime) => void
  /** Runs what looks at the parsed course. Default: nothing is done around it. */
  readonly aroundRules?: (run: () => void) => void
  /** Lighter forms of pictures, by path in the course. Default: none. */
  readonly pictures?: Pictures
  /** Codes of errors that do not stop the packages: a change is looked at before people sign it again. Default: none. */
  readonly despite?: ReadonlySet<string>
  /** What was parsed before, for whoever looks again and again. Default: nothing. */
  readonly memory?: ParseMemory
}

/** A course to make packages of. */
export interface PackagesInput extends CourseInput {
  /** Ids of targets. */
  readonly targets: readonly string[]
  /** One page a module for the target `web`. Default: `false`. */
  readonly singleFile?: boolean
  /** `course`: one package holds all modules as chapters, where the target can. Default: `module`. */
  readonly unit?: 'module' | 'course'
  /** Only what is found counts: nothing is compressed unless its size could be too large. Default: `false`. */
  readonly isTrial?: boolean
}

/** How long one stage of one course took. */
export interface StageTime {
  readonly course: string
  readonly stage: 'parse' | 'walk' | 'media' | 'check' | 'translate' | 'pack'
  readonly milliseconds: number
  /** Milliseconds of processor time, on all threads. */
  readonly cpu: number
}

/** The files of one target in one language, by path. */
export interface Package {
  readonly target: string
  readonly language: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What it was packed from. */
  readonly site: Site
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

/** Makes the packages of a sound course in one language, and reports what stands in their way. */
export type Pack = (course: Course, report: Report) => readonly Package[]

/**
 * Parse a course in memory, check it, and hand it on to be packed in each of its languages.
 *
 * @param pack Not called for a course with errors.
 */
export function examineCourse(input: CourseInput, pack: Pack): MadePackages {
  const { files, memory } = input
  const { report, diagnostics } = createCollector()
  const timed = createTimer(input)
  const course = parseInput(input, { report, timed })
  if (!course) return { packages: [], course, diagnostics: settleDiagnostics(diagnostics), silenced: [] }
  const { aroundRules = (run) => run() } = input
  aroundRules(() => {
    timed('walk', () => usedFiles(course))
    timed('media', () => readMedia(course))
    timed('check', () =>
      check(course, {
        report,
        contentHash: () => contentHash(input.own ?? files),
        ...(input.today && { today: input.today }),
      }),
    )
  })
  const translator = createTranslator(course, { report, memory })
  const languages = chooseLanguages(course, {
    wanted: input.languages,
    isTranslated: (language) => translator.has(language),
    report,
  })
  const { open: found } = suppressDiagnostics(diagnostics, course)
  const isSound = !hasErrors(found.filter(({ code }) => !input.despite?.has(code)))
  const courses = isSound ? timed('translate', () => inLanguages(course, languages, translator)) : []
  const packages = timed('pack', () => courses.flatMap((one) => pack(one, report)))
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

/** What parsing needs of a course. */
type ParsedInput = Pick<CourseInput, 'files' | 'id' | 'memory'> & {
  /** Id of the only module whose text is wanted. Default: all are. */
  readonly only?: string | undefined
}

/** What a course folder holds and what its files say, as far as it can be read. */
export function parseInput(
  { files, id, memory, only }: ParsedInput,
  { report, timed = (_, run) => run() }: StageContext & { readonly timed?: Timer },
): Course | undefined {
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
  return timed('parse', () => parseCourse(files, id, { report, memory, only }))
}

/** The course in each language that it can be had in. */
function inLanguages(course: Course, languages: readonly string[], translator: CourseTranslator): Course[] {
  return languages.flatMap(
    (language) => (language === course.language ? course : translator.translate(language)) ?? [],
  )
}

type Timer = <T>(stage: StageTime['stage'], run: () => T) => T

/** Run a stage and say how long it took, where anybody listens. */
function createTimer({ id, onStage }: CourseInput): Timer {
  // A look at the processor's clock is slow.
  if (!onStage) return (_, run) => run()
  return (stage, run) => {
    const start = performance.now()
    const before = process.cpuUsage()
    const result = run()
    const { user, system } = process.cpuUsage(before)
    onStage({
      course: id,
      stage,
      milliseconds: performance.now() - start,
      cpu: (user + system) / 1000,
    })
    return result
  }
}
