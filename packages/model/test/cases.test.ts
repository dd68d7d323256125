import { fileURLToPath } from 'node:url'
import { createCollector, formatDiagnostic, sortDiagnostics } from '@paath/diagnostics'
import type { AnyDiagnostic, TextEdit } from '@paath/diagnostics'
import { memoryFiles, testGoldenCases } from '@paath/testkit'
import { expect } from 'vitest'
import { applyEdits, parseCourse, parseModule, readText } from '../src/index.ts'
import { outlineCourse, outlineModule } from './outline.ts'

type Files = ReadonlyMap<string, Uint8Array>

interface Parsed {
  readonly outline: string
  readonly diagnostics: readonly AnyDiagnostic[]
}

/** A case is a module alone, or a course if it has a `course.yaml` or no module. */
function parse(files: Files): Parsed {
  const { report, diagnostics } = createCollector()
  const tree = memoryFiles(files)
  if (files.has('module.mdx')) {
    const text = readText(tree, 'module.mdx', 'mdx', report)
    const module =
      text === undefined
        ? undefined
        : parseModule(text, { id: 'm', file: 'module.mdx', language: 'en', report })
    return { outline: module ? outlineModule(module) : '', diagnostics: sortDiagnostics(diagnostics) }
  }
  const course = parseCourse(tree, 'course', { report })
  return { outline: course ? outlineCourse(course) : '', diagnostics: sortDiagnostics(diagnostics) }
}

function fixesOf(diagnostics: readonly AnyDiagnostic[]): Map<string, TextEdit[]> {
  const fixes = new Map<string, TextEdit[]>()
  for (const edit of diagnostics.flatMap(({ fix = [] }) => fix)) {
    fixes.set(edit.file, [...(fixes.get(edit.file) ?? []), edit])
  }
  return fixes
}

/** The files that fixes change, after the change. */
function fixed(files: Files, diagnostics: readonly AnyDiagnostic[]): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map(
    [...fixesOf(diagnostics)].map(([file, edits]) => [
      file,
      applyEdits(decoder.decode(files.get(file)), edits),
    ]),
  )
}

testGoldenCases({
  folder: fileURLToPath(new URL('../src/cases', import.meta.url)),
  atLeast: 80,
  run: (files) => {
    const { outline, diagnostics } = parse(files)
    const mended = fixed(files, diagnostics)
    const encoded = [...mended].map(([file, text]) => [file, new TextEncoder().encode(text)] as const)
    const again = parse(new Map([...files, ...encoded]))
    expect(
      again.diagnostics.filter(({ fix }) => fix).map(formatDiagnostic),
      'what is still to be fixed after the fixes',
    ).toEqual([])
    return {
      'outline.txt': outline,
      ...(diagnostics.length > 0 && {
        'diagnostics.txt': `${diagnostics.map(formatDiagnostic).join('\n')}\n`,
      }),
      ...Object.fromEntries([...mended].map(([file, text]) => [`fixed/${file}`, text])),
    }
  },
  found: (files) =>
    parse(files).diagnostics.map(({ code, place }) => ({
      file: place.file,
      line: place.span?.start.line ?? 0,
      code,
    })),
})
