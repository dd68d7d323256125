import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { playerText } from '@paath/languages'
import { parseCourse } from '@paath/model'
import type { Course, Module } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { assetPath, checkComponents, createRenderContext } from '../src/index.ts'

/** A course of one module, from the files of a test case. */
export function courseOf(files: ReadonlyMap<string, Uint8Array>): Course {
  const tree = memoryFiles(
    new Map([
      ['course.yaml', new TextEncoder().encode('title: Cyber safety\nlanguage: en\nmodules: [scam]\n')],
      ...[...files].map(([path, bytes]): [string, Uint8Array] => [`modules/scam/${path}`, bytes]),
    ]),
  )
  const course = parseCourse(tree, 'cyber-safety', { report: createCollector().report })
  if (!course) throw new Error('The course of the test cannot be read')
  return course
}

/** Only what `checkComponents` itself finds. */
export function findingsOf(files: ReadonlyMap<string, Uint8Array>): readonly AnyDiagnostic[] {
  const course = courseOf(files)
  const { report, diagnostics } = createCollector()
  for (const module of course.modules) checkComponents(course, module, report)
  return diagnostics
}

/** The content of every screen, as a tree. */
export function contentOf(
  course: Course,
  module: Module,
  direction: 'ltr' | 'rtl' = 'ltr',
): ElementContent[] {
  const context = createRenderContext({
    course,
    module,
    language: 'en',
    direction,
    words: (key, ...values) => ({ text: playerText('en', key, ...values), lang: undefined }),
    asset(path) {
      const source = assetPath(module, path)
      const bytes = source === undefined ? undefined : course.files.read(source)
      return bytes && { url: path, size: bytes.length, width: 640, height: 360 }
    },
  })
  return module.screens.flatMap((screen) => context.children(screen.nodes))
}

/** HTML for golden files: every block on a line of its own. */
export function toLines(content: readonly ElementContent[]): string {
  return `${toHtml({ type: 'root', children: [...content] })
    .replaceAll(blockTag, '\n$&')
    .trim()}\n`
}

const blockTag =
  /<(?:a class|audio|blockquote|button|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h3|h4|img|input type|label|li|ol|option|p|pre|section|select|summary|textarea|t[dhr]|table|tbody|thead|track|ul|video)\b|<\/(?:details|figure|div|dl|fieldset|figure|form|ol|section|select|table|ul|video)>/g
