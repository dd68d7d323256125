import type { RootContent } from 'mdast'

/** Is this a note of the author, which nobody else sees: a comment alone in curly brackets? */
export function isComment(node: RootContent): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && isCommentText(node.value)
}

/** Is the inside of these curly brackets only a comment? */
export function isCommentText(value: string): boolean {
  return value.trimStart().startsWith('/*') && value.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === ''
}
