import type { Change } from '../change.ts'
import { courseItself } from '../change.ts'
import type { Sides } from '../sides.ts'

/** Growth that a learner on a slow line would notice: a tenth, and 20 KB at least. */
const least = { share: 0.1, bytes: 20_000 }

/** Packages that became much heavier or lighter. */
export function compareWeights({ before, after }: Sides): Change[] {
  return [...(after?.weights ?? [])].flatMap(([name, bytes]) => {
    const old = before?.weights.get(name)
    if (old === undefined) return []
    const difference = Math.abs(bytes - old)
    if (difference < least.bytes || difference < old * least.share) return []
    return [
      {
        kind: 'weight' as const,
        what: 'weight of a package',
        module: courseItself,
        subject: name,
        before: toKilobytes(old),
        after: toKilobytes(bytes),
      },
    ]
  })
}

function toKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} KB`
}
