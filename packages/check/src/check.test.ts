import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { settleDiagnostics } from '@paath/rules'
import { memoryFiles, testGoldenCases } from '@paath/testkit'
import { check } from './check.ts'
import { rules } from './rules/index.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

function diagnose(files: ReadonlyMap<string, Uint8Array>): AnyDiagnostic[] {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(files), 'safe-hands', { report })
  if (course) check(course, { report })
  return settleDiagnostics(diagnostics)
}

function testCases(folder: string, atLeast: number): void {
  testGoldenCases({
    folder,
    atLeast,
    run: (files) => ({ 'diagnostics.txt': diagnose(files).map(formatDiagnostic).join('\n\n') + '\n' }),
    found: (files) =>
      diagnose(files)
        .filter(({ severity }) => severity !== 'info')
        .map(({ code, place }) => ({ code, file: place.file, line: place.span?.start.line ?? 0 })),
  })
}

describe('courses', () => testCases(`${here}cases`, 5))

for (const { id } of rules) describe(id, () => testCases(`${here}rules/${id}/cases`, 1))

test('every rule folder is in the list', () => {
  const folders = readdirSync(`${here}rules`, { withFileTypes: true })
    .filter((area) => area.isDirectory() && !area.name.startsWith('_'))
    .flatMap((area) => readdirSync(`${here}rules/${area.name}`).map((name) => `${area.name}/${name}`))
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort())
  expect(folders.every((id) => existsSync(`${here}rules/${id}/cases`))).toBe(true)
})
