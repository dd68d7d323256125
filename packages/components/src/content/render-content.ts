import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { RootContent } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { componentNodeOf } from '@paath/model'
import { sourceOffsets } from '@paath/protocol'
import { findComponent } from '../find-component.ts'
import { withoutParagraph } from '../label-content.ts'
import { isolateRuns } from './isolate-runs.ts'
import { renderImage, renderLoneImage } from './render-image.ts'
import { renderLink } from './render-link.ts'
import { renderTable } from './render-table.ts'
import { renderTag } from './render-tag.ts'

type Paragraph = Extract<RootContent, { type: 'paragraph' }>

/** What the renderer of content knows beside the context that components get. */
export interface ContentScope {
  readonly context: RenderContext
  /** Direction of the page. */
  readonly direction: 'ltr' | 'rtl'
  /** Targets of `[text][name]` links and pictures, by name. */
  readonly definitions: ReadonlyMap<
    string,
    { readonly url: string; readonly title?: string | null | undefined }
  >
  /** Where a block stands in the text of its author. Default: unknown. */
  readonly offsetsOf?: ((node: RootContent) => string | undefined) | undefined
}

/**
 * Markdown and components to HTML, by a list of what may pass: a node of any other type leaves only the words inside
 * it, and raw HTML leaves nothing.
 */
export function renderContent(nodes: readonly RootContent[], scope: ContentScope): ElementContent[] {
  const { offsetsOf } = scope
  if (!offsetsOf) return nodes.flatMap((node) => renderNode(node, scope))
  return nodes.flatMap((node) => withOffsets(renderNode(node, scope), offsetsOf(node)))
}

/** The first element of a block says where it comes from, unless a block within it has said so already. */
function withOffsets(content: ElementContent[], offsets: string | undefined): ElementContent[] {
  const index = content.findIndex(({ type }) => type === 'element')
  const element = content[index]
  if (offsets === undefined || element?.type !== 'element') return content
  const properties = { [sourceOffsets]: offsets, ...element.properties }
  return content.with(index, { ...element, properties })
}

function renderNode(node: RootContent, scope: ContentScope): ElementContent[] {
  const component = componentNodeOf(node, scope.context.module.file)
  if (component) {
    const known = findComponent(component.name, scope.context.module)
    if (!known) return renderTag(component, inside(component.children, scope))
    const render = (isInText(node) && known.renderInSentence) || known.render
    return render(component, scope.context)
  }
  switch (node.type) {
    case 'text':
      return isolateRuns(node.value, scope.direction)
    case 'paragraph':
      return renderLoneImage(node, scope) ?? renderParagraph(node, scope)
    case 'heading':
      return [h(`h${Math.max(3, node.depth)}`, inside(node.children, scope))]
    case 'emphasis':
      return [h('em', inside(node.children, scope))]
    case 'strong':
      return [h('strong', inside(node.children, scope))]
    case 'delete':
      return [h('del', inside(node.children, scope))]
    case 'inlineCode':
      return [h('code', node.value)]
    case 'code':
      return [h('pre', { tabIndex: 0 }, [h('code', node.value)])]
    case 'break':
      return [h('br')]
    case 'thematicBreak':
      return [h('hr')]
    case 'blockquote':
      return [h('blockquote', inside(node.children, scope))]
    case 'list':
      return [h(node.ordered ? 'ol' : 'ul', startOf(node), inside(node.children, scope))]
    case 'listItem':
      return [h('li', renderItem(node, scope))]
    case 'table':
      return [renderTable(node, scope)]
    case 'link':
    case 'linkReference':
      return renderLink(node, scope)
    case 'image':
    case 'imageReference':
      return renderImage(node, scope)
    case 'definition':
    case 'html':
    case 'yaml':
      return []
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'tableCell':
    case 'tableRow':
    default:
      return 'children' in node ? inside(node.children, scope) : []
  }
}

function inside(nodes: readonly RootContent[], scope: ContentScope): ElementContent[] {
  return renderContent(nodes, scope)
}

function startOf(list: { ordered?: boolean | null | undefined; start?: number | null | undefined }): {
  start?: number
} {
  return list.ordered && typeof list.start === 'number' && list.start !== 1 ? { start: list.start } : {}
}

/**
 * A paragraph, and below it the blocks of the components that its sentence names. Of a paragraph that is nothing but
 * such components only the blocks remain.
 */
function renderParagraph({ children }: Paragraph, scope: ContentScope): ElementContent[] {
  const { file } = scope.context.module
  const uses = children.flatMap((node) => {
    const use = componentNodeOf(node, file)
    const component = use && findComponent(use.name, scope.context.module)
    return use && component?.renderInSentence ? [{ use, component }] : []
  })
  const below = uses.flatMap(({ use, component }) => component.render(use, scope.context))
  const others = children.filter((node) => node.type !== 'text' || node.value.trim() !== '').length
  return others > uses.length ? [h('p', inside(children, scope)), ...below] : below
}

/** In an item written without empty lines, paragraphs need no space around them. */
function renderItem(item: Extract<RootContent, { type: 'listItem' }>, scope: ContentScope): ElementContent[] {
  const content = inside(item.children, scope)
  return item.spread === true ? content : content.flatMap((element) => withoutParagraph(element))
}

function isInText(node: { readonly type: string }): boolean {
  return node.type === 'mdxJsxTextElement'
}
