/**
 * A Vitest reporter that lists, by name, the tests which did not run: because the machine lacks a tool, or because a
 * short run leaves them to CI.
 * It prints before the summary, so that a run still ends with Vitest's own closing lines.
 */
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Make the reporter. */
export function notRunReporter(print: (line: string) => void = console.log): Reporter {
  return {
    onTestRunEnd(modules) {
      for (const line of notRunLines(modules)) print(line)
    },
  }
}

/** One line for each test that was skipped with a reason. */
export function notRunLines(modules: readonly TestModule[]): string[] {
  const lines: string[] = []
  for (const module of modules) {
    for (const test of module.children.allTests('skipped')) {
      const reason = reasonOf(test)
      if (reason) lines.push(`not run: ${reason}: ${module.relativeModuleId} > ${test.fullName}`)
    }
  }
  return lines.sort()
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  if (note?.startsWith('needs ')) return note
  return test.tags.includes('long') ? 'left to CI' : undefined
}
