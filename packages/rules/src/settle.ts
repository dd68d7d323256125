import type { AnyDiagnostic } from '@paath/diagnostics'
import { formatPlace, sortDiagnostics } from '@paath/diagnostics'

/** What every list of diagnostics goes through before anyone sees it: drop repeats, then order by place. */
export function settleDiagnostics(diagnostics: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return sortDiagnostics(dropRepeats(diagnostics))
}

/** The same code at the same place with the same data is one finding, however many stages saw it. */
function dropRepeats(diagnostics: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    const key = `${formatPlace(diagnostic)} ${diagnostic.code} ${JSON.stringify(diagnostic.data)}`
    return !seen.has(key) && seen.add(key)
  })
}
