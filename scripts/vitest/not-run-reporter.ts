/**
 * A Vitest reporter that lists, by name, the tests which did not run because the machine lacks a tool.
 * It prints before the summary, so that a run still ends with Vitest's own closing lines.
 */
import type { Reporter, TestModule } from 'vitest/node'

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
      const result = test.result()
      const reason = result.state === 'skipped' ? result.note : undefined
      if (reason?.startsWith('needs ')) {
        lines.push(`not run: ${reason}: ${module.relativeModuleId} > ${test.fullName}`)
      }
    }
  }
  return lines.sort()
}
