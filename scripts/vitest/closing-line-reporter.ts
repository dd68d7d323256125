/** A Vitest reporter that ends a run with one plain line of counts, for machines that read the output of CI. */
import type { Reporter, TestModule } from 'vitest/node'

/** Make the reporter; it stands after the reporter that prints the summary. */
export function closingLineReporter(print: (line: string) => void = console.log): Reporter {
  return {
    onTestRunEnd: (modules) => print(closingLine(modules)),
  }
}

/** The counts of a run, such as `Tests: 41 passed, 1 failed, 2 skipped`. A file that cannot be loaded counts as failed. */
export function closingLine(modules: readonly TestModule[]): string {
  const states = modules.flatMap((module) => [
    ...(module.errors().length > 0 ? ['failed'] : []),
    ...Array.from(module.children.allTests(), (test) => test.result().state),
  ])
  const count = (state: string): string => `${states.filter((each) => each === state).length} ${state}`
  return `Tests: ${count('passed')}, ${count('failed')}, ${count('skipped')}`
}
