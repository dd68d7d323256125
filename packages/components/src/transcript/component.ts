import { textOf } from '../attributes.ts'
import type { Component } from '../component.ts'
import { renderTranscript } from './render-transcript.ts'

/** The words of a film or sound that stands elsewhere on the screen. */
export const transcript: Component = {
  name: 'Transcript',
  summary: 'The words of a film or sound, to read',
  props: {
    type: 'object',
    properties: {
      title: { type: 'string', description: 'Replaces the word above it', 'x-translatable': true },
    },
  },
  content: 'flow',
  render: (node, context) => [renderTranscript(node.children, context, textOf(node, 'title'))],
}
