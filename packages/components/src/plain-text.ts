import type { RootContent } from '@paath/model'

/** The words of a node, without markup. Alternative texts of pictures count as words. */
export function plainText(node: RootContent | readonly RootContent[]): string {
  if (Array.isArray(node)) return node.map((child: RootContent) => plainText(child)).join(' ')
  return wordsOf(node as RootContent)
}

function wordsOf(node: RootContent): string {
  if ('children' in node) {
    const separator = isBlock(node) ? ' ' : ''
    return node.children.map((child) => wordsOf(child)).join(separator)
  }
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return ' '
  if (node.type === 'html' || node.type === 'yaml') return ''
  return 'value' in node && !node.type.startsWith('mdx') ? node.value : ''
}

function isBlock(node: RootContent): boolean {
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'mdxJsxFlowElement'].includes(node.type)
}
