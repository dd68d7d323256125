import type { Diagnostic } from './diagnostic.ts'

/** Order by file, then place, then code, by code units: the same everywhere, whatever the locale. */
export function sortDiagnostics<D extends Diagnostic>(diagnostics: readonly D[]): D[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      (a.place.span?.start.offset ?? -1) - (b.place.span?.start.offset ?? -1) ||
      compareText(a.code, b.code),
  )
}

/** Compare two texts by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
