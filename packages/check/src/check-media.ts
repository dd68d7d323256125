import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { readMediaFacts } from '@paath/media'
import type { Course } from '@paath/model'
import { cached } from './facts/cached.ts'
import { partsOf } from './facts/parts.ts'
import { fileReferences } from './file-references.ts'

/** Paths of the files that the modules use, each once. */
export const usedFiles: (course: Course) => ReadonlySet<string> = cached((course) => {
  const files = new Set<string>()
  for (const module of partsOf(course)) {
    for (const { path } of fileReferences(module)) if (path !== undefined) files.add(path)
  }
  return files
})

/** Read every file that the modules use, each once, and keep what was found: whether it is what it says, and harmless. */
export const readMedia: (course: Course) => readonly AnyDiagnostic[] = cached((course) => {
  const { report, diagnostics } = createCollector()
  for (const path of usedFiles(course)) {
    const bytes = course.files.read(path)
    if (bytes) for (const finding of findingsIn(bytes)(path)) reportAgain(finding, report)
  }
  return diagnostics
})

/** The same bytes are looked at once, however often a course is checked. */
const findingsIn: (bytes: Uint8Array) => (path: string) => readonly AnyDiagnostic[] = cached((bytes) => {
  const byPath = new Map<string, readonly AnyDiagnostic[]>()
  return (path) => {
    const known = byPath.get(path) ?? findingsOf(bytes, path)
    byPath.set(path, known)
    return known
  }
})

function findingsOf(bytes: Uint8Array, path: string): readonly AnyDiagnostic[] {
  const { report, diagnostics } = createCollector()
  readMediaFacts(bytes, path, report)
  return diagnostics
}

/** Report what reading the files of a course found. */
export function checkMedia(course: Course, report: Report): void {
  for (const finding of readMedia(course)) reportAgain(finding, report)
}

function reportAgain({ code, data, place, ...options }: AnyDiagnostic, report: Report): void {
  report(code, data as never, place, options)
}
