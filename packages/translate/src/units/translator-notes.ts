import { isComment } from '@paath/model'
import type { RootContent } from '@paath/model'

/** What an author says to translators in a comment. */
export type Directive = { readonly type: 'note'; readonly text: string } | { readonly type: 'off' | 'on' }

/** Read `{/* l10n: note … *\/}`, `{/* l10n: off *\/}` and `{/* l10n: on *\/}`. */
export function readDirective(node: RootContent): Directive | undefined {
  if (!('value' in node) || !isComment(node)) return undefined
  const match = /^\s*\/\*\s*l10n:\s*(note|off|on)\b\s*([\s\S]*?)\s*\*\/\s*$/.exec(node.value)
  if (!match) return undefined
  const [, word, text = ''] = match
  if (word === 'note') return { type: 'note', text: text.replaceAll(/\s+/g, ' ') }
  return { type: word === 'off' ? 'off' : 'on' }
}
