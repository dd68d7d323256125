import type { Change } from './change.ts'
import type { ChecklistItem } from './checklist.ts'
import type { ScreenChange } from './compare/screens.ts'
import type { LanguageState } from './compare/translations.ts'
import type { SignOff } from './sign-off.ts'

/**
 * What to do with a change.
 *
 * - `stop`: mistakes or dangers that the change brings; it cannot be approved.
 * - `judge`: nothing stops it, and a person has to judge what is listed.
 * - `glance`: only words and looks changed, and nothing among them that could mislead by itself.
 * - `nothing`: no officer will notice anything.
 */
export type Verdict = 'stop' | 'judge' | 'glance' | 'nothing'

/** A change of courses, for the person who must approve it. Texts of courses are as they stand there: whoever shows them escapes them. */
export interface ReviewReport {
  readonly version: 1
  /** Full names of the two commits. */
  readonly base: string
  readonly head: string
  readonly verdict: Verdict
  readonly courses: readonly CourseReview[]
  /** Files that belong to no course. */
  readonly outside: OutsideChanges
}

const worstFirst: readonly Verdict[] = ['stop', 'judge', 'glance', 'nothing']

/** A report with the worst verdict of its courses. What decides how courses are checked is judged by people, whatever those say. */
export function withVerdict(report: ReviewReport): ReviewReport {
  const found = report.courses.map(({ verdict }) => verdict)
  if (report.outside.guarded.length > 0) found.push('judge')
  return { ...report, verdict: worstFirst.find((verdict) => found.includes(verdict)) ?? 'nothing' }
}

/** What changed beside the courses. */
export interface OutsideChanges {
  readonly count: number
  /** Files that decide how courses are checked and published: someone with the right to must look at them. */
  readonly guarded: readonly string[]
}

/** One course of a change. */
export interface CourseReview {
  /** Name of its folder. */
  readonly id: string
  /** Path of its folder in the repository. */
  readonly folder: string
  readonly title: string
  readonly change: 'new' | 'changed' | 'removed'
  readonly verdict: Verdict
  readonly score: { readonly before?: ScoreRange; readonly after?: ScoreRange }
  readonly modules: readonly ModuleRow[]
  /** Most damaging first. */
  readonly changes: readonly Change[]
  /** Changed screens; of a new course all of them, to be read. */
  readonly screens: readonly ScreenChange[]
  readonly languages: readonly LanguageState[]
  readonly checklist: readonly ChecklistItem[]
  /** Roles that must agree, and who has. */
  readonly signOff: readonly SignOff[]
  /** Findings at the head, new or not. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number }
  /** Findings that the change settles. */
  readonly settled: number
  /** Bytes of all packages, where they could be made. */
  readonly weight: { readonly before?: number; readonly after?: number }
}

/** What people's open answers make of a score. */
export interface ScoreRange {
  readonly worst: { readonly score: number; readonly grade: string }
  readonly best: { readonly score: number; readonly grade: string }
}

/** One line of the table of modules. */
export interface ModuleRow {
  readonly id: string
  readonly title: string
  /** `form`: the file changed, and nothing that an officer meets. */
  readonly change: 'new' | 'changed' | 'removed' | 'form' | 'same'
  readonly screens: number
  readonly error: number
  readonly warning: number
}
