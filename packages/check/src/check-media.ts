import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { readMediaFacts } from '@paath/media'
import type { Course } from '@paath/model'
import { cached } from './facts/cached.ts'
import { partsOf } from './facts/parts.ts'
import { fileReferences } from './file-references.ts'

/** Paths of the files that the modules use, each once. */
export const usedFiles: (course: Course) => ReadonlySet<string> = cached(
  (course) =>
    new Set(partsOf(course).flatMap((module) => fileReferences(module).flatMap(({ path }) => path ?? []))),
)

/** Read every file that the modules use, each once, and keep what was found: whether it is what it says, and harmless. */
export const readMedia: (course: Course) => readonly AnyDiagnostic[] = cached((course) => {
  const { report, diagnostics } = createCollector()
  for (const path of usedFiles(course)) {
    const bytes = course.files.read(path)
    if (bytes) readMediaFacts(bytes, path, report)
  }
  return diagnostics
})

/** Report what reading the files of a course found. */
export function checkMedia(course: Course, report: Report): void {
  for (const { code, data, place, ...options } of readMedia(course))
    report(code, data as never, place, options)
}
