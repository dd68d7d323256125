import type { Definition, Image, Link } from 'mdast'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { shorten, sourceOf } from './tree-context.ts'
import type { TreeContext } from './tree-context.ts'
import { classifyUrl } from './url.ts'

/** Check the address of a link or picture. One that is not allowed leads nowhere in the tree. */
export function checkLink(node: Link | Image | Definition, context: TreeContext): void {
  const kind = classifyUrl(node.url)
  const place = placeOfNode(node, context.file)
  if (kind === 'forbidden') {
    context.report('sec/url-scheme', { url: shorten(node.url, 60) }, place)
    node.url = '#'
  } else if (kind === 'unencrypted') {
    const at = sourceOf(node, context).lastIndexOf(node.url)
    const start = (node.position?.start.offset ?? 0) + at
    const fix = [{ file: context.file, start, end: start + 'http:'.length, text: 'https:' }]
    context.report('sec/http-url', { url: shorten(node.url, 60) }, place, at === -1 ? {} : { fix })
  }
}
