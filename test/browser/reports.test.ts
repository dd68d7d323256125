/** The pages that the model, its coverage and plans make: with mouse, keyboard and printer, on phone and desk, without JavaScript. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkAccessibility } from '@paath/harness'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { run } from '../../packages/cli/src/run.ts'
import { loadModel } from '../../packages/competency/src/index.ts'
import { measureOverflow } from './measure-overflow.ts'
import { longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'paath-reports-'))
const pages = {
  coverage: join(folder, 'coverage.html'),
  plan: join(folder, 'seven-days/plan.html'),
  model: join(folder, 'model.html'),
}

/** A catalogue of the portal with 90 courses in three languages, which leaves most of the model open. */
function catalogue(): string {
  const items = loadModel()?.items.filter(({ rank }) => rank === 'sub-theme') ?? []
  const languages = [['English'], ['Hindi', 'English'], ['Odia']]
  const content = Array.from({ length: 90 }, (_, at) => ({
    identifier: `do_${1000 + at}`,
    name: at === 7 ? 'सुनने की कला <b>&amp;' : `Course ${at}`,
    duration: 900 + 60 * at,
    language: languages[at % 3],
    competencies_v6: [items[(at * 5) % 60]?.key, items[(at * 11) % 120]?.key],
  }))
  return JSON.stringify({ result: { content } })
}

const roles = `Designation,Competency Area,Competency Theme,Competency SubTheme
Block clerk,Behavioural,Communication,Active Listening
Block clerk,Domain,Taxation,Taxation
`

beforeAll(async () => {
  writeFileSync(join(folder, 'portal.json'), catalogue())
  writeFileSync(join(folder, 'roles.csv'), roles)
  const model = (args: readonly string[]): Promise<number> =>
    run(['model', ...args], {
      cwd: root,
      env: {},
      out: () => undefined,
      talk: () => undefined,
      colours: { out: false, talk: false },
      width: 80,
    })
  const inputs = ['--catalogue', join(folder, 'portal.json'), '--designations', join(folder, 'roles.csv')]
  expect(await model(['coverage', 'cyber-safety', ...inputs, '--out', pages.coverage])).toBe(0)
  expect(await model(['plan', 'seven-days', '--out', folder])).toBe(0)
  expect(await model(['page', '--model', 'kcm/2026', '--out', pages.model])).toBe(0)
}, 60_000)

async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  return page
}

/** Names of the rows of the heat map that are shown. */
function shownRows(page: Page): Promise<string[]> {
  return page.$$eval('#heat tbody tr:not([hidden]) th', (cells) => cells.map((cell) => cell.textContent))
}

test('a page needs nothing beside it', () => {
  for (const file of Object.values(pages)) expect(readFileSync(file, 'utf8')).not.toMatch(/<link|\ssrc=/u)
})

test('themes with most gaps come first, and every cell leads to as many courses as it counts', async () => {
  const page = await open(pages.coverage)
  const gaps = await page.$$eval('#heat tbody tr:first-child', (rows) =>
    rows.map((row) => Number(row.dataset['gaps'])),
  )
  expect(gaps.length).toBe(208)
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a))
  const cells = await page.$$eval('#heat a[data-courses]', (links) =>
    links.map((link) => [
      link.querySelector('b')?.textContent,
      link.getAttribute('data-courses')?.split(' ').length,
    ]),
  )
  expect(cells.length).toBeGreaterThan(100)
  for (const [count, courses] of cells) expect(Number(count)).toBe(courses)
})

test('a cell says courses, minutes and questions, and shows its courses', async () => {
  const page = await open(pages.coverage)
  await page.fill('#words', 'digital tools')
  const link = page.locator('#heat tr.sub:not([hidden]) a[data-courses]').first()
  const label = (await link.textContent()) ?? ''
  expect(label).toMatch(/^Digital Tools .+, all languages: \d+ courses?, \d+ min \d+ q$/u)
  await link.click()
  expect(await page.textContent('#chosen')).toBe(label)
  const shown = await page.$$eval('#courses tbody tr:not([hidden])', (rows) => rows.length)
  expect(label).toContain(`: ${shown} course`)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('courses-title')
  await page.click('#all')
  expect(await page.$$eval('#courses tbody tr:not([hidden])', (rows) => rows.length)).toBe(91)
})

test('a column sorts up and down, and sub-themes stay below their theme', async () => {
  const page = await open(pages.coverage)
  await page.check('#subs')
  const order = (): Promise<string[]> =>
    page.$$eval('#heat tbody tr:first-child th', (cells) => cells.map((cell) => cell.textContent))
  await page.click('#heat thead button >> text=Theme')
  const down = await order()
  expect(await page.getAttribute('#heat thead th', 'aria-sort')).toBe('descending')
  await page.click('#heat thead button >> text=Theme')
  expect(await order()).not.toEqual(down)
  expect(await page.getAttribute('#heat thead th', 'aria-sort')).toBe('ascending')
  const rows = await shownRows(page)
  const at = rows.indexOf('Self-Awareness')
  expect(rows.slice(at + 1, at + 5).sort()).toEqual([
    'Purposefulness',
    'Self Confidence',
    'Self-Analysis',
    'Self-Learning',
  ])
})

