import { createLineIndex, isComment } from '@paath/model'
import type { Module, RootContent } from '@paath/model'
import { parseDirective } from './directive.ts'
import type { Directive } from './directive.ts'
import { directivesInYaml } from './directives-in-yaml.ts'

/** Every `paath-ignore` comment of a module, each for the node after it, and every `# paath-ignore …` of its front matter. */
export function directivesInMdx(module: Module): Directive[] {
  if (!module.text.includes('paath-ignore')) return []
  const found: Directive[] = []
  const visit = (siblings: readonly RootContent[]): void => {
    for (const [index, node] of siblings.entries()) {
      if (node.type === 'yaml') found.push(...inFrontMatter(node, module))
      else if (isComment(node)) found.push(...inComment(node, siblings.slice(index + 1), module))
      else if ('children' in node) visit(node.children)
    }
  }
  visit(module.tree.children)
  return found
}

function inFrontMatter(node: RootContent, { text, file }: Module): Directive[] {
  const [start, end] = offsetsOf(node)
  const body = text.indexOf('\n', start) + 1
  return directivesInYaml({ text, file, start: body, end })
}

function inComment(node: RootContent, after: readonly RootContent[], { text, file }: Module): Directive[] {
  const [start, end] = offsetsOf(node)
  const inner = text
    .slice(start, end)
    .replace(/^\{\s*\/\*/, '')
    .replace(/\*\/\s*\}$/, '')
  const words = parseDirective(inner)
  if (!words) return []
  const next = after.find((sibling) => !isComment(sibling) && !isEmptyText(sibling))
  const [from, to] = next ? offsetsOf(next) : [0, 0]
  const covers = next && { start: from, end: to }
  return [{ ...words, place: { file, span: createLineIndex(text).spanOf(start, end) }, covers }]
}

function isEmptyText(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

function offsetsOf({ position }: RootContent): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
