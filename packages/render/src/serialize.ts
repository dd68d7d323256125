import type { ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

/**
 * The last look at everything that came from an author: elements, attributes and addresses that are not on the list
 * are dropped, whatever made them.
 */
export function serialize(content: readonly ElementContent[]): string {
  const clean = sanitize({ type: 'root', children: [...content] }, schema)
  return toHtml(clean, { allowDangerousHtml: false, closeSelfClosing: false })
}

const everywhere = ['className', 'id', 'lang', 'dir', 'hidden', 'role', 'tabIndex', 'aria*', 'data*']

const schema: Schema = {
  tagNames: [
    ...[
      'a',
      'bdi',
      'blockquote',
      'br',
      'button',
      'code',
      'dd',
      'del',
      'details',
      'dfn',
      'div',
      'dl',
      'dt',
      'em',
    ],
    ...[
      'fieldset',
      'figcaption',
      'figure',
      'form',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'img',
      'input',
      'label',
      'li',
      'ol',
    ],
    ...[
      'option',
      'p',
      'pre',
      'section',
      'select',
      'span',
      'strong',
      'summary',
      'svg',
      'table',
      'tbody',
      'td',
      'th',
    ],
    ...['thead', 'tr', 'track', 'ul', 'use', 'video'],
  ],
  attributes: {
    '*': everywhere,
    a: ['href', 'target', 'rel', 'download'],
    button: ['type'],
    details: ['open'],
    form: ['noValidate', 'autoComplete'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: [
      ...['type', 'name', 'value', 'autoComplete', 'autoCapitalize', 'spellCheck', 'maxLength', 'size'],
    ],
    label: ['htmlFor'],
    ol: ['start'],
    option: ['value'],
    svg: ['focusable'],
    th: ['scope'],
    track: ['kind', 'src', 'srcLang', 'label', 'default'],
    use: ['href'],
    video: ['src', 'poster', 'controls', 'preload', 'playsInline', 'width', 'height'],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: [], poster: [] },
  clobberPrefix: '',
  clobber: [],
  required: {},
  strip: ['script', 'style'],
}
