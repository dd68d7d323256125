/** What needs the stages, loaded when it is called: a build with nothing to do must not load them. */
import type { CheckOptions } from './build-course.ts'
import type { CourseBuild } from './course-build.ts'
import type { InspectOptions, InspectedCourse } from './inspect-course.ts'
import type { KitOptions, KitResult } from './kit/build-kit.ts'
import type { BuiltKit, KitPlace } from './kit/read-kit.ts'
import type { LiveCourse, LiveOptions } from './live/live-course.ts'
import type { CourseScore } from './score-course.ts'
import type { SignedCourse, Signing } from './sign/sign-course.ts'

/**
 * Mend what can be mended without a change of meaning, until nothing is left to mend.
 *
 * @param folder Absolute folder of the course.
 * @returns Paths of the changed files, relative to the course, sorted.
 */
export async function fixCourse(folder: string): Promise<string[]> {
  return (await import('./fix-course.ts')).fixCourse(folder)
}

/**
 * Predict the score of a course.
 *
 * @returns What was found, for a folder whose `course.yaml` cannot be read.
 * @throws {UsageError} if the course names a rubric that there is none of.
 */
export async function scoreCourse(options: CheckOptions): Promise<CourseScore | CourseBuild> {
  return (await import('./score-course.ts')).scoreCourse(options)
}

/**
 * Make the upload kits of a course: packages, forms, the table of the final test, companions and the page for the person who
 * uploads. With an error anywhere nothing is written.
 */
export async function buildKit(options: KitOptions): Promise<KitResult> {
  return (await import('./kit/build-kit.ts')).buildKit(options)
}

/**
 * Read a kit that was made before.
 *
 * @throws {UsageError} if there is none, or it is not whole.
 */
export async function readKit(place: KitPlace): Promise<BuiltKit> {
  return (await import('./kit/read-kit.ts')).readKit(place)
}

/** Check, score and pack a course in memory, wherever its files lie. */
export async function inspectCourse(options: InspectOptions): Promise<InspectedCourse> {
  return (await import('./inspect-course.ts')).inspectCourse(options)
}

/** Prepare to look at a course again and again while somebody writes it. */
export async function openLiveCourse(options: LiveOptions): Promise<LiveCourse> {
  return (await import('./live/live-course.ts')).openLiveCourse(options)
}

/**
 * Write what a person has judged into `attestations.yaml`, for the course as it is at this moment.
 *
 * @throws {UsageError} if there is nothing of the kind to sign, or the name or the role is missing.
 */
export async function signCourse(signing: Signing): Promise<SignedCourse> {
  return (await import('./sign/sign-course.ts')).signCourse(signing)
}
