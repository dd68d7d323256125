import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { languages, missingPlayerStrings, playerText } from '@paath/languages'
import type { Settings } from '@paath/protocol'
import { testGoldenCases } from '@paath/testkit'
import { courseWith, pageOf, parseFiles, renderCourse, textOf } from './sites.ts'

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 2,
  run(files) {
    const { site } = renderCourse(parseFiles(files))
    const paths = [...(site.modules[0]?.files.keys() ?? [])]
    return { 'index.html': inLines(pageOf(site)), 'files.txt': `${paths.join('\n')}\n` }
  },
})

/** Signs, player texts for the runtime and folding are other packages' matter: golden files leave them out. */
function inLines(html: string): string {
  return html
    .replace(/<symbol[^]*<\/symbol>/, '…')
    .replace(/"strings":\{.*?\},"folding":\{"map":\{.*?\}\}/, '…')
    .replaceAll(/(?=<(?:p|div|fieldset|input|label|details|button|figure|form|li|ul)\b)/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
}

const twoScreens = `---
title: Spot the scam
---

## One

<Question id="q1">

What first?

- [ ] Tap
- [x] Call

</Question>

## Two

Words.
`

function settingsOf(html: string): Settings {
  const json = /<script type="application\/json" id="paath-settings">([^]*?)<\/script>/.exec(html)?.[1] ?? ''
  return JSON.parse(json) as Settings
}

test('shows the first screen before any script runs', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens)).site)
  expect(html.match(/ data-current/g)).toHaveLength(1)
  expect(html).toMatch(/<section class="screen start" id="start" data-screen="start" data-current/)
})

test('lists the same screens in the menu, in the page and for the runtime', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens)).site)
  const ids = ['start', 'one', 'two', 'end']
  expect([...html.matchAll(/data-screen="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
  expect([...html.matchAll(/data-screen-link="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
  expect(settingsOf(html).screens.map(({ id }) => id)).toEqual(ids)
})

test('tells the runtime the key by the letters of the page', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens)).site)
  const [question] = settingsOf(html).questions
  expect(question).toMatchObject({ id: 'q1', type: 'single', screen: 'one', text: 'What first?', key: 'b' })
})

test('gives an edition a new fingerprint when an option changes, and the same when only prose does', () => {
  const print = (text: string): string => settingsOf(pageOf(renderCourse(courseWith(text)).site)).fingerprint
  const before = print(twoScreens)
  expect(before).toMatch(/^[0-9a-v]{8}$/)
  expect(print(twoScreens.replace('Words.', 'Other words.'))).toBe(before)
  expect(print(twoScreens.replace('] Tap', '] Open the link'))).not.toBe(before)
  expect(print(twoScreens.replace('[ ] Tap', '[x] Tap').replace('[x] Call', '[ ] Call'))).not.toBe(before)
})

test('loads nothing but its own files, and has no script or style in the page', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens)).site)
  const withoutData = html.replace(/<script type="application\/json"[^]*?<\/script>/, '')
  expect([...withoutData.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([whole]) => whole)).toEqual([
    '<script src="paath-start.js"></script>',
    '<script src="paath.js" defer></script>',
  ])
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
  expect([...html.matchAll(/\s(?:src|poster)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
    'paath-start.js',
    'paath.js',
  ])
})

test('forbids by its policy whatever does not come from the package', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens)).site)
  expect(html).toContain(
    `content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'"`,
  )
})

test('makes the same bytes again, and leaves the course as it was', () => {
  const course = courseWith(twoScreens)
  const before = JSON.stringify(course)
  const [one, two] = [renderCourse(course).site, renderCourse(course).site]
  expect(JSON.stringify(course)).toBe(before)
  expect([...(one.modules[0]?.files ?? [])]).toEqual([...(two.modules[0]?.files ?? [])])
})

test('reports a state that an LMS would not keep', () => {
  const questions = Array.from(
    { length: 150 },
    (_, index) => `<Question id="q${index}">\n\nSay <Blank id="b1" answers={["yes"]}/>.\n\n</Question>\n`,
  )
  const { diagnostics } = renderCourse(
    courseWith(`---\ntitle: Long\n---\n\n## One\n\n${questions.join('\n')}`),
  )
  expect(diagnostics.map(({ code }) => code)).toContain('state/over-budget')
})

test('takes accented Latin letters into account when it chooses fonts', () => {
  const site = (words: string): ReturnType<typeof renderCourse>['site'] =>
    renderCourse(courseWith(`---\ntitle: A\n---\n\n## One\n\n${words}\n`)).site
  const fontsOf = (words: string): string[] =>
    [...(site(words).modules[0]?.files.keys() ?? [])].filter((path) => path.startsWith('fonts/'))
  const latin = ['fonts/noto-sans-latin-400-normal.woff2', 'fonts/noto-sans-latin-700-normal.woff2']
  expect(fontsOf('Pay ₹500 at the café.')).toEqual(latin)
  expect(fontsOf('Ādhāra')).toContain('fonts/noto-sans-latin-ext-400-normal.woff2')
  expect(textOf(site('Ādhāra'), 'styles.css')).toContain('fonts/noto-sans-latin-ext-400-normal.woff2')
})

test('marks texts of the player that stand in from English', () => {
  const tag = languages.find((language) => missingPlayerStrings(language.tag).includes('endTitle'))?.tag ?? ''
  const course = parseFiles({
    'course.yaml': `title: A\nlanguage: ${tag}\nmodules: [a]\n`,
    'modules/a/module.mdx': '---\ntitle: A\n---\n\n## One\n\nWords\n',
  })
  const html = pageOf(renderCourse(course).site)
  expect(html).toContain(`<html lang="${tag}"`)
  expect(html).toContain(`<span lang="en" dir="ltr">${playerText('en', 'endTitle')}</span>`)
})

const support = 'support: { name: Desk, email: "a+b@c.example", phone: "+91 11 2345" }\n'
const withSupport = {
  'course.yaml': `title: Cyber safety\nlanguage: en\n${support}modules: [scam]\n`,
}

test('every screen tells whom to write to, and the letter names course, module, screen, language and edition', () => {
  const html = pageOf(renderCourse(courseWith(twoScreens, withSupport)).site)
  const { fingerprint, screens } = settingsOf(html)
  for (const { id } of screens) {
    const section = new RegExp(`<section[^>]* id="${id}"[^]*?</section>`).exec(html)?.[0] ?? ''
    const reference = `cyber-safety/scam#${id} en ${fingerprint}`
    expect(section).toContain(`<code class="reference">${reference}</code>`)
    expect(section).toContain('href="tel:+91112345"')
    const address =
      /href="(mailto:[^"]*)"/.exec(section)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=') ?? ''
    const letter = new URL(address)
    expect(decodeURIComponent(letter.pathname)).toBe('a+b@c.example')
    expect(letter.searchParams.get('subject')).toBe(`Report a mistake: cyber-safety/scam#${id}`)
    expect(letter.searchParams.get('body')).toContain(reference)
  }
})

test('a course without a contact offers no report', () => {
  expect(pageOf(renderCourse(courseWith(twoScreens)).site)).not.toContain('class="report"')
})

test('a page for SCORM 2004 says so, so that the right LMS object is looked for', () => {
  const course = courseWith(twoScreens)
  expect(pageOf(renderCourse(course, { standard: '2004' }).site)).toContain(' data-standard="2004">')
  expect(pageOf(renderCourse(course).site)).not.toContain('data-standard')
})
