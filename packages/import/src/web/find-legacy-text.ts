import type { RootContent } from 'hast'
import { isDrawnOver, isLegacyFont } from '@paath/word'
import type { Losses } from '../losses.ts'
import { propertyOf } from './html-marks.ts'
import { styleOf } from './style-sheet.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Where text is looked for, and how it is set. */
interface Search {
  readonly sheet: StyleSheet
  readonly losses: Losses
}

const wordless: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template'])

/** Find text in fonts from before Unicode, wherever on a page the font is named. Text has the font of what it stands in. */
export function findLegacyText(nodes: readonly RootContent[], search: Search, font = ''): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (isLegacyFont(font) && isDrawnOver(node.value)) search.losses.findLegacyFont(font, node.value)
    } else if (node.type === 'element' && !wordless.has(node.tagName)) {
      const named = styleOf(node, search.sheet).get('font-family') ?? propertyOf(node, 'face')
      const [first] = named?.split(',') ?? []
      findLegacyText(node.children, search, first?.replaceAll(/["']/g, '').trim() ?? font)
    }
  }
}
