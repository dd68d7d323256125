import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import { classifyUrl } from '@paath/model'
import type { RootContent } from '@paath/model'
import { hiddenText, icon } from '../element.ts'
import type { ContentScope } from './render-content.ts'

type Link = Extract<RootContent, { type: 'link' | 'linkReference' }>

/** A link, or only its words where the address may not pass. */
export function renderLink(node: Link, scope: ContentScope): ElementContent[] {
  const words = scope.context.children(node.children)
  const url = (node.type === 'link' ? node.url : scope.definitions.get(node.identifier)?.url) ?? ''
  switch (classifyUrl(url)) {
    case 'place':
    case 'contact':
      return [h('a', { href: url }, words)]
    case 'web':
    case 'unencrypted':
      return [renderWebLink(url, words, scope)]
    case 'relative': {
      const asset = scope.context.asset(url)
      return asset ? [h('a', { href: asset.url, download: '' }, words)] : words
    }
    case 'forbidden':
      return words
  }
}

/** The module runs inside a frame of the platform: a page that opened in its place would end the session. */
function renderWebLink(url: string, words: ElementContent[], { context }: ContentScope): ElementContent {
  return h('a', { href: url, target: '_blank', rel: ['noopener', 'noreferrer'] }, [
    ...withSign(words, icon('outside')),
    hiddenText([' (', ...context.say('opensOutside'), ')']),
  ])
}

/** A sign that no line end parts from the last word. */
function withSign(words: readonly ElementContent[], sign: ElementContent): ElementContent[] {
  const last = words.at(-1)
  const [, start = '', end = ''] = (last?.type === 'text' && /^([^]*?)(\S+\s*)$/.exec(last.value)) || []
  if (end === '') return [...words, sign]
  return [...words.slice(0, -1), { type: 'text', value: start }, h('span.keep', [end.trimEnd(), ' ', sign])]
}
