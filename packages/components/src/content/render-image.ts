import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { RootContent } from '@paath/model'
import type { RenderContext } from '../component.ts'
import type { ContentScope } from './render-content.ts'

type Image = Extract<RootContent, { type: 'image' | 'imageReference' }>
type Paragraph = Extract<RootContent, { type: 'paragraph' }>

/** A Markdown picture in a line of text. Where its file is missing, its words stand in. */
export function renderImage(node: Image, scope: ContentScope): ElementContent[] {
  const alt = node.alt ?? ''
  const url = node.type === 'image' ? node.url : (scope.definitions.get(node.identifier)?.url ?? '')
  return [renderPicture(url, alt, scope.context)]
}

/** A picture alone in its paragraph is a figure; its title is the caption. */
export function renderLoneImage(paragraph: Paragraph, scope: ContentScope): ElementContent[] | undefined {
  const [only] = paragraph.children
  if (paragraph.children.length !== 1 || (only?.type !== 'image' && only?.type !== 'imageReference'))
    return undefined
  const title = only.type === 'image' ? only.title : scope.definitions.get(only.identifier)?.title
  const caption = title ? [h('figcaption', [h('p', title)])] : []
  return [h('figure.figure', [...renderImage(only, scope), ...caption])]
}

/** An `<img>` with its size, so that nothing jumps when it arrives. SVG, too, is shown only this way: inert. */
export function renderPicture(path: string, alt: string, context: RenderContext): ElementContent {
  const asset = context.asset(path)
  if (!asset) return h('span.missing', alt)
  const { url, width, height, forms = [] } = asset
  const picture = h('img', { src: url, alt, width, height, loading: 'lazy', decoding: 'async' })
  if (forms.length === 0) return picture
  const sources = forms.map((form) => h('source', { srcSet: form.url, type: form.type }))
  return h('picture', [...sources, picture])
}
