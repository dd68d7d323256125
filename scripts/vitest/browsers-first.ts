import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** Runs tests of the whole product first: they take longest, and at the end nobody waits for the last of them. */
export class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId))
  }
}

const ranks = [/\/test\/browser\//, /^(?!.*\/packages\/).*\/test\//, /\/packages\/(cli|runtime)\/test\//]

function rankOf(path: string): number {
  const rank = ranks.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')))
  return rank === -1 ? ranks.length : rank
}
