import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { toPlainText } from '@paath/model'
import type { RootContent } from '@paath/model'
import type { Rule } from '@paath/rules'

/** No paragraph imitates a list with signs and forced line ends. */
export const a11yListFaked: Rule<'a11y/list-faked'> = {
  id: 'a11y/list-faked',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, text, place } of factsOf(module).blocks) {
        if (node.type !== 'paragraph' || !sign.test(text)) continue
        if (linesOf(node.children).filter((line) => sign.test(line)).length >= 2) report({}, place)
      }
    }
  },
}

const sign = /^(?:[•●◦▪‣○■□➢➤✓✔*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/

function linesOf(nodes: readonly RootContent[]): string[] {
  return nodes
    .map((node) => (node.type === 'break' || ('name' in node && node.name === 'br') ? '\n' : linesIn(node)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
}

function linesIn(node: RootContent): string {
  return node.type === 'text' ? node.value : toPlainText([node])
}
