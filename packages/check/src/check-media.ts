import type { Report } from '@paath/diagnostics'
import { readMediaFacts } from '@paath/media'
import type { Course } from '@paath/model'
import { partsOf } from './facts/parts.ts'
import { fileReferences } from './file-references.ts'

/** Check that every file the modules use is what it says, and harmless. Each file is read once. */
export function checkMedia(course: Course, report: Report): void {
  const used = new Set(partsOf(course).flatMap((module) => fileReferences(module).map(({ path }) => path)))
  for (const path of used) {
    const bytes = path === undefined ? undefined : course.files.read(path)
    if (path !== undefined && bytes) readMediaFacts(bytes, path, report)
  }
}
