import { toHtml } from 'hast-util-to-html'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assetPath, screenKind, screenSeconds } from '../src/index.ts'
import { isolateRuns } from '../src/content/isolate-runs.ts'
import { contentOf, courseOf } from './render-module.ts'

function modulesOf(text: string): ReturnType<typeof courseOf>['modules'] {
  return courseOf(
    new Map([['module.mdx', new TextEncoder().encode(`---\ntitle: A\n---\n\n## One\n\n${text}\n`)]]),
  ).modules
}

function htmlOf(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const course = courseOf(
    new Map([['module.mdx', new TextEncoder().encode(`---\ntitle: A\n---\n\n## One\n\n${text}\n`)]]),
  )
  const [module] = course.modules
  return module ? toHtml({ type: 'root', children: contentOf(course, module, direction) }) : ''
}

test.each([
  ['Call **1930** *now*.', '<p>Call <strong>1930</strong> <em>now</em>.</p>'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['- one\n\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['`RTO.apk`', '<p><code>RTO.apk</code></p>'],
  ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
  ['<span lang="hi">सूची</span>', '<p><span lang="hi">सूची</span></p>'],
  ['> Quoted', '<blockquote><p>Quoted</p></blockquote>'],
  ['[words][a]\n\n[a]: #end', '<p><a href="#end">words</a></p>'],
  ['{/* nobody sees this */}', ''],
])('%s becomes %s', (text, html) => {
  expect(htmlOf(text)).toBe(html)
})

test('gives every cell of a table the name of its column, for narrow screens', () => {
  expect(htmlOf('| Sign | Means |\n| --- | --- |\n| Hurry | no time |')).toContain(
    '<tr role="row"><td role="cell" data-label="Sign"><span>Hurry</span></td><td role="cell" data-label="Means"><span>no time</span></td></tr>',
  )
})

test.each([
  ['فون 1800-11-4000 پر', 'فون <bdi dir="ltr">1800-11-4000</bdi> پر'],
  [
    'ابھی KYC کریں: kyc-upd8.example',
    'ابھی <bdi dir="ltr">KYC</bdi> کریں: <bdi dir="ltr">kyc-upd8.example</bdi>',
  ],
  ['شام کے 5:40 بجے۔', 'شام کے <bdi dir="ltr">5:40</bdi> بجے۔'],
  ['دیکھیں https://cybercrime.gov.in/ ابھی', 'دیکھیں <bdi dir="ltr">https://cybercrime.gov.in/</bdi> ابھی'],
  ['پرانا نام BDO Office.', 'پرانا نام <bdi dir="ltr">BDO Office</bdi>.'],
  ['صرف اردو', 'صرف اردو'],
  ['رقم ₹2,000 ہے', 'رقم <bdi dir="ltr">₹2,000</bdi> ہے'],
  ['فائل .apk ہے', 'فائل <bdi dir="ltr">.apk</bdi> ہے'],
  ['کتابچہ BE(A)WARE (RBI)', 'کتابچہ <bdi dir="ltr">BE(A)WARE</bdi> (<bdi dir="ltr">RBI</bdi>)'],
  ['نمبر *#06# ملائیں', 'نمبر <bdi dir="ltr">*#06#</bdi> ملائیں'],
])('keeps the direction of what is not Arabic in %s', (text, html) => {
  expect(toHtml({ type: 'root', children: isolateRuns(text, 'rtl') })).toBe(html)
})

test('isolating changes no word', () => {
  const piece = fc.constantFrom(
    'فون',
    ' ',
    '1930',
    'KYC',
    '-',
    '.',
    ':',
    '/',
    '%',
    '۔',
    'a',
    '(',
    ')',
    '₹',
    '*#',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const words = toHtml({ type: 'root', children: isolateRuns(text, 'rtl') }).replaceAll(/<[^>]*>/g, '')
        expect(words).toBe(text)
      },
    ),
  )
})

test.each([
  ['media/sms.svg', 'modules/scam/media/sms.svg'],
  ['./media/sms.svg', 'modules/scam/media/sms.svg'],
  ['media/my%20file.svg', 'modules/scam/media/my file.svg'],
  ['../other/media/a.svg', 'modules/other/media/a.svg'],
  ['../../../secret', undefined],
  ['media/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret', undefined],
  ['/etc/passwd', undefined],
  ['C:\\secret', undefined],
  ['https://example.org/a.svg', undefined],
  ['', undefined],
])('takes %j of a module as %j of the course', (path, expected) => {
  expect(assetPath({ file: 'modules/scam/module.mdx' }, path)).toBe(expected)
})

test.each([
  ['Only words.', undefined],
  ['<Figure src="media/a.svg" alt="A"/>', 'watch'],
  [
    '<Figure src="media/a.svg" alt="A"/>\n\n<Explore>\n\n- [a](https://example.org/)\n\n</Explore>',
    'explore',
  ],
  ['<Explore>\n\n- [a](https://example.org/)\n\n</Explore>\n\n<Activity>Do it.</Activity>', 'do'],
  ['<Activity>Do it.</Activity>\n\n<Question id="q1">\n\nWhat?\n\n- [ ] a\n- [x] b\n\n</Question>', 'think'],
  ['<Screen kind="test"/>\n\n<Activity>Do it.</Activity>', 'test'],
])('a screen of %j is for %j', (text, kind) => {
  const screen = modulesOf(text)[0]?.screens.find(({ id }) => id === 'one')
  expect(screen && screenKind(screen)).toBe(kind)
})

test('counts the time of words and of what there is to do', () => {
  const secondsOf = (text: string): number => {
    const screen = modulesOf(text)[0]?.screens.find(({ id }) => id === 'one')
    return screen ? screenSeconds(screen) : 0
  }
  expect(secondsOf('word '.repeat(200))).toBe(60)
  expect(secondsOf('<Activity minutes={3}>Do it.</Activity>')).toBe(181)
})

test('a picture whose parts stand in an order is another file where people read from right to left', () => {
  const course = courseOf(
    new Map([
      ['module.mdx', figureText],
      ['media/steps.svg', new Uint8Array(1)],
      ['media/steps.rtl.svg', new Uint8Array(1)],
    ]),
  )
  const pictureIn = (direction: 'ltr' | 'rtl'): string[] =>
    Array.from(
      toHtml({ type: 'root', children: contentOf(course, course.modules[0]!, direction) }).matchAll(
        /src="(.+?)"/g,
      ),
      ([, path = '']) => path,
    )
  expect(pictureIn('ltr')).toEqual(['media/steps.svg', 'media/steps.svg'])
  expect(pictureIn('rtl')).toEqual(['media/steps.rtl.svg', 'media/steps.svg'])
})

const figureText = new TextEncoder().encode(
  '---\ntitle: A\n---\n\n## One\n\n<Figure src="media/steps.svg" mirror="media/steps.rtl.svg" alt="Steps"/>\n\n<Figure src="media/steps.svg" alt="Steps"/>\n',
)
