import * as path from 'node:path'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { LoadEncoder } from '@paath/media'
import { holdsKeys } from './assessment-file.ts'
import type { Course } from '@paath/model'
import type { SilencedDiagnostic } from '@paath/rules'
import { readAssets } from './assets.ts'
import type { Assets } from './assets.ts'
import { hashFiles, isUnchanged, readRecord, recordOutput, writeRecord } from './build-record.ts'
import type { BuildRecord } from './build-record.ts'
import type { BuiltOutput, CourseBuild } from './course-build.ts'
import { diskFiles } from './disk-files.ts'
import type { DiskFiles } from './disk-files.ts'
import type { MadePackages, Package, PackagesInput, StageTime } from './examine-course.ts'
import { withAssessment } from './with-assessment.ts'
import { picturesOf } from './pictures-of.ts'
import { createTextReader } from './text-reader.ts'
import { writeOutputs } from './write-outputs.ts'

/** What to build, and where to. */
export interface BuildOptions {
  /** Absolute. */
  readonly folder: string
  /** Absolute. Results go to `<out>/<target>/<course>/<language>/`. */
  readonly out: string
  readonly targets: readonly string[]
  /** Default: the language of the source and every declared one. */
  readonly languages?: readonly string[]
  /** One page a module for the target `web`. Default: `false`. */
  readonly singleFile?: boolean
  /** `course`: one package holds all modules as chapters, where the target can. Default: `module`. */
  readonly unit?: 'module' | 'course'
  /** Absolute path of a final test outside the course, in the place of its own. */
  readonly assessment?: string
  /** Default: those that came with this package. */
  readonly assets?: Assets
  /** `2026-11-22`: whether the course is due to be looked at again. Left out: dates are not looked at. */
  readonly today?: string
  /** Gives the encoder that makes pictures lighter. Default: `sharp`, where it is installed. */
  readonly loadEncoder?: LoadEncoder
  /** Hears how long each stage took. */
  readonly onStage?: (time: StageTime) => void
  /** Runs what looks at the parsed course. Default: nothing is done around it. */
  readonly aroundRules?: (run: () => void) => void
}

/**
 * Build one course: read, parse, check, render, pack, write.
 *
 * With an error anywhere nothing is written. When neither the inputs nor the outputs have changed since the last run, nothing is done.
 */
export async function buildCourse(options: BuildOptions): Promise<CourseBuild> {
  const assets = options.assets ?? readAssets()
  const own = diskFiles(options.folder)
  const files = withAssessment(own, options.assessment)
  const form = [
    options.singleFile === true ? 'single-file' : '',
    options.unit === 'course' ? 'course' : '',
  ].filter(Boolean)
  const inputs = [hashFiles(files), assets.id, ...form, ...(options.languages ?? [])]
  const jobs = options.targets.map((target) => toJob(target, options, inputs))
  if (jobs.every(isUpToDate)) return toResult(options, files, { jobs })
  const { makePackages } = await import('./make-packages.ts')
  const id = path.basename(options.folder)
  const remarks = createCollector()
  const pictures = await picturesOf(files, options, remarks.report)
  const made = makePackages({ ...options, id, files, own, assets, pictures })
  const { packages, silenced } = made
  const diagnostics = [...made.diagnostics, ...remarks.diagnostics]
  if (hasErrors(diagnostics)) return toResult(options, files, { jobs: [], diagnostics, silenced })
  const done = jobs.map((job) => writeJob(job, packages, diagnostics))
  return toResult(options, files, { jobs: done, diagnostics, silenced })
}

/** What to check. */
export interface CheckOptions extends Pick<
  BuildOptions,
  'folder' | 'targets' | 'languages' | 'assessment' | 'assets' | 'today' | 'onStage' | 'aroundRules'
> {
  /** Count what a complete course must have as errors. Default: `false`. */
  readonly strict?: boolean
}

/** Look for everything that would stop or lower a build, and write nothing. */
export async function checkCourse(options: CheckOptions): Promise<CourseBuild> {
  return (await checkWhole(options)).result
}

/** The same, with the course that was looked at. */
export async function checkWhole(
  options: CheckOptions,
): Promise<{ result: CourseBuild; course: Course | undefined }> {
  const assets = options.assets ?? readAssets()
  const own = diskFiles(options.folder)
  const files = withAssessment(own, options.assessment)
  const id = path.basename(options.folder)
  const { diagnostics: found, silenced, course } = await tryCourse({ ...options, id, files, own, assets })
  const { toStrict } = await import('@paath/rules')
  const diagnostics = options.strict === true ? toStrict(found) : found
  return { result: toResult(options, files, { jobs: [], diagnostics, silenced }), course }
}

