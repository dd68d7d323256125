import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { check } from '@paath/check'
import { applyEdits, parseCourse } from '@paath/model'
import { chooseFixes, suppressDiagnostics } from '@paath/rules'
import { writeAtomically } from './atomic-file.ts'
import { diskFiles } from './disk-files.ts'

/** One mend may uncover the next; a course that needs more rounds than this has a fault of its own. */
const mostRounds = 10

/**
 * Mend what can be mended without a change of meaning, until nothing is left to mend.
 *
 * Only the stretches that a fix names are written; a BOM and line ends stay as they are.
 *
 * @param folder Absolute folder of the course.
 * @returns Paths of the changed files, relative to the course, sorted.
 */
export function fixCourse(folder: string): string[] {
  const changed = new Set<string>()
  for (let round = 0; round < mostRounds; round++) {
    const files = diskFiles(folder)
    const fixes = chooseFixes(diagnose(path.basename(folder), files))
    let isChanged = false
    for (const [name, edits] of fixes) {
      const file = files.locate(name)
      const text = file === undefined ? undefined : readFileSync(file, 'utf8')
      const mended = text === undefined ? undefined : applyEdits(text, edits)
      if (file === undefined || mended === undefined || mended === text) continue
      writeAtomically(file, new TextEncoder().encode(mended))
      changed.add(name)
      isChanged = true
    }
    if (!isChanged) break
  }
  return [...changed].sort()
}

function diagnose(id: string, files: ReturnType<typeof diskFiles>): readonly AnyDiagnostic[] {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(files, id, { report })
  if (!course) return diagnostics
  check(course, { report })
  return suppressDiagnostics(diagnostics, course).open
}
