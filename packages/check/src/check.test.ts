import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import type { AnyDiagnostic, Severity } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { runRules, settleDiagnostics } from '@paath/rules'
import type { AnyRule } from '@paath/rules'
import { memoryFiles, testGoldenCases } from '@paath/testkit'
import { check } from './check.ts'
import { rules } from './rules/index.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

type Diagnose = (files: ReadonlyMap<string, Uint8Array>) => AnyDiagnostic[]

/** What a course gets from the parser, the checks that are no rules, and some of the rules. */
function withRules(only: readonly AnyRule[]): Diagnose {
  return (files) => {
    const { report, diagnostics } = createCollector()
    const course = parseCourse(memoryFiles(files), 'safe-hands', { report })
    if (course) check(course, { report }, only)
    return settleDiagnostics(diagnostics)
  }
}

/** What the parser and one rule say, whatever other rules may find in the course of its case. */
function withRule(rule: AnyRule): Diagnose {
  return (files) => {
    const { report, diagnostics } = createCollector()
    const course = parseCourse(memoryFiles(files), 'safe-hands', { report })
    if (course) runRules([rule], course, report)
    return settleDiagnostics(
      diagnostics.filter(({ code, severity }) => code === rule.id || severity !== 'info'),
    )
  }
}

function testCases(folder: string, { atLeast, diagnose, least }: CaseOptions): void {
  testGoldenCases({
    folder,
    atLeast,
    run: (files) => ({ 'diagnostics.txt': diagnose(files).map(formatDiagnostic).join('\n\n') + '\n' }),
    found: (files) =>
      diagnose(files)
        .filter(({ severity }) => least === 'info' || severity !== 'info')
        .map(({ code, place }) => ({ code, file: place.file, line: place.span?.start.line ?? 0 })),
  })
}

interface CaseOptions {
  readonly atLeast: number
  readonly diagnose: Diagnose
  /** The lowest severity that needs a marker. */
  readonly least: Severity
}

describe('courses', () =>
  testCases(`${here}cases`, { atLeast: 5, diagnose: withRules([]), least: 'warning' }))

for (const rule of rules) {
  describe(rule.id, () =>
    testCases(`${here}rules/${rule.id}/cases`, { atLeast: 1, diagnose: withRule(rule), least: 'info' }),
  )
}

test('every rule folder is in the list', () => {
  const folders = readdirSync(`${here}rules`, { withFileTypes: true })
    .filter((area) => area.isDirectory() && !area.name.startsWith('_'))
    .flatMap((area) => readdirSync(`${here}rules/${area.name}`).map((name) => `${area.name}/${name}`))
  expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort())
  expect(folders.every((id) => existsSync(`${here}rules/${id}/cases`))).toBe(true)
})