/** Packages are made only where a look at the course cannot tell how they would come out. */
async function tryCourse(input: PackagesInput): Promise<MadePackages> {
  const { findFaults } = await import('./find-faults.ts')
  const isForPortal = input.targets.every((target) => target === 'igot')
  const found = isForPortal ? findFaults(input) : undefined
  if (found) return found
  const { makePackages } = await import('./make-packages.ts')
  return makePackages({ ...input, isTrial: true })
}

/** One target of one course. */
interface Job {
  readonly target: string
  /** Folder of the target and course; a folder for each language is in it. */
  readonly folder: string
  readonly recordFile: string
  readonly key: string
  readonly record: BuildRecord | undefined
  readonly changed: boolean
}

function toJob(target: string, { folder, out, languages }: BuildOptions, inputs: readonly string[]): Job {
  const id = path.basename(folder)
  // A run for some languages knows nothing of the others, and must not clear them away.
  const name = [target, id, ...(languages ?? [])].join('.')
  const recordFile = path.join(out, '.paath', `${name}.json`)
  return {
    target,
    folder: path.join(out, target, id),
    recordFile,
    key: inputs.join(' '),
    record: readRecord(recordFile),
    changed: false,
  }
}

function isUpToDate({ key, record, folder }: Job): boolean {
  if (record?.key !== key) return false
  // The encoder may be there by now.
  if (record.diagnostics.some(({ code }) => code === 'media/plain-pictures')) return false
  return record.outputs.every((output) => isUnchanged(path.join(folder, output.language), output))
}

/** Write what changed, and then the record of it. */
function writeJob(job: Job, packages: readonly Package[], diagnostics: readonly AnyDiagnostic[]): Job {
  const mine = packages.filter(({ target }) => target === job.target)
  const old = job.record?.outputs ?? []
  const languages = new Set([...old.map(({ language }) => language), ...mine.map(({ language }) => language)])
  const results = [...languages].map((language) => {
    const files = mine.find((made) => made.language === language)?.files ?? new Map<string, Uint8Array>()
    const written = old.filter((output) => output.language === language).map((output) => output.path)
    return writeOutputs(path.join(job.folder, language), files, written)
  })
  const outputs = mine.flatMap(({ language, files }) =>
    [...files].map(([name, bytes]) => recordOutput(path.join(job.folder, language), language, name, bytes)),
  )
  const record = { key: job.key, diagnostics, outputs }
  writeRecord(job.recordFile, record)
  return {
    ...job,
    record,
    changed: results.some(({ written, removed }) => written.length + removed.length > 0),
  }
}

function toResult(
  { folder }: Pick<BuildOptions, 'folder'>,
  files: DiskFiles,
  {
    jobs,
    diagnostics = jobs[0]?.record?.diagnostics ?? [],
    silenced = [],
  }: {
    jobs: readonly Job[]
    diagnostics?: readonly AnyDiagnostic[]
    silenced?: readonly SilencedDiagnostic[]
  },
): CourseBuild {
  return {
    id: path.basename(folder),
    folder,
    diagnostics,
    silenced,
    outputs: jobs.flatMap(toBuiltOutputs),
    readText: shownTexts(files, [...diagnostics, ...silenced.map(({ diagnostic }) => diagnostic)]),
  }
}

/** The texts that findings point into, and no more: the results of a thousand courses are kept until all are checked. */
function shownTexts(files: DiskFiles, diagnostics: readonly AnyDiagnostic[]): CourseBuild['readText'] {
  const bytes = new Map<string, Uint8Array | undefined>()
  for (const { place, related = [] } of diagnostics) {
    for (const { file } of [place, ...related.map((one) => one.place)]) {
      // Lines of the final test would show its keys in every log.
      if (!bytes.has(file)) bytes.set(file, holdsKeys(file) ? undefined : files.read(file))
    }
  }
  return readerOf(bytes)
}

// Apart from the reading: a function keeps everything that its neighbours in the same scope use.
function readerOf(bytes: ReadonlyMap<string, Uint8Array | undefined>): CourseBuild['readText'] {
  return createTextReader((file) => bytes.get(file))
}

function toBuiltOutputs({ target, folder, record, changed }: Job): BuiltOutput[] {
  const outputs = record?.outputs ?? []
  const languages = [...new Set(outputs.map(({ language }) => language))]
  return languages.map((language) => ({
    target,
    language,
    folder: path.join(folder, language),
    files: outputs.filter((output) => output.language === language).map(({ path, size }) => ({ path, size })),
    changed,
  }))
}
