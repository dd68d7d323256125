import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course, Site } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { render } from '../src/index.ts'
import type { RenderAssets, RenderOptions } from '../src/index.ts'

/** Assets that are small and say what they are. */
export const testAssets: RenderAssets = {
  runtime: { start: '/* start */', main: '/* main */' },
  font: (file) => new TextEncoder().encode(file),
}

/** Parse the files of a course; findings of the parser do not matter here. */
export function parseFiles(files: Parameters<typeof memoryFiles>[0]): Course {
  const course = parseCourse(memoryFiles(files), 'cyber-safety', { report: createCollector().report })
  if (!course) throw new Error('The course of the test cannot be read')
  return course
}

/** Render a course in its own language. */
export function renderCourse(
  course: Course,
  options: Partial<RenderOptions> = {},
): { site: Site; diagnostics: readonly AnyDiagnostic[] } {
  const { report, diagnostics } = createCollector()
  const site = render(course, { language: course.language, assets: testAssets, ...options }, { report })
  return { site, diagnostics }
}

/** The page of the first module. */
export function pageOf(site: Site): string {
  return textOf(site, 'index.html')
}

/** A text file of the first module. */
export function textOf(site: Site, path: string): string {
  return new TextDecoder().decode(site.modules[0]?.files.get(path)?.bytes)
}

/** A course of one module from its text, with everything else as small as it can be. */
export function courseWith(module: string, more: Readonly<Record<string, string>> = {}): Course {
  return parseFiles({
    'course.yaml': 'title: Cyber safety\nlanguage: en\nmodules: [scam]\n',
    'modules/scam/module.mdx': module,
    ...more,
  })
}
