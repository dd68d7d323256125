import { h } from '../h.ts'
import { isOn, textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { renderPicture } from '../content/render-image.ts'

/** A picture with its caption. */
export const figure: Component = {
  name: 'Figure',
  summary: 'A picture with a text for those who do not see it, and a caption',
  props: {
    type: 'object',
    properties: {
      src: { type: 'string', description: 'Path beside the module: media/sms.svg', 'x-file': 'image' },
      mirror: {
        type: 'string',
        description:
          'The same picture for languages that are read from right to left, if its parts stand in an order',
        'x-file': 'image',
      },
      alt: {
        type: 'string',
        description: 'What the picture says, for those who do not see it',
        'x-translatable': true,
      },
      caption: { type: 'string', description: 'Line below the picture', 'x-translatable': true },
      decorative: { type: 'boolean', description: 'The picture adds nothing to the text: no `alt` needed' },
    },
    required: ['src'],
  },
  content: 'flow',
  mayBeEmpty: true,
  kind: 'watch',
  seconds: () => 8,
  render(node, context) {
    const alt = isOn(node, 'decorative') ? '' : textOf(node, 'alt')
    const mirror = context.direction === 'rtl' ? textOf(node, 'mirror') : ''
    const picture = renderPicture(mirror || textOf(node, 'src'), alt, context)
    const caption = textOf(node, 'caption')
    const lines = [...(caption ? [h('p', caption)] : []), ...context.children(node.children)]
    return [h('figure.figure', [picture, ...(lines.length > 0 ? [h('figcaption', lines)] : [])])]
  },
}
