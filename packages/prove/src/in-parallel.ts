import { availableParallelism } from 'node:os'

/**
 * Run tasks, a few at a time, and give their results in the order of the tasks.
 *
 * @param width Default: two for each processor, for a page waits more than it works.
 */
export async function inParallel<Result>(
  tasks: readonly (() => Promise<Result>)[],
  width: number = 2 * availableParallelism(),
): Promise<readonly Result[]> {
  const results: Result[] = []
  const queue = tasks.entries()
  const work = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task()
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, tasks.length)) }, work))
  return results
}