test('words, area, language, gaps and sub-themes filter', async () => {
  const page = await open(pages.coverage)
  expect(await page.textContent('#shown')).toBe('208 rows')
  await page.selectOption('#area', 'Behavioural')
  expect(await shownRows(page)).toHaveLength(13)
  await page.check('#subs')
  expect(await shownRows(page)).toHaveLength(54)
  await page.uncheck('#subs')
  await page.fill('#words', 'listening')
  expect(await shownRows(page)).toEqual(['Communication', 'Active Listening'])
  await page.fill('#words', '')
  await page.selectOption('#area', '')
  await page.check('#gaps')
  const gaps = await page.$$eval('#heat tbody tr:not([hidden])', (all) =>
    all.map((row) => Number(row.dataset['gaps'])),
  )
  expect(Math.min(...gaps)).toBeGreaterThan(0)
  await page.selectOption('#language', { label: 'Odia' })
  const heads = await page.$$eval('#heat thead th:not([hidden])', (all) =>
    all.map((cell) => cell.textContent),
  )
  expect(heads.at(-1)).toBe('Odia')
  expect(heads).toHaveLength(5)
})

test('the Tab key stops once in the heat map, arrows lead from cell to cell, and Enter and a button go there and back', async () => {
  const page = await open(pages.coverage)
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { id = '', textContent = '' } = document.activeElement ?? {}
      return id === '' ? textContent : id
    })
  await page.focus('#heat thead th:last-child button')
  await page.keyboard.press('Tab')
  const first = await focused()
  expect(first).toMatch(/, all languages: /u)
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toContain(`${first.split(',')[0]}, English`)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toContain(`${first.split(',')[0]},`)
  await page.selectOption('#area', 'Behavioural')
  await page.focus('#heat a[data-courses][tabindex="0"], #heat span[tabindex="0"]')
  const cell = await focused()
  await page.keyboard.press('Enter')
  if (!cell.endsWith('gap')) {
    expect(await focused()).toBe('courses-title')
    await page.focus('#back')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe(cell)
  }
  expect(await page.$$eval('#heat [tabindex="0"]', (all) => all.length)).toBe(1)
})

/** Viewports of a phone, of a desk, and of a window of 1280 by 1024 at 400 %. */
const viewports = {
  phone: { width: 320, height: 640 },
  desk: { width: 1280, height: 800 },
  zoomed: { width: 320, height: 256 },
}

for (const name of ['coverage', 'plan', 'model'] as const) {
  for (const device of ['phone', 'desk'] as const) {
    test(
      `the ${name} page has no barrier and does not scroll sideways: ${device}`,
      { timeout: 90_000, ...longUnless(device === 'desk' && name === 'plan') },
      async () => {
        const page = await open(pages[name], { viewport: viewports[device] })
        if (name === 'coverage') await page.selectOption('#area', 'Behavioural')
        const findings = await checkAccessibility(page)
        expect(findings.map(({ rule, places }) => `${rule}: ${places.slice(0, 3).join(' | ')}`)).toEqual([])
        expect(await measureOverflow(page.mainFrame())).toEqual([])
      },
    )
  }

  test(`the ${name} page does not scroll sideways at 400 %`, async () => {
    const page = await open(pages[name], { viewport: viewports.zoomed })
    expect(await measureOverflow(page.mainFrame())).toEqual([])
  })
}

test('without JavaScript every row and course is there', async () => {
  const page = await open(pages.coverage, { javaScriptEnabled: false })
  expect(await page.locator('#heat tbody tr:visible').count()).toBe(208 + 113)
  expect(await page.locator('#courses tbody tr:visible').count()).toBe(91)
})

/** Sheets of a PDF, and the size of the first one in points. */
async function print(page: Page): Promise<{ sheets: number; width: number; height: number }> {
  const text = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  )
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/u.exec(text) ?? []
  return {
    sheets: [...text.matchAll(/\/Type\s*\/Page\b/gu)].length,
    width: Number(width),
    height: Number(height),
  }
}

test('the coverage prints across the sheet, without controls, and lists courses only where they were chosen', async () => {
  const page = await open(pages.coverage)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.controls').isVisible()).toBe(false)
  expect(await page.locator('#listing').isVisible()).toBe(false)
  const all = await print(page)
  expect(all.width).toBeGreaterThan(all.height)
  expect(all.sheets).toBeLessThanOrEqual(9)
  await page.evaluate(() => document.querySelector<HTMLElement>('#heat a[data-courses]')?.click())
  expect(await page.locator('#listing').isVisible()).toBe(true)
})

test('the plan prints on upright sheets', async () => {
  const { sheets, width, height } = await print(await open(pages.plan))
  expect(height).toBeGreaterThan(width)
  expect(sheets).toBeLessThanOrEqual(3)
})
