import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '@paath/diagnostics'
import { contrastOf, nearestPassing } from '../src/theme/contrast.ts'
import { courseWith, pageOf, renderCourse, textOf } from './sites.ts'

const module = '---\ntitle: Spot the scam\n---\n\nRead it twice.\n\n## One\n\nWords.\n'
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><path d="M0 0h120v40H0z"/></svg>\n'

function themed(theme: string, more: Readonly<Record<string, string>> = {}) {
  return renderCourse(courseWith(module, { 'theme.yaml': theme, ...more }))
}

test('black on white has the greatest contrast and a colour on itself the least', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#777777')).toBe(1)
  // From the examples of WCAG: the lightest grey on white that has 4.5 to 1.
  expect(contrastOf('#767676', '#ffffff')).toBeGreaterThan(4.5)
  expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5)
})

test('the nearest colour that passes passes, for any pair of colours', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(color, color, fc.constantFrom(4.5, 7), (front, back, least) => {
      const better = nearestPassing(front, back, least)
      const best = Math.max(contrastOf('#000000', back), contrastOf('#ffffff', back))
      if (better === undefined) expect(best).toBeLessThan(least)
      else expect(contrastOf(better, back)).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('a pale brand colour is reported with its pairs, their contrast and the nearest colour that passes', () => {
  const { diagnostics } = themed("colors:\n  light:\n    brand: '#7aa7ff'\n")
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(diagnostics.length).fill('render/low-contrast'))
  expect(diagnostics.map(formatDiagnostic).slice(0, 2)).toMatchInlineSnapshot(`
    [
      "theme.yaml:3:12 error render/low-contrast
      \`brand\` (#7aa7ff) on \`paper\` (#faf6ee) has a contrast of 2.2 to 1 in the set \`light\`, expected at least 7 to 1
      Set \`brand\` to \`'#3d5480'\`, the nearest colour that passes",
      "theme.yaml:3:12 error render/low-contrast
      \`brand\` (#7aa7ff) on \`card\` (#ffffff) has a contrast of 2.3 to 1 in the set \`light\`, expected at least 7 to 1
      Set \`brand\` to \`'#3f5785'\`, the nearest colour that passes",
    ]
  `)
  expect(diagnostics[0]?.place).toMatchObject({ file: 'theme.yaml', span: { start: { line: 3 } } })
})

test('the colour that was named as the nearest is accepted', () => {
  const first = themed("colors:\n  light:\n    brand: '#3f6fd0'\n").diagnostics
  const betters = first.map(({ data }) => (data as { better?: string }).better ?? '')
  const darkest = betters.sort((a, b) => contrastOf(b, '#ffffff') - contrastOf(a, '#ffffff'))[0]
  expect(themed(`colors:\n  light:\n    brand: '${darkest}'\n`).diagnostics).toEqual([])
})

test('colours of a course count in their own set only, and the pages of a course without a theme stay as they are', () => {
  const { site, diagnostics } = themed("colors:\n  light:\n    brand: '#0b4f3c'\n    brand-deep: '#06352a'\n")
  expect(diagnostics).toEqual([])
  const styles = textOf(site, 'styles.css').split('\n').slice(-3)
  expect(styles[0]).toBe(':root{--brand:#0b4f3c;--brand-deep:#06352a}')
  expect(styles[1]).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{:root\{--brand:#b3c8ff;/)
  expect(styles[2]).toMatch(/^@media screen and \(prefers-contrast:more\)\{:root\{--brand:#00246b;/)
  expect(pageOf(site)).toContain('<meta name="theme-color" content="#06352a">')
  const plain = renderCourse(courseWith(module)).site
  expect(pageOf(plain)).toContain('content="#172e5e"')
  expect(textOf(plain, 'styles.css')).not.toContain('#0b4f3c')
})

test('a logo stands on the cover with its name and its size, and travels in the package', () => {
  const { site, diagnostics } = themed('logo:\n  file: media/logo.svg\n  alt: State institute\n', {
    'media/logo.svg': logo,
  })
  expect(diagnostics).toEqual([])
  expect(pageOf(site)).toMatch(
    /<p class="logo"><img src="media\/logo-[0-9a-f]{8}\.svg" alt="State institute" width="120" height="40"><\/p>/,
  )
  expect([...(site.modules[0]?.files.keys() ?? [])].join()).toMatch(/media\/logo-/)
})

test.each([
  ['that is not there', {}, 'render/missing-logo'],
  [
    'with a script in it',
    { 'media/logo.svg': logo.replace('<path', '<script>x()</script><path') },
    'sec/svg-active',
  ],
])('a logo %s is reported and not shown', (_, files, code) => {
  const { site, diagnostics } = themed('logo:\n  file: media/logo.svg\n  alt: State institute\n', files)
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  expect(pageOf(site)).not.toContain('class="logo"')
})
