import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { page } from '../../test/fake-site.ts'
import { inlinePage } from './inline-page.ts'

function inline(html: string, files: Readonly<Record<string, string>> = {}): string {
  const all = {
    'assets/paath.css': 'p{margin:0}',
    'assets/start.js': 'start()',
    ...files,
    'index.html': html,
  }
  return inlinePage(
    new Map(Object.entries(all).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  )
}

const data = (type: string, text: string): string =>
  `data:${type};base64,${Buffer.from(text).toString('base64')}`

test('scripts and styles stand in the page, and the policy allows them by their hashes [PKG-CSP-1]', () => {
  const html = inline(page('A module'))
  expect(html).toContain('<script>start()</script>')
  expect(html).toContain('<style>p{margin:0}</style>')
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
  expect(html).toContain(`script-src 'sha256-${hash('start()')}'; style-src 'sha256-${hash('p{margin:0}')}'`)
  expect(html).not.toMatch(/'self'|unsafe|assets\//)
})

test('a deferred script runs when the page is read', () => {
  const html = inline(page('A module', '<p>Last</p>', '\n<script src="main.js" defer></script>'), {
    'main.js': 'go()',
  })
  expect(html).toContain('<p>Last</p>\n<script>go()</script></body>')
})

test('pictures, films, sound, fonts and downloads become part of the page', () => {
  const html = inline(
    page(
      'A module',
      '<img src="media/a.svg" alt=""><video poster="media/p.jpg"><source src="media/v.mp4"><track src="media/v.vtt"></video>' +
        '<a href="media/rules.pdf" download="rules.pdf">Rules</a><a href="media/sheet.xyz">Sheet</a>',
    ),
    {
      'assets/paath.css':
        "@font-face{src:url(f.woff2) format('woff2')} p{background:url( '../media/a.svg' )}",
      'assets/f.woff2': 'font',
      'media/a.svg': '<svg/>',
      'media/p.jpg': 'poster',
      'media/v.mp4': 'film',
      'media/v.vtt': 'WEBVTT',
      'media/rules.pdf': '%PDF',
      'media/sheet.xyz': 'cells',
    },
  )
  expect(html).toContain(`<img src="${data('image/svg+xml', '<svg/>')}" alt="">`)
  expect(html).toContain(`poster="${data('image/jpeg', 'poster')}"`)
  expect(html).toContain(`<source src="${data('video/mp4', 'film')}">`)
  expect(html).toContain(`<track src="${data('text/vtt', 'WEBVTT')}">`)
  expect(html).toContain(`<a href="${data('application/pdf', '%PDF')}" download="rules.pdf">`)
  expect(html).toContain(`<a href="${data('application/octet-stream', 'cells')}">`)
  expect(html).toContain(`url("${data('font/woff2', 'font')}") format('woff2')`)
  expect(html).toContain(`background:url("${data('image/svg+xml', '<svg/>')}")`)
  expect(html).not.toContain('media/')
})

test('of a picture in several forms the one stays that every browser shows', () => {
  const html = inline(
    page(
      'A module',
      '<picture><source srcset="a.avif" type="image/avif"><img src="a.png" srcset="a.png 1x, b.png 2x" alt="A"></picture>',
    ),
    { 'a.avif': 'small', 'a.png': 'plain', 'b.png': 'large' },
  )
  expect(html).toContain(`<picture><img src="${data('image/png', 'plain')}" alt="A"></picture>`)
})

test('links, anchors and words stay as they are', () => {
  const body =
    '<a href="#end">End</a><a href="https://cybercrime.gov.in/">Report</a><a href="tel:1930">1930</a><p>src="media/a.svg" $& $1</p>'
  expect(inline(page('A module', body), { 'media/a.svg': '<svg/>' })).toContain(body)
})

test('nothing in a script or style can end its element', () => {
  const html = inline(page('A module'), {
    'assets/start.js': 'a = "</script><!-- <script>"\r\nb()',
    'assets/paath.css': 'p::after{content:"</style>"}',
  })
  expect(html).toContain('<script>a = "\\x3c/script>\\x3c!-- \\x3cscript>"\nb()</script>')
  expect(html).toContain('<style>p::after{content:"<\\/style>"}</style>')
})
