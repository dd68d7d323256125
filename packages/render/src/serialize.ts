import type { ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

/**
 * Write content as HTML.
 *
 * This is the last look at everything that came from an author: elements, attributes and addresses that are not on
 * the list are dropped, whatever made them.
 */
export function serialize(content: readonly ElementContent[]): string {
  return toHtml(sanitize({ type: 'root', children: [...content] }, schema))
}

const blocks =
  'blockquote dd details div dl dt fieldset figcaption figure form h3 h4 h5 h6 hr li ol p pre section'
const tables = 'table tbody td th thead tr'
const words = 'a bdi br code del dfn em label span strong summary ul'
const controls = 'button input option select'
const media = 'img svg track use video'

const schema: Schema = {
  tagNames: [blocks, tables, words, controls, media].join(' ').split(' '),
  attributes: {
    '*': ['className', 'id', 'lang', 'dir', 'hidden', 'role', 'tabIndex', 'aria*', 'data*'],
    a: ['href', 'target', 'rel', 'download'],
    button: ['type'],
    details: ['open'],
    form: ['noValidate', 'autoComplete'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    input: ['type', 'name', 'value', 'autoComplete', 'autoCapitalize', 'spellCheck', 'maxLength', 'size'],
    label: ['htmlFor'],
    ol: ['start'],
    option: ['value'],
    svg: ['focusable'],
    th: ['scope'],
    track: ['kind', 'src', 'srcLang', 'label', 'default'],
    use: ['href'],
    video: ['src', 'poster', 'controls', 'preload', 'playsInline', 'width', 'height'],
  },
  // Sources have no protocol at all: files of the package only.
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: [], poster: [] },
  clobberPrefix: '',
  clobber: [],
  strip: ['script', 'style'],
}
