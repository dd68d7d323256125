import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RootContent } from '@paath/model'
import { hiddenText, icon } from '../element.ts'
import { classifyUrl } from './classify-url.ts'
import type { ContentScope } from './render-content.ts'

type Link = Extract<RootContent, { type: 'link' | 'linkReference' }>

/** A link, or only its words where the address may not pass. */
export function renderLink(node: Link, scope: ContentScope): ElementContent[] {
  const words = scope.context.children(node.children)
  const url = node.type === 'link' ? node.url : scope.definitions.get(node.identifier)?.url
  const target = classifyUrl(url ?? '')
  switch (target.kind) {
    case 'screen':
    case 'contact':
      return [h('a', { href: target.url }, words)]
    case 'web':
      // The module runs inside a frame of the platform: a page that opened in its place would end the session.
      return [
        h('a', { href: target.url, target: '_blank', rel: ['noopener', 'noreferrer'] }, [
          ...words,
          icon('outside'),
          hiddenText([' (', ...scope.context.say('opensOutside'), ')']),
        ]),
      ]
    case 'file': {
      const asset = scope.context.asset(target.url)
      return asset ? [h('a', { href: asset.url, download: '' }, words)] : words
    }
    case 'forbidden':
      return words
  }
}
