/** A course that is looked at again and again while somebody writes it. Only what has changed is made anew. */
import * as path from 'node:path'
import { createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { createParseMemory } from '@paath/model'
import type { Course, ParseMemory, ModuleSite } from '@paath/model'
import { render } from '@paath/render'
import type { RenderAssets } from '@paath/render'
import { createTranslator } from '@paath/translate'
import { holdsKeys } from '../assessment-file.ts'
import { readAssets } from '../assets.ts'
import type { Assets } from '../assets.ts'
import { diskFiles } from '../disk-files.ts'
import type { FolderFiles } from '../disk-files.ts'
import { parseInput } from '../examine-course.ts'
import { findFaults } from '../find-faults.ts'
import { makePackages } from '../make-packages.ts'
import { toRenderAssets } from '../render-assets.ts'
import { createTextReader } from '../text-reader.ts'

/** Which course to look at. */
export interface LiveOptions {
  /** Absolute. */
  readonly folder: string
  /** Default: those that came with this package. */
  readonly assets?: Assets
  /** `2026-11-22`: whether the course is due to be looked at again. Left out: dates are not looked at. */
  readonly today?: string
}

/** Looks at a course folder as often as it is asked to. */
export interface LiveCourse {
  /** The same look again where nothing has changed since. */
  readonly look: () => CourseLook
  /** A first look, for the page of one module: the text of the others is not read. */
  readonly glance: (module: string) => CourseLook
  /** Make a page for nothing but practice: a process that has made a few is quicker at the next. */
  readonly rehearse: (module: string, language: string) => void
}

/** A course as it was at one moment. */
export interface CourseLook {
  /** Undefined while there is no readable `course.yaml`. */
  readonly course: Course | undefined
  /** Mistakes in the writing itself: what they stand in cannot be shown as it is meant. */
  readonly broken: readonly AnyDiagnostic[]
  /** Files that are there and cannot be read: another program holds them. */
  readonly unread: readonly string[]
  /** One module as learners get it, with the places of its blocks in the text of the author. */
  readonly page: (module: string, language: string) => LivePage
  /** Everything that `paath check` finds. */
  readonly findings: (languages: readonly string[]) => readonly AnyDiagnostic[]
  /** The text of a file, for showing a line of it. That of the final test is not shown. */
  readonly readText: (file: string) => string | undefined
}

/** A page, or why there is none. */
export type LivePage =
  | { readonly site: ModuleSite; readonly stopped?: never }
  | { readonly stopped: readonly AnyDiagnostic[]; readonly site?: never }

/** Files up to this many bytes are kept between looks: a video is not read again for each letter that is typed. */
const kept = 100_000_000

/** Prepare to look at a course. Nothing is read yet. */
export function openLiveCourse({ folder, assets = readAssets(), today }: LiveOptions): LiveCourse {
  const memory = createParseMemory({ byScreen: true })
  const renderAssets = toRenderAssets(assets)
  let last: { readonly files: FolderFiles; readonly look: CourseLook } | undefined
  const shared = { id: path.basename(folder), assets, renderAssets, memory, today }
  return {
    glance: (only) => lookAt({ ...shared, files: diskFiles(folder, { kept }), only }),
    rehearse: (only, language) => {
      const files = last?.files ?? diskFiles(folder, { kept })
      const fresh = createParseMemory({ byScreen: true })
      lookAt({ ...shared, files, memory: fresh, only }).page(only, language)
    },
    look: () => {
      const files = diskFiles(folder, { previous: last?.files, kept })
      if (last && last.files.unread().length === 0 && files.isLike(last.files)) return last.look
      const look = lookAt({ ...shared, files })
      last = { files, look }
      return look
    },
  }
}

interface LookOptions {
  readonly id: string
  readonly files: FolderFiles
  readonly assets: Assets
  readonly renderAssets: RenderAssets
  readonly memory: ParseMemory
  readonly today: string | undefined
  readonly only?: string
}

function lookAt(options: LookOptions): CourseLook {
  const { files } = options
  const { report, diagnostics } = createCollector()
  const course = parseInput(options, { report })
  const broken = diagnostics.filter(({ severity }) => severity === 'error')
  const findings = (wanted: readonly string[]): readonly AnyDiagnostic[] => {
    const input = { ...options, only: undefined, languages: declaredOf(course, wanted) }
    const made = findFaults(input) ?? makePackages({ ...input, targets: ['igot'], isTrial: true })
    return made.diagnostics
  }
  const show = course && createPages(course, options)
  return {
    course,
    broken,
    unread: files.unread(),
    findings,
    readText: createTextReader((file) => (holdsKeys(file) ? undefined : files.read(file))),
    page: (module, language) => {
      const file = course?.modules.find(({ id }) => id === module)?.file
      const inTheWay = broken.filter(
        (fault) => fault.place.file === file || file === undefined || isUnreadable(fault),
      )
      if (!show || inTheWay.length > 0) return { stopped: inTheWay }
      return show(module, language, () => findings([language]))
    },
  }
}

/** What was meant by a `course.yaml` that is no YAML cannot be known: a page without half of it would be another one. */
function isUnreadable({ code, place }: AnyDiagnostic): boolean {
  return place.file === 'course.yaml' && code.startsWith('yaml/')
}

/** Languages that the course declares; what was chosen on a page may have gone from `course.yaml` meanwhile. */
function declaredOf(course: Course | undefined, languages: readonly string[]): string[] {
  if (!course) return [...languages]
  const declared = new Set([course.metadata.language, ...(course.metadata.languages ?? [])])
  return languages.filter((language) => declared.has(language))
}

type ShowPage = (module: string, language: string, findings: () => readonly AnyDiagnostic[]) => LivePage

function createPages(course: Course, { renderAssets: assets, memory }: LookOptions): ShowPage {
  return (only, language, findings) => {
    const { report, diagnostics } = createCollector()
    const translator = createTranslator(course, { report, memory, only })
    const isSource = language === course.language
    const translated = isSource
      ? course
      : translator.has(language)
        ? translator.translate(language)
        : undefined
    if (!translated) return { stopped: diagnostics.filter(({ severity }) => severity === 'error') }
    try {
      const { modules } = render(translated, { language, assets, only, written: course }, { report })
      const [site] = modules
      return site ? { site } : { stopped: [] }
    } catch (error) {
      // Stages after the check count on a sound course. A fault in a sound one is ours.
      const stopped = findings()
      if (!hasErrors(stopped)) throw error
      return { stopped: stopped.filter(({ severity }) => severity === 'error') }
    }
  }
}
