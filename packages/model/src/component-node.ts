import type { RootContent } from 'mdast'
import type { Span } from '@paath/diagnostics'

/** One use of a component in a module, with its attributes as plain JSON values. */
export interface ComponentNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** Where each attribute stands. */
  readonly attributeSpans?: Readonly<Record<string, Span>>
  readonly children: readonly RootContent[]
  readonly span: Span
  /** Path of the module text, for places. */
  readonly file: string
}
