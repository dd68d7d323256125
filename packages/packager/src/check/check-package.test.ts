import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { page, policy } from '../../test/fake-site.ts'
import { checkPackage } from './check-package.ts'

const good: Readonly<Record<string, string>> = {
  'index.html': page('A module'),
  'assets/paath.css': 'body { background: url("../media/a.svg") }',
  'assets/start.js': 'window.ready = true',
  'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><a href="#x"><text>A</text></a></svg>',
}

function check(changes: Readonly<Record<string, string | undefined>>, manifest = false) {
  const { report, diagnostics } = createCollector()
  const files = Object.entries({ ...good, ...changes }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, new TextEncoder().encode(text)] as const],
  )
  checkPackage(new Map(files), { name: '01-a.en.zip', report, manifest })
  for (const diagnostic of diagnostics) expect(formatDiagnostic(diagnostic)).not.toMatch(/undefined|\[object/)
  return diagnostics.map(({ code, place }) => `${place.file}:${place.span?.start.line ?? 0} ${code}`)
}

const body = (html: string) => ({ 'index.html': page('A module', html) })
const withPolicy = (text: string) => ({ 'index.html': page('A module').replace(policy, text) })

test('finds nothing in a good package', () => {
  expect(check({})).toEqual([])
  expect(
    check(
      body(
        '<a href="https://cybercrime.gov.in/">Report</a> <a href="tel:1930">1930</a> <a href="#end">End</a>',
      ),
    ),
  ).toEqual([])
  expect(check(body('<script type="application/json" id="paath-settings">{"a":"</b>"}</script>'))).toEqual([])
  expect(check(body('<img src="data:image/svg+xml,x" alt=""><img src="./media/a.svg?x#y" alt="">'))).toEqual(
    [],
  )
  expect(
    check({ 'media/a.svg': '<svg><style>.a{fill:url(#b)}</style><path style="fill:red" class="a"/></svg>' }),
  ).toEqual([])
  expect(check(body('<!-- <iframe src="http://x"> --><p>1 < 2 && a<b</p>'))).toEqual([])
})

