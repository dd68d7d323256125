import type { Course, ModuleSite, StageContext } from '@paath/model'
import { languageOf } from '@paath/languages'
import { findStateFaults } from '@paath/protocol'
import { toKeptSettings } from './settings.ts'
import { siteFacts } from './site-facts.ts'
import { toCourseLook } from './theme/course-look.ts'

/** What `outline` needs beside the course. */
export interface OutlineOptions {
  /** BCP 47 of the text in the course. */
  readonly language: string
}

/** The state keeps a digit for each option: whether it fits does not depend on which. */
const digitOf = (): number => 0

/** What the packages of a course say of its modules, without any file. */
export type SiteOutline = readonly Omit<ModuleSite, 'files'>[]

/**
 * What `render` says of the modules of a course, each a package of its own, without their pages.
 *
 * @param context Hears all that `render` reports, but for the budgets of files.
 */
export function outline(
  course: Course,
  { language: tag }: OutlineOptions,
  { report }: StageContext,
): SiteOutline {
  const language = languageOf(tag) ?? languageOf('en')
  if (!language) throw new Error('The language data lacks English')
  toCourseLook(course, report)
  return course.modules.map((module, index) => {
    for (const fault of findStateFaults(toKeptSettings({ module, language, prefix: '', digitOf })))
      report(fault.code, fault.data as never, { file: module.file })
    return siteFacts({ course, module, number: index + 1, tag, isPractice: false })
  })
}
