import type { Place } from '@paath/diagnostics'
import type { LineIndex } from '../text/line-index.ts'

/** A YAML text inside a file: the whole of a `.yaml`, or the front matter of a module. */
export interface YamlText {
  readonly file: string
  /** The text of the whole file. */
  readonly text: string
  /** Where the YAML begins and ends in it. Default: all of it. */
  readonly start?: number
  readonly end?: number
}

/** A YAML text with all that is needed to say where something stands in it. */
export interface YamlScope {
  readonly file: string
  /** The YAML alone. */
  readonly yaml: string
  /** Offset of the YAML in its file. */
  readonly base: number
  readonly lines: LineIndex
}

/** The place of a stretch, given by offsets in the YAML. */
export function placeIn(scope: YamlScope, start: number, end: number): Place {
  return { file: scope.file, span: scope.lines.spanOf(scope.base + start, scope.base + end) }
}