test.each<[string, Record<string, string | undefined>, string]>([
  ['a script in the page', body('<script>go()</script>'), 'index.html:11 pkg/inline-code'],
  ['a module in the page', body('<SCRIPT TYPE=module>go()</SCRIPT>'), 'index.html:11 pkg/inline-code'],
  ['styles in the page', body('<style>p{}</style>'), 'index.html:11 pkg/inline-code'],
  ['a style attribute', body('<p style="color:red">'), 'index.html:11 pkg/inline-code'],
  ['an event attribute', body('\n<p onclick=go()>'), 'index.html:12 pkg/inline-code'],
  ['a script address', body('<a href="java&#115;cript:go()">x</a>'), 'index.html:11 pkg/eval'],
  ['a script address in two parts', body('<a href="java&Tab;script:go()">x</a>'), 'index.html:11 pkg/eval'],
  ['a frame', body('<iframe></iframe>'), 'index.html:11 pkg/iframe'],
  ['an object', body('<object></object>'), 'index.html:11 pkg/iframe'],
  [
    'a picture from elsewhere',
    body('<img src=https://x.example/a.png>'),
    'index.html:11 pkg/external-reference',
  ],
  [
    'a picture without a scheme',
    body('<img src="//x.example/a.png">'),
    'index.html:11 pkg/external-reference',
  ],
  [
    'a picture set',
    body('<img srcset="media/a.svg 1x, https://x.example/b.png 2x">'),
    'index.html:11 pkg/external-reference',
  ],
  [
    'a video from elsewhere',
    body('<video poster="http://x.example/p.png"></video>'),
    'index.html:11 pkg/external-reference',
  ],
  ['a form that sends', body('<form action="https://x.example/">'), 'index.html:11 pkg/external-reference'],
  [
    'a page that moves on',
    body('<meta http-equiv="refresh" content="0; url=https://x.example/">'),
    'index.html:11 pkg/external-reference',
  ],
  ['a missing picture', body('<img src="media/b.svg">'), 'index.html:11 pkg/missing-file'],
  ['a picture outside', body('<img src="../../a.svg">'), 'index.html:11 pkg/missing-file'],
  ['a picture at the top of the server', body('<img src="/media/a.svg">'), 'index.html:11 pkg/missing-file'],
  ['a link to a missing page', body('<a href="other.html">x</a>'), 'index.html:11 pkg/missing-file'],
  [
    'an import of styles',
    { 'assets/paath.css': '@import "https://x.example/a.css";' },
    'assets/paath.css:1 pkg/external-reference',
  ],
  [
    'a font from elsewhere',
    { 'assets/paath.css': '/* a\n */\n@font-face { src: url( https://x.example/a.woff2 ) }' },
    'assets/paath.css:3 pkg/external-reference',
  ],
  [
    'a missing font',
    { 'assets/paath.css': "@font-face { src: url('font.woff2') }" },
    'assets/paath.css:1 pkg/missing-file',
  ],
  ['eval', { 'assets/start.js': 'var a = eval("1")' }, 'assets/start.js:1 pkg/eval'],
  ['a function from text', { 'assets/start.js': '\nnew Function("a")' }, 'assets/start.js:2 pkg/eval'],
  ['a timer with text', { 'assets/start.js': 'setTimeout("go()", 1)' }, 'assets/start.js:1 pkg/eval'],
  [
    'a service worker',
    { 'assets/start.js': 'navigator.serviceWorker.register("a.js")' },
    'assets/start.js:1 pkg/service-worker',
  ],
  [
    'a script in a picture',
    { 'media/a.svg': '<svg><script>go()</script></svg>' },
    'media/a.svg:1 pkg/inline-code',
  ],
  [
    'an image in a picture',
    { 'media/a.svg': '<svg><image xlink:href="http://x.example/a.png"/></svg>' },
    'media/a.svg:1 pkg/external-reference',
  ],
  [
    'a script hidden in the title of a picture',
    { 'media/a.svg': '<svg><title><script>go()</script></title></svg>' },
    'media/a.svg:1 pkg/inline-code',
  ],
  [
    'styles of a picture from elsewhere',
    { 'media/a.svg': '<svg><style>@import "https://x.example/a.css"</style></svg>' },
    'media/a.svg:0 pkg/external-reference',
  ],
  ['no policy', { 'index.html': page('A').replace(/<meta http-equiv[^>]*>/, '') }, 'index.html:7 pkg/csp'],
  [
    'a policy after a script',
    {
      'index.html': page('A').replace(
        '<meta charset',
        '<script src="assets/start.js"></script><meta charset',
      ),
    },
    'index.html:4 pkg/csp',
  ],
  [
    'a policy with a host',
    withPolicy(policy.replace("img-src 'self'", "img-src 'self' https:")),
    'index.html:5 pkg/csp',
  ],
  [
    'a policy with inline scripts',
    withPolicy(policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    'index.html:5 pkg/csp',
  ],
  ['a policy with a loose part', withPolicy(`${policy}; script-src-elem *`), 'index.html:5 pkg/csp'],
  ['a policy without a base', withPolicy(policy.replace("; base-uri 'none'", '')), 'index.html:5 pkg/csp'],
])('finds %s [PKG-CSP-1]', (_, changes, expected) => {
  expect(check(changes)).toEqual([`01-a.en.zip/${expected}`])
})

test('finds a package without a start page', () => {
  expect(check({ 'index.html': undefined })).toEqual(['01-a.en.zip:0 pkg/entry-page'])
})

test('accepts a stricter policy', () => {
  expect(
    check(withPolicy("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'")),
  ).toEqual([])
})

const names = Object.keys(good)
const manifestOf = (listed: readonly string[]) =>
  `<manifest><resources><resource href="index.html">${listed.map((name) => `<file href="${name}"/>`).join('')}</resource></resources></manifest>`

test.each<[string, Record<string, string>, number]>([
  ['nothing if both agree', { 'imsmanifest.xml': manifestOf(names) }, 0],
  ['a file that is not listed', { 'imsmanifest.xml': manifestOf(names.slice(1, -1)) }, 1],
  ['a listed file that is not there', { 'imsmanifest.xml': manifestOf([...names, 'gone.png']) }, 1],
  ['no manifest', {}, 1],
  [
    'a second manifest',
    { 'imsmanifest.xml': manifestOf([...names, 'a/IMSManifest.xml']), 'a/IMSManifest.xml': 'x' },
    1,
  ],
])('comparing manifest and files finds %s [MAN-7]', (_, changes, count) => {
  expect(check(changes, true)).toEqual(
    Array.from({ length: count }, () => '01-a.en.zip:0 pkg/manifest-matches'),
  )
})

test('takes a hostile page in linear time', () => {
  const started = performance.now()
  check(body('<a "'.repeat(100_000)))
  check(body('<!--'.repeat(100_000)))
  check(body('<script '.repeat(50_000)))
  expect(performance.now() - started).toBeLessThan(5000)
})
