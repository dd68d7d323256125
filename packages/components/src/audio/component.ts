import { page } from '@paath/protocol'
import { numberOf, textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'
import { sizeText } from '../size-text.ts'
import { renderTranscript } from '../transcript/render-transcript.ts'

/** A sound. What stands inside is the transcript. */
export const audio: Component = {
  name: 'Audio',
  summary: 'A sound; its transcript stands inside',
  props: {
    type: 'object',
    properties: {
      src: { type: 'string', description: 'Path beside the module: media/call.mp3', 'x-file': 'audio' },
      title: { type: 'string', description: 'What the sound is called', 'x-translatable': true },
      seconds: { type: 'number', minimum: 1, description: 'How long the sound is' },
    },
    required: ['src', 'title'],
  },
  content: 'flow',
  mayBeEmpty: true,
  kind: 'watch',
  seconds: (node) => numberOf(node, 'seconds') ?? 60,
  render(node, context) {
    const sound = context.asset(textOf(node, 'src'))
    const title = textOf(node, 'title')
    const size = sound ? h('span.size', sizeText(sound.size, context)) : undefined
    const controls = sound
      ? h('audio', { [page.media]: '', src: sound.url, controls: true, preload: 'none', ariaLabel: title })
      : h('p.missing', title)
    const words = node.children.length > 0 ? [renderTranscript(node.children, context)] : []
    return [
      h('figure.audio', [
        h('figcaption', [h('p', [icon('watch'), h('span', title), size])]),
        controls,
        ...words,
      ]),
    ]
  },
}
