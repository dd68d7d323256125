import type { ElementContent } from 'hast'
import { classifyUrl } from '@paath/model'
import type { ComponentNode, OwnComponent } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { renderPicture } from '../content/render-image.ts'
import { h } from '../h.ts'
import { contentName } from './template.ts'
import type { AttributePart, TemplateElement, TemplateNode } from './template.ts'

/** Fill a template with what an author wrote. Values become text, whatever stands in them. */
export function renderTemplate(nodes: readonly TemplateNode[], use: TemplateUse): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    switch (node.kind) {
      case 'text':
        return [{ type: 'text', value: node.text }]
      case 'value':
        if (node.name === contentName) return use.context.children(use.node.children)
        return [{ type: 'text', value: textOf(node.name, use) }]
      case 'condition':
        return renderTemplate(isGiven(node.name, use) ? node.nodes : node.otherwise, use)
      case 'element':
        return [renderElement(node, use)]
    }
  })
}

/** One use of a provider's component. */
export interface TemplateUse {
  readonly own: OwnComponent
  readonly node: ComponentNode
  readonly context: RenderContext
}

function renderElement({ name, attributes, children }: TemplateElement, use: TemplateUse): ElementContent {
  const texts = new Map(attributes.map(([attribute, parts]) => [attribute, attributeText(parts, use)]))
  if (name === 'img') return renderPicture(texts.get('src') ?? '', texts.get('alt') ?? '', use.context)
  const address = texts.get('href')
  if (address !== undefined) texts.delete('href')
  const link =
    address === undefined ? {} : linkTo(attributes.find(([one]) => one === 'href')?.[1] ?? [], address, use)
  return h(name, { ...toProperties(texts), ...link }, renderTemplate(children, use))
}

/** Names as hast writes them. */
function toProperties(texts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...texts].map(([name, text]) => [
      name === 'class'
        ? 'className'
        : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      text,
    ]),
  )
}

/** A file of the course, or an address; one that may not pass leaves no link. */
function linkTo(
  parts: readonly AttributePart[],
  address: string,
  { own, context }: TemplateUse,
): Record<string, string | readonly string[]> {
  const [part] = parts
  const isFile = typeof part === 'object' && own.metadata.props?.[part.value]?.file !== undefined
  if (isFile) {
    const asset = context.asset(address)
    return asset ? { href: asset.url, download: '' } : {}
  }
  const kind = classifyUrl(address)
  if (kind === 'web' || kind === 'unencrypted')
    return { href: address, target: '_blank', rel: ['noopener', 'noreferrer'] }
  return kind === 'contact' || kind === 'place' ? { href: address } : {}
}

function attributeText(parts: readonly AttributePart[], use: TemplateUse): string {
  return parts.map((part) => (typeof part === 'string' ? part : textOf(part.value, use))).join('')
}

function isGiven(name: string, use: TemplateUse): boolean {
  if (name === contentName) return use.node.children.length > 0
  const value = valueOf(name, use)
  return value !== undefined && value !== false && value !== 'false' && value !== ''
}

function textOf(name: string, use: TemplateUse): string {
  const value = valueOf(name, use)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function valueOf(name: string, { own, node }: TemplateUse): unknown {
  return Object.hasOwn(node.attributes, name) ? node.attributes[name] : own.metadata.props?.[name]?.default
}
