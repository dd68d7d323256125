/** All modules of a course on one page: ids, settings, what stands once, and how much is kept. */
import { fileURLToPath } from 'node:url'
import { formatDiagnostic } from '@paath/diagnostics'
import { worstCaseLength } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import { readTree } from '@paath/testkit'
import { expect, test } from 'vitest'
import { pageOf, parseFiles, renderCourse } from './sites.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const cyberSafety = parseFiles(readTree(folder('courses/cyber-safety')))
const whole = (course = cyberSafety, withAssessment = true): ReturnType<typeof renderCourse> =>
  renderCourse(course, { unit: 'course', withAssessment })

function settingsOf(html: string): Settings {
  return JSON.parse(/id="paath-settings">(.*?)<\/script>/.exec(html)?.[1] ?? '') as Settings
}

/** Two modules whose screens and parts have the same names. */
function twins(module: string): ReturnType<typeof parseFiles> {
  return parseFiles({
    'course.yaml': 'title: Two doors\nlanguage: en\nmodules: [front, back]\n',
    'modules/front/module.mdx': module,
    'modules/back/module.mdx': module.replace('id="q1"', 'id="q2"'),
  })
}

test('every id stands on the page once, and whatever names one finds it', () => {
  const html = pageOf(whole().site)
  const ids = Array.from(html.matchAll(/<[^>]* id="([^"]+)"/g), ([, id = '']) => id)
  expect(ids.length).toBeGreaterThan(300)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const known = new Set(ids)
  const named = [
    ...html.matchAll(/ (?:for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g),
    ...html.matchAll(/ href="#([^"]+)"/g),
  ].flatMap(([, names = '']) => names.split(' '))
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('whatever the settings name is on the page', () => {
  const html = pageOf(whole().site)
  const settings = settingsOf(html)
  const all = [settings.screens, settings.questions, settings.checklists, settings.scenarios]
  for (const { id } of [...all, settings.reflections].flat())
    expect(html).toMatch(new RegExp(`data-(?:screen|question|checklist|scenario|reflection)="${id}"`))
})

test('modules with the same names of screens keep apart', () => {
  const module =
    '---\ntitle: A door\n---\n\n## Look\n\n[Back to it](#look)\n\n<Checklist id="round">\n\n- [ ] Locked\n\n</Checklist>\n'
  const html = pageOf(whole(twins(module)).site)
  const settings = settingsOf(html)
  expect(settings.screens.map(({ id }) => id)).toEqual([
    'front_start',
    'front_look',
    'front_end',
    'back_start',
    'back_look',
    'back_end',
  ])
  expect(settings.checklists.map(({ id }) => id)).toEqual(['front_round', 'back_round'])
  expect(html).toContain('href="#back_look"')
})

test('only the final test is scored; the questions before it are practice', () => {
  const { site } = whole()
  const settings = settingsOf(pageOf(site))
  expect(settings).toMatchObject({ module: '_course', role: 'test', pass: 60 })
  const counted = settings.questions.filter(({ practice }) => !practice)
  expect(counted.length).toBeGreaterThan(14)
  expect(counted.every(({ id }) => id.startsWith('_assessment_'))).toBe(true)
  expect(site.modules).toHaveLength(1)
  expect(site.modules[0]).toMatchObject({ moduleId: 'cyber-safety', number: 0, pass: 60 })
})

test('without a final test nothing is passed or failed, whatever single modules ask for', () => {
  const module = '---\ntitle: A door\npass: 60\ncomplete: seen\n---\n\n## Look\n\nLook at it.\n'
  const { site } = whole(twins(module), false)
  const settings = settingsOf(pageOf(site))
  expect(settings).not.toHaveProperty('role')
  expect(settings).not.toHaveProperty('pass')
  expect(site.modules[0]).not.toHaveProperty('pass')
  expect(settings.screens.every(({ complete }) => complete === 'seen')).toBe(true)
})

test('words and sources of the course stand once, and the score at the end alone', () => {
  const html = pageOf(whole().site)
  expect(html.match(/class="sources"/g)).toHaveLength(1)
  expect(html.match(/class="words"/g)).toHaveLength(1)
  expect(html.match(/ data-score/g)).toHaveLength(1)
  expect(html.match(/ data-current/g)).toHaveLength(1)
})

test('what the chapters keep fits into what SCORM keeps', () => {
  const { site, diagnostics } = whole()
  expect(worstCaseLength(settingsOf(pageOf(site)))).toBeLessThanOrEqual(4096)
  expect(diagnostics.map(({ code }) => code)).toEqual([])
})

test('a course that keeps too much names its biggest parts and their modules', () => {
  const blanks = Array.from({ length: 8 }, (_, index) => `<Blank id="b${index}" answers={["yes"]}/>`)
  const module = `---\ntitle: Long\n---\n\n## Look\n\n<Question id="q1">\n\nSay ${blanks.join(' and ')}.\n\n</Question>\n\n<Reflection id="own">\n\nWrite.\n\n</Reflection>\n\n<Reflection id="more">\n\nWrite.\n\n</Reflection>\n`
  expect(renderCourse(twins(module)).diagnostics).toEqual([])
  const { diagnostics } = whole(twins(module), false)
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    expect.stringMatching(
      /All modules in one package would need up to \d+ characters.*Biggest: question `q1` in `front` \(\d+\), question `q2` in `back` \(\d+\), reflection `own` in `front` \(\d+\)/,
    ),
  ])
  expect(diagnostics[0]).toMatchObject({ code: 'state/course-over-budget', place: { file: 'course.yaml' } })
})

test('an edition changes with any module', () => {
  const module = '---\ntitle: A door\n---\n\n## Look\n\nLook at it.\n'
  const edition = (text: string): string => settingsOf(pageOf(whole(twins(text)).site)).fingerprint
  expect(edition(module)).toBe(edition(module.replace('at it', 'twice')))
  expect(edition(module)).not.toBe(edition(`${module}\n## Lock\n\nLock it.\n`))
})
