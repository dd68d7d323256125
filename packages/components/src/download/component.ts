import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'
import { sizeText } from '../size-text.ts'

/** A file to keep: a form, a poster, a list to print. */
export const download: Component = {
  name: 'Download',
  summary: 'A file to keep, with its kind and size',
  props: {
    type: 'object',
    properties: {
      src: { type: 'string', description: 'Path beside the module: media/poster.pdf', 'x-file': 'download' },
      title: { type: 'string', minLength: 1, description: 'What the file is', 'x-translatable': true },
    },
    required: ['src', 'title'],
  },
  content: 'flow',
  mayBeEmpty: true,
  kind: 'explore',
  seconds: () => 5,
  render(node, context) {
    const src = textOf(node, 'src')
    const file = context.asset(src)
    const title = textOf(node, 'title')
    const link = file
      ? h('a', { href: file.url, download: '' }, [
          title,
          ' ',
          h('span.size', [h('bdi', { dir: 'ltr' }, kindOf(src)), ', ', ...sizeText(file.size, context)]),
        ])
      : h('span.missing', title)
    return [
      h('div.download', [h('p.download-link', [icon('note'), link]), ...context.children(node.children)]),
    ]
  },
}

/** "PDF": what people call the file. */
function kindOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase()
}
