import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import { loadStore } from '@paath/translate'
import type { FilePlan, TranslationStore } from '@paath/translate'
import { writeAtomically } from './atomic-file.ts'
import { diskFiles } from './disk-files.ts'

/** The translations of a course on disk. */
export interface OpenTranslations {
  /** Absolute. */
  readonly folder: string
  readonly course: Course
  readonly store: TranslationStore
  /** What in the course and in its translations cannot be read. */
  readonly diagnostics: readonly AnyDiagnostic[]
}

/**
 * Read a course and its translations.
 *
 * @param folder Absolute.
 * @returns without a store where there is no readable course.
 */
export function openTranslations(
  folder: string,
): OpenTranslations | { readonly diagnostics: readonly AnyDiagnostic[] } {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(diskFiles(folder), path.basename(folder), { report })
  if (!course) return { diagnostics }
  const store = loadStore(course, report)
  // Files are read when they are asked for; what is wrong with them must be known before anything is written.
  for (const language of store.languages)
    for (const document of store.documents) store.translationsOf(document, language)
  return { folder, course, store, diagnostics }
}

/**
 * Write the files of a plan that are not on disk as they should be, in its order: a crash in between loses nothing.
 *
 * @returns the paths written, relative to the course.
 */
export function writePlan(folder: string, plan: FilePlan): string[] {
  const changed = changedFiles(folder, plan)
  for (const name of changed) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeAtomically(file, new TextEncoder().encode(plan.get(name) ?? ''))
  }
  return changed
}

/** The files of a plan that are not on disk as they should be. */
export function changedFiles(folder: string, plan: FilePlan): string[] {
  return [...plan].flatMap(([name, text]) => {
    const file = path.join(folder, name)
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [name]
  })
}
