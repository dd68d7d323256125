import { gfmTable } from 'micromark-extension-gfm-table'
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types'

/** What can stand in a row of hyphens below the head of a table, and in the quotes and lists around it. */
const rowSigns = /[ \t>|:-]*/y

/**
 * Tables, looked for only where the next line could be the row below a head.
 *
 * The extension alone reads every line of every paragraph as the head of a table first, and then once more as what it is. That takes a
 * quarter of the time of a whole module.
 *
 * @param text That is parsed.
 */
export function guardedTable(text: string): Extension {
  const flow = gfmTable().flow
  const table = flow?.['null'] as Construct
  const guarded: Construct = {
    ...table,
    tokenize(effects, ok, nok) {
      const mayBegin = isInTable(this) || isHead(text, this.now().offset)
      return mayBegin ? table.tokenize.call(this, effects, ok, nok) : nok
    },
  }
  return { flow: { null: guarded } }
}

/** Is the line before this one a row of a table? */
function isInTable({ events }: TokenizeContext): boolean {
  const last = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix')
  return last !== undefined && /^table(?:Head|Row)$/.test(last[1].type)
}

function isHead(text: string, offset: number): boolean {
  const lineEnd = /\r\n|[\n\r]/g
  lineEnd.lastIndex = offset
  if (lineEnd.exec(text) === null) return false
  rowSigns.lastIndex = lineEnd.lastIndex
  const [row = ''] = rowSigns.exec(text) ?? []
  const next = text[lineEnd.lastIndex + row.length] ?? '\n'
  return (next === '\n' || next === '\r') && /[|:]/.test(row)
}
