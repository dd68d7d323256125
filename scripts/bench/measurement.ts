/** One thing that was measured. */
export interface Measurement {
  readonly name: string
  /** Not a number: it could not be measured here, and the line says so. */
  readonly value: number
  readonly unit:
    | 'ms'
    | 'ms a module'
    | 'KB'
    | 'MB'
    | 'in 1,000 words'
    | 'of the screen'
    | 'requests'
    | 'elements'
    | 'faults'
    | '%'
  /** More than this fails. Left out: only reported. */
  readonly limit?: number
  /** Less than this fails. Left out: there is no such limit. */
  readonly least?: number
  /** The least that the same work could cost, measured in the same run. */
  readonly floor?: { readonly name: string; readonly value: number }
}

/** What every bench gets. */
export interface BenchContext {
  /** Folder of the repository. It is built. */
  readonly root: string
  /** Folders of the courses to measure with. */
  readonly courses: readonly string[]
  /** Folder with clones of public repositories, each under its own name. Without it what needs them is not run. */
  readonly corpus?: string
}

/** A file in this folder exports one of these as `bench`. */
export type Bench = (context: BenchContext) => Promise<readonly Measurement[]>

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : [sorted[middle]]
  return (low + high) / 2
}
