import { formatMessage } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { InspectedCourse } from '@paath/build'
import type { Change } from '../change.ts'
import { courseItself } from '../change.ts'
import type { Sides } from '../sides.ts'

/** Findings that the change brings, those that it settles, and comments that silence one. */
export function compareFindings({ before, after }: Sides): { changes: Change[]; settled: number } {
  const [old, now] = [before, after].map((side) => side?.diagnostics ?? [])
  const brought = without(now ?? [], old ?? [])
  const changes = brought.flatMap((diagnostic): Change[] => {
    const { severity, code, place } = diagnostic
    if (severity === 'info' || code === 'gate/attestation-stale') return []
    const kind = code.startsWith('sec/') && severity === 'error' ? 'danger' : severity
    return [toChange(diagnostic, { kind, what: code, place })]
  })
  return {
    changes: [...changes, ...compareSilenced(before, after)],
    settled: without(old ?? [], now ?? []).length,
  }
}

function toChange(
  diagnostic: AnyDiagnostic,
  { kind, what, place }: Pick<Change, 'kind' | 'what'> & Pick<AnyDiagnostic, 'place'>,
): Change {
  const line = place.span?.start.line
  return {
    kind,
    what,
    module: moduleOfFile(place.file),
    subject: diagnostic.code,
    after: formatMessage(diagnostic),
    place: { file: place.file, ...(line !== undefined && { line }) },
  }
}

/** Those of a list that the other has not: lines may have moved, so that only code, file and words count. */
function without(list: readonly AnyDiagnostic[], others: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  const left = new Map<string, number>()
  for (const diagnostic of others) left.set(keyOf(diagnostic), (left.get(keyOf(diagnostic)) ?? 0) + 1)
  return list.filter((diagnostic) => {
    const count = left.get(keyOf(diagnostic)) ?? 0
    if (count > 0) left.set(keyOf(diagnostic), count - 1)
    return count === 0
  })
}

function keyOf(diagnostic: AnyDiagnostic): string {
  return `${diagnostic.code}\0${diagnostic.place.file}\0${formatMessage(diagnostic)}`
}

function compareSilenced(before: InspectedCourse | undefined, after: InspectedCourse | undefined): Change[] {
  const old = (before?.silenced ?? []).map(({ diagnostic, reason }) => `${keyOf(diagnostic)}\0${reason}`)
  return (after?.silenced ?? []).flatMap(({ diagnostic, reason }) => {
    const at = old.indexOf(`${keyOf(diagnostic)}\0${reason}`)
    if (at !== -1) {
      old.splice(at, 1)
      return []
    }
    const { place } = diagnostic
    return [
      {
        ...toChange(diagnostic, { kind: 'suppression', what: 'finding that the author silences', place }),
        before: formatMessage(diagnostic),
        after: reason,
      },
    ]
  })
}

/** Id of the module that a file of a course belongs to. */
export function moduleOfFile(file: string): string {
  if (file === 'assessment.mdx') return '_assessment'
  return /^modules\/([^/]+)\//.exec(file)?.[1] ?? /^l10n\/[^/]+\/([^/]+)\.po$/.exec(file)?.[1] ?? courseItself
}
