export { readAssets } from './assets.ts'
export type { Assets } from './assets.ts'
export { writeAtomically } from './atomic-file.ts'
export { buildCourse, checkCourse } from './build-course.ts'
export type { BuildOptions, CheckOptions } from './build-course.ts'
export { contentHash } from './content-hash.ts'
export type { BuiltOutput, CourseBuild } from './course-build.ts'
export { diskFiles, isIgnored, largestFile, toTreePath } from './disk-files.ts'
export type { DiskFiles, DiskLimits, FolderFiles } from './disk-files.ts'
export { findCourses, listCourses } from './find-courses.ts'
export type { InspectOptions, InspectedCourse } from './inspect-course.ts'
export type { KitOptions, KitResult, WrittenKit } from './kit/build-kit.ts'
export type { KitBrowser, StartBrowser } from './kit/browser.ts'
export type { CourseLook, LiveCourse, LiveOptions, LivePage } from './live/live-course.ts'
export type { StageTime } from './examine-course.ts'
export type { BuiltKit, KitPlace, KitUploadable } from './kit/read-kit.ts'
export {
  buildKit,
  fixCourse,
  inspectCourse,
  openLiveCourse,
  readKit,
  scoreCourse,
  signCourse,
} from './on-demand.ts'
export type { CourseScore } from './score-course.ts'
export type { SignedCourse, Signing } from './sign/sign-course.ts'
export { writeOutputs } from './write-outputs.ts'
export type { WrittenOutputs } from './write-outputs.ts'
