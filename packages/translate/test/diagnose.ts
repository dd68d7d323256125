import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import type { Finding } from '@paath/testkit'
import { createTranslator, importFile, loadStore } from '../src/index.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** What is said of a course: of its translations, and of every file in `back/` as it is imported. */
function diagnose(files: Files): readonly AnyDiagnostic[] {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(files), 'safe', { report: () => undefined })
  if (!course) throw new Error('The case is no course')
  const back = [...files].filter(([path]) => path.startsWith('back/'))
  if (back.length === 0) {
    const translator = createTranslator(course, { report })
    for (const language of course.metadata.languages ?? []) translator.translate(language)
  }
  for (const [name, bytes] of back)
    importFile(loadStore(course, report), { name, bytes }, { language: 'hi', on: '2026-11-22', report })
  return diagnostics
}

/** The findings in the form that people see, in the order of their places. */
export function textOf(files: Files): string {
  return `${diagnose(files)
    .map((one) => formatDiagnostic(one))
    .sort()
    .join('\n\n')}\n`
}

/** The findings for the comparison with markers. */
export function findingsOf(files: Files): Finding[] {
  return diagnose(files).map(({ code, place: { file, span } }) => ({
    file,
    code,
    line: span?.start.line ?? 0,
  }))
}
