import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { ComponentNode } from '@paath/model'
import { page } from '@paath/protocol'
import { numberOf, textOf } from '../attributes.ts'
import type { AssetLink, Component, RenderContext } from '../component.ts'
import { icon } from '../element.ts'
import { sizeText } from '../size-text.ts'
import { renderTranscript } from '../transcript/render-transcript.ts'

/** A film with captions. What stands inside is the transcript. */
export const video: Component = {
  name: 'Video',
  summary: 'A film with captions; its transcript stands inside',
  props: {
    type: 'object',
    properties: {
      src: { type: 'string', description: 'Path beside the module: media/call.mp4', 'x-file': 'video' },
      captions: { type: 'string', description: 'Path of the WebVTT captions', 'x-file': 'captions' },
      title: { type: 'string', description: 'What the film is called', 'x-translatable': true },
      poster: { type: 'string', description: 'Path of the picture shown before', 'x-file': 'image' },
      seconds: { type: 'number', minimum: 1, description: 'How long the film is' },
    },
    required: ['src', 'title'],
  },
  content: 'flow',
  mayBeEmpty: true,
  kind: 'watch',
  seconds: (node) => numberOf(node, 'seconds') ?? 60,
  render(node, context) {
    const film = context.asset(textOf(node, 'src'))
    const title = textOf(node, 'title')
    return [
      h('figure.video', [
        film ? renderFilm(node, film, context) : h('p.missing', title),
        h('figcaption', [
          h('p', [
            icon('watch'),
            h('span', title),
            film ? h('span.size', sizeText(film.size, context)) : undefined,
          ]),
        ]),
        ...(node.children.length > 0 ? [renderTranscript(node.children, context)] : []),
      ]),
    ]
  },
}

function renderFilm(node: ComponentNode, film: AssetLink, context: RenderContext): ElementContent {
  const poster = textOf(node, 'poster') ? context.asset(textOf(node, 'poster')) : undefined
  const captions = textOf(node, 'captions') ? context.asset(textOf(node, 'captions')) : undefined
  const attributes = {
    [page.media]: '',
    src: film.url,
    poster: poster?.url,
    controls: true,
    preload: 'none',
    playsInline: true,
    width: film.width ?? poster?.width ?? 640,
    height: film.height ?? poster?.height ?? 360,
    ariaLabel: textOf(node, 'title'),
  }
  const track = captions
    ? [
        h('track', {
          kind: 'captions',
          src: captions.url,
          srcLang: context.language,
          label: context.text('captions'),
          default: true,
        }),
      ]
    : []
  return h('video', attributes, track)
}
