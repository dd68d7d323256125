import type { ElementContent } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { fromHtml } from 'hast-util-from-html'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h } from '@paath/components'
import { serialize } from '../src/serialize.ts'

test('writes what is on the list and drops the rest', () => {
  expect(serialize([h('p.lead', { title: 'a "b"', onclick: 'x()' }, ['1 < 2 & 3', h('br')])])).toBe(
    '<p class="lead" title="a &quot;b&quot;">1 &lt; 2 &amp; 3<br></p>',
  )
  expect(serialize([h('script', 'alert(1)')])).toBe('alert(1)')
  expect(serialize([h('iframe', { src: 'https://evil.example' }, [h('strong', 'words')])])).toBe(
    '<strong>words</strong>',
  )
  expect(serialize([h('a', { href: 'javascript:alert(1)' }, 'words')])).toBe('<a>words</a>')
  expect(serialize([h('img', { src: 'https://evil.example/x.png', alt: 'A' })])).toBe('<img alt="A">')
  expect(serialize([h('p', { style: 'color:red', 'data-Option ': 'x' }, 'words')])).toBe('<p>words</p>')
})

/** What the sanitizer of the rehype family keeps with the same list. */
const reference = {
  tagNames: ['p', 'strong', 'em', 'a', 'ul', 'li', 'span', 'img', 'br'],
  attributes: {
    '*': ['className', 'id', 'title', 'lang', 'ariaLabel', 'data*'],
    a: ['href'],
    img: ['alt', 'width'],
  },
  protocols: { href: ['https', 'http', 'mailto', 'tel'] },
  clobber: [],
  strip: [],
}

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll(/[\0\r]/g, ''))
const properties = fc.dictionary(
  fc.constantFrom(
    'id',
    'title',
    'lang',
    'className',
    'ariaLabel',
    'dataOption',
    'onClick',
    'style',
    'href',
    'alt',
    'width',
  ),
  fc.oneof(text, fc.constantFrom('javascript:x', 'https://example.org/', '#end', 'mailto:a@b.example')),
)
const names = [...reference.tagNames, 'script', 'iframe', 'object', 'style']
const { tree } = fc.letrec<{ tree: ElementContent }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text.map((value): ElementContent => ({ type: 'text', value })),
    fc
      .tuple(fc.constantFrom(...names), properties, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([tagName, given, children]): ElementContent => ({
        type: 'element',
        tagName,
        properties: {
          ...given,
          ...(given['className'] === undefined ? {} : { className: [given['className']] }),
        },
        children: ['img', 'br'].includes(tagName) ? [] : children,
      })),
  ),
}))

test('agrees with hast-util-sanitize on trees of any shape', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (content) => {
      const ours = fromHtml(serialize(content), { fragment: true })
      const theirs = fromHtml(toHtml(sanitize({ type: 'root', children: content }, reference)), {
        fragment: true,
      })
      expect(toHtml(ours)).toBe(toHtml(theirs))
    }),
    { numRuns: 500 },
  )
})
