import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { checkSiteTexts } from '@paath/packager'
import { outline } from '@paath/render'
import { examineCourse } from './examine-course.ts'
import type { CourseInput, MadePackages } from './examine-course.ts'

/**
 * Find all that a trial of the packages for the portal would find, without making their pages.
 *
 * @returns undefined for a course whose packages have to be made to tell.
 */
export function findFaults(input: CourseInput): MadePackages | undefined {
  let isTold = true
  const made = examineCourse(input, (course, report) => {
    isTold &&= !dependsOnPages(course)
    if (isTold) findFaultsOf(course, report)
    return []
  })
  return isTold ? made : undefined
}

/** Far below every limit of a package, whatever the player adds. */
const fewFiles = 500
const fewBytes = 25_000_000

/** Budgets count what lands on a page, and a template of somebody else may write anything there. */
function dependsOnPages({ metadata, ownComponents = [], files }: Course): boolean {
  const entries = files.list()
  const bytes = entries.reduce((sum, { size }) => sum + size, 0)
  return (
    metadata.budgets !== undefined ||
    ownComponents.length > 0 ||
    entries.length > fewFiles ||
    bytes > fewBytes
  )
}

function findFaultsOf(course: Course, report: Report): void {
  const modules = outline(course, { language: course.language }, { report })
  checkSiteTexts({ course, modules, manifest: true }, report)
}
