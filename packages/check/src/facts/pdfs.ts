import type { Course } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { fileReferences } from '../file-references.ts'
import { partsOf } from './parts.ts'
import { cached } from './cached.ts'
import { readPdfFacts } from './pdf-facts.ts'
import type { PdfFacts } from './pdf-facts.ts'

/** One PDF that a course hands out. */
export interface Pdf extends PdfFacts {
  readonly file: string
  readonly place: Place
}

/** Every PDF that modules link, each read once. */
export const pdfsOf: (course: Course) => readonly Pdf[] = cached((course) => {
  const found = new Map<string, Pdf>()
  for (const module of partsOf(course)) {
    for (const { path, written, place } of fileReferences(module)) {
      if (path === undefined || found.has(path) || !path.toLowerCase().endsWith('.pdf')) continue
      const bytes = course.files.read(path)
      if (bytes) found.set(path, { ...readPdfFacts(bytes), file: written, place })
    }
  }
  return [...found.values()]
})
