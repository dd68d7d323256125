import { toPlainText } from '@paath/model'
import type { Module, RootContent } from '@paath/model'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'
import type { TextBlock } from './module-facts.ts'

/** One table of a module that is no match question. */
export interface Table {
  readonly node: RootContent
  /** Texts of the first row. */
  readonly headings: readonly string[]
  readonly rows: number
}

/** Every table of a module outside of questions. */
export const tablesOf: (module: Module) => readonly Table[] = cached((module) => {
  const { tables, blocks } = factsOf(module)
  return tables.flatMap((node) => {
    const [first, ...rest] = node.children
    if (!first || isInQuestion(first, blocks)) return []
    return [{ node, headings: first.children.map((cell) => toPlainText(cell.children)), rows: rest.length }]
  })
})

function isInQuestion(row: RootContent, blocks: readonly TextBlock[]): boolean {
  for (const { parent, inQuestion } of blocks) if (inQuestion && parent === row) return true
  return false
}
