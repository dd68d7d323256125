import type { Root } from 'mdast'
import type { Report } from '@paath/diagnostics'
import { checkSize } from './check-size.ts'
import { checkTree } from './check-tree.ts'
import { parseText } from './engine.ts'
import { limitDepth } from './limit-depth.ts'
import { normalizeValues } from './normalize-values.ts'
import { forgetPieces, parsePieces } from './parse-pieces.ts'
import type { PieceMemory } from './parse-pieces.ts'
import { recoverTree } from './recover-tree.ts'
import { unravel } from './unravel.ts'

/**
 * Parse the text of a module to a tree with positions.
 *
 * The text is data: nothing is compiled or evaluated. Components alone on their line are blocks, whether they are
 * written on one line or on three. A text that MDX refuses is mended in a copy as its diagnostic says, so that the tree
 * is there for every later stage; positions always count in the text as given.
 *
 * @param text Without BOM. Windows line ends are accepted: the tree is the same but for positions.
 * @param file For places.
 * @param report Receives `mdx/*` and `sec/*` codes.
 * @param memory Screens that were parsed before are not parsed again. Default: none; the result is the same.
 */
export function parseMdx(text: string, file: string, report: Report, memory?: PieceMemory): Root {
  if (!checkSize(text, file, report)) return { type: 'root', children: [] }
  const pieced = memory && parsePieces(text, memory)
  if (!memory || !pieced) {
    const tree = parseWhole(text, file, report)
    checkTree(tree, { text, file, report })
    return tree
  }
  const found: (number | undefined)[] = []
  const listen: Report = (code, data, place, ...more) => {
    found.push(place.span?.start.offset)
    report(code, data, place, ...more)
  }
  checkTree(pieced, { text, file, report: listen })
  if (found.length > 0) forgetPieces(text, memory, found)
  return pieced
}

function parseWhole(text: string, file: string, report: Report): Root {
  const parsed = parseText(text)
  const tree = 'tree' in parsed ? parsed.tree : recoverTree(text, file, report, parsed.failure)
  limitDepth(tree, file, report)
  if (text.includes('\r')) normalizeValues(tree)
  unravel(tree, text)
  return tree
}
