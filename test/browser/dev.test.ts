/** The preview as an author lives with it: edit, see, answer, kill the tab, go on. */
import { checkAccessibility } from '@paath/harness'
import { startDev } from '@paath/dev'
import type { DevPreview } from '@paath/dev'
import { profiles } from '@paath/lms'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { long } from '@paath/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildDevPage } from '../../packages/dev/build.mjs'
import { useBrowser } from './use-browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const browser = useBrowser()
const timeout = 180_000

let folder = ''
let preview: DevPreview | undefined
let page: Page
let sound = ''
let text = ''
const module = (): string => join(folder, 'modules/spot-the-scam/module.mdx')

const start = (port: number): Promise<DevPreview> => startDev({ folder, port, today: () => '2026-11-22' })

beforeAll(async () => {
  await buildDevPage()
  folder = join(mkdtempSync(join(tmpdir(), 'पाठ dev ')), 'cyber-safety')
  cpSync(join(root, 'courses/cyber-safety'), folder, { recursive: true })
  sound = readFileSync(module(), 'utf8')
  preview = await start(0)
}, timeout)
afterAll(async () => {
  await preview?.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})
beforeEach(async () => {
  text = sound
  page = await newPage()
})
afterEach(async () => {
  await page.context().close()
  await startAfresh()
})

/** Bring text and records to where they were, for the next test. */
async function startAfresh(): Promise<void> {
  if (text !== sound) save(() => sound)
  const address = `${preview?.url}play/auto/en/spot-the-scam/index.html`
  await expect.poll(async () => (await fetch(address)).text(), { timeout }).toContain('<title>Spot a scam')
  for (const { id } of profiles) {
    const content = `do_dev_cyber-safety_spot-the-scam_en_${id}`
    const origin = new URL(address).origin
    await fetch(`${origin}/lms/record?learner=asha&content=${content}`, {
      method: 'DELETE',
      headers: { origin },
    })
  }
}

async function newPage(): Promise<Page> {
  const context = await browser().newContext({ viewport: { width: 1280, height: 800 } })
  return context.newPage()
}

async function open(search = ''): Promise<void> {
  await page.goto(`${preview?.url}${search}`)
  await expectText('main', 'Spot')
}

/** The module on view. While another one is being made behind it there are two for a moment. */
async function sco(): Promise<Frame> {
  const handle = await page.waitForSelector('.frames iframe:not(.behind)')
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('The frame is empty')
  return frame
}

async function expectText(selector: string, words: string): Promise<void> {
  await expect
    .poll(
      async () =>
        (await sco())
          .locator(selector)
          .first()
          .textContent()
          .catch(() => ''),
      { timeout: 20_000 },
    )
    .toContain(words)
}

/** As editors do that rename a new file over the old one. */
function save(change: (text: string) => string): void {
  text = change(text)
  writeFileSync(`${module()}.new`, text)
  renameSync(`${module()}.new`, module())
}

const next = async (): Promise<void> => (await sco()).locator('[data-next]').click()
/** Undefined in the moment in which a page goes. */
const screen = async (): Promise<string | null | undefined> =>
  (await sco())
    .locator('[data-current]')
    .getAttribute('data-screen', { timeout: 5_000 })
    .catch(() => undefined)

/** Go on to the first question and answer it. */
async function answerFirst(): Promise<string> {
  for (let turns = 0; turns < 8; turns++) {
    const frame = await sco()
    const question = frame.locator('[data-current] [data-question][data-type="single"]').first()
    if ((await question.count()) > 0) {
      await question.locator('[data-option] label').first().click()
      await question.locator('[data-check-answer]').click()
      return (await question.getAttribute('data-question')) ?? ''
    }
    await next()
  }
  throw new Error('There is no question')
}

const verdictOf = async (id: string): Promise<string | null> =>
  (await sco()).locator(`[data-question="${id}"] [data-verdict]`).getAttribute('data-state')

test('edit, see, answer, kill the tab, go on', { timeout }, async () => {
  await open('?profile=igot-2026')
  // The portal hears nothing of the first second and a half: who reads before answering takes longer.
  await page.waitForTimeout(2_000)
  const id = await answerFirst()
  const where = await screen()
  const verdict = await verdictOf(id)
  expect(verdict).toMatch(/right|wrong/)
  await (await sco()).evaluate(() => window.scrollTo(0, 120))
  save((before) => before.replace(/^title: .*$/m, 'title: Spot the trap'))
  await expectText('.module-title', 'Spot the trap')
  expect([await screen(), await verdictOf(id)]).toEqual([where, verdict])
  expect(await (await sco()).evaluate(() => window.scrollY)).toBe(120)

  await page.waitForTimeout(2_500)
  const session = await page.context().newCDPSession(page)
  const gone = new Promise((resolve) => page.once('crash', resolve))
  void session.send('Page.crash').catch(() => undefined)
  await gone
  page = await page.context().newPage()
  await open('?profile=igot-2026')
  await expect.poll(screen, { timeout: 20_000 }).toBe(where)
  expect(await verdictOf(id)).toBe(verdict)
})

test('a mistake lies over the page with its line, and goes when it is mended', { timeout }, async () => {
  await open()
  const sound = text
  save((before) => `${before}\n<Callout>\n\nNobody closes this.\n`)
  const problems = page.locator('.problems')
  await problems.waitFor()
  expect(await problems.textContent()).toContain('<Callout>')
  expect(await problems.textContent()).toContain('module.mdx:')
  await expectText('main', 'Spot')
  save(() => sound)
  await problems.waitFor({ state: 'detached' })
  renameSync(folder, `${folder} elsewhere`)
  await problems.waitFor()
  expect(await problems.textContent()).toContain('The folder of the course is gone')
  renameSync(`${folder} elsewhere`, folder)
  await problems.waitFor({ state: 'detached' })
})

test(
  'a course with a mistake at its first look says what keeps its page away, and has it once that is mended',
  { timeout },
  async () => {
    const broken = join(mkdtempSync(join(tmpdir(), 'paath dev ')), 'office')
    const file = join(broken, 'modules/diary/module.mdx')
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(join(broken, 'course.yaml'), 'title: Office\nlanguage: en\nmodules: [diary]\n')
    writeFileSync(file, '---\ntitle: Diary\n---\n\n## One\n\n<Callout>\n\nNobody closes this.\n')
    const first = await startDev({ folder: broken, port: 0, today: () => '2026-11-22' })
    try {
      await page.goto(first.url)
      const problems = page.locator('.problems')
      await problems.waitFor()
      expect(await problems.textContent()).toContain('modules/diary/module.mdx:7:1')
      expect(await problems.textContent()).toContain('There is no page yet')
      writeFileSync(file, '---\ntitle: Diary\n---\n\n## One\n\nA line for each letter.\n')
      await expectText('main', 'A line for each letter.')
      await problems.waitFor({ state: 'detached' })
    } finally {
      await page.goto('about:blank')
      await first.close()
      rmSync(join(broken, '..'), { recursive: true })
    }
  },
)

test('the page goes on by itself when Paath was stopped and starts again', { timeout, ...long }, async () => {
  await open()
  const port = Number(new URL(preview?.url ?? '').port)
  await preview?.close()
  await page.locator('.problems').waitFor()
  expect(await page.locator('.problems').textContent()).toContain('Start `paath dev` again')
  save((before) => before.replace(/^title: .*$/m, 'title: Spot it again'))
  preview = await start(port)
  await expectText('.module-title', 'Spot it again')
  await page.locator('.problems').waitFor({ state: 'detached' })
})

test(
  'every platform keeps screen and answers over a repaint',
  { timeout: 2 * timeout, ...long },
  async () => {
    await open()
    for (const profile of [
      'strict-1.2',
      'strict-2004',
      'igot-2024',
      'moodle-like',
      'igot-mobile-2025',
      'no-api',
    ]) {
      await page.locator('select[name=platform]').selectOption(profile)
      await expect.poll(screen, { timeout: 20_000 }).toBe('start')
      const id = await answerFirst()
      const where = await screen()
      await (await sco()).evaluate(() => window.scrollTo(0, 120))
      const words = `title: Spot it on ${profile}`
      // With one more screen the script of the page has to start anew.
      save((before) => `${before.replace(/^title: .*$/m, words)}\n## On ${profile}\n\nWords.\n`)
      await expectText('.module-title', `Spot it on ${profile}`)
      await expect.poll(screen, { timeout: 10_000 }).toBe(where)
      expect(await (await sco()).evaluate(() => window.scrollY), profile).toBe(120)
      await expect.poll(() => verdictOf(id), { timeout: 15_000, message: profile }).not.toBeNull()
      expect(await page.locator('.faults').count(), profile).toBe(0)
    }
  },
)

test('shows what the LMS knows, and what goes wrong in the field', { timeout }, async () => {
  await open('?profile=strict-1.2')
  const id = await answerFirst()
  const where = await screen()
  const panel = page.locator('.panel-body')
  await expect.poll(() => panel.textContent(), { timeout: 10_000 }).toMatch(/[1-9]\d* of 4096 characters now/)
  await expect.poll(() => panel.textContent(), { timeout: 10_000 }).toContain('In progress')
  await page.getByRole('tab', { name: 'Data' }).click()
  await expect.poll(() => panel.textContent()).toContain('cmi.suspend_data')
  await page.getByRole('tab', { name: 'Calls' }).click()
  await expect.poll(() => panel.textContent()).toContain('LMSCommit')
  await page.getByRole('tab', { name: 'LMS' }).click()

  await page.getByRole('button', { name: 'Kill the tab' }).click()
  await page.getByRole('button', { name: 'Open the module again' }).click()
  await expect.poll(screen, { timeout: 10_000 }).toBe(where)
  expect(await verdictOf(id)).toMatch(/right|wrong/)

  // A slow press counts, though the panel is drawn anew meanwhile.
  await page.getByRole('button', { name: /Asha Devi/ }).click({ delay: 1_500 })
  await page.getByRole('button', { name: /Ravi Kumar/ }).waitFor()
  await expect.poll(screen, { timeout: 10_000 }).toBe('start')
  await page.getByRole('button', { name: /Ravi Kumar/ }).click()
  await expect.poll(screen, { timeout: 10_000 }).toBe(where)

  // Only an LMS that once took something can be missed: the first Commit comes a second after the start.
  await page.getByRole('tab', { name: 'Calls' }).click()
  await expect.poll(() => panel.textContent(), { timeout: 10_000 }).toContain('LMSCommit')
  await page.getByRole('tab', { name: 'LMS' }).click()
  await page.getByRole('button', { name: 'Go offline' }).click()
  await next()
  await expectText('[data-notice]', 'onnect')
  await page.getByRole('button', { name: 'Go online' }).click()
  await page.getByRole('button', { name: 'Platform forgets' }).click()
  await page.getByRole('button', { name: 'Device forgets' }).click()
  await expect.poll(screen, { timeout: 10_000 }).toBe('start')
})

test('switches module, theme and width, and keeps them in the address', { timeout }, async () => {
  await open()
  await page.locator('select[name=theme]').selectOption('dark')
  await expect
    .poll(async () => (await sco()).evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(18, 21, 29)')
  for (const width of [768, 1280, 320]) {
    await page.locator('select[name=width]').selectOption(String(width))
    await expect.poll(async () => (await sco()).evaluate(() => innerWidth)).toBe(width)
  }
  await page.locator('select[name=module]').selectOption('lock-the-door')
  await expectText('.module-title', 'Lock')
  expect(new URL(page.url()).search).toBe('?module=lock-the-door&language=en&theme=dark&width=320')
})

test('what only a person can say is asked, and kept with the name', { timeout, ...long }, async () => {
  await page.goto(`${preview?.url}say`)
  await page.locator('form.statement').first().waitFor()
  const statement = page.locator('form.statement').first()
  const id = (await statement.getAttribute('id')) ?? ''
  await statement.locator('input[value=yes]').check()
  await statement.locator('button[type=submit]').click()
  await expect.poll(() => statement.locator('.status').textContent()).toContain('needs a name')
  await page.locator('#name').fill('Meena Kumari')
  await page.locator('#role').fill('Course editor')
  await statement.locator('textarea').fill('Read twice')
  await statement.locator('input[type=file]').setInputFiles({
    name: 'Minutes of the board.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  })
  await statement.locator('button[type=submit]').click()
  await page.locator('p.signed').waitFor()
  const signed = readFileSync(join(folder, 'attestations.yaml'), 'utf8')
  for (const words of [id, 'Meena Kumari', 'Read twice', 'evidence/minutes-of-the-board.pdf'])
    expect(signed).toContain(words)
  rmSync(join(folder, 'evidence'), { recursive: true })
  cpSync(join(root, 'courses/cyber-safety/attestations.yaml'), join(folder, 'attestations.yaml'))
  expect(await checkAccessibility(page.mainFrame())).toEqual([])
})

test(
  'the page around the module is accessible, and nothing of it goes sideways on a phone',
  { timeout },
  async () => {
    await open()
    await page.locator('.panel table.view').waitFor()
    expect(await checkAccessibility(page.mainFrame())).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.goto(`${preview?.url}?language=ur`)
    await expect.poll(async () => (await sco()).evaluate(() => document.dir).catch(() => '')).toBe('rtl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await (await sco()).evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  },
)
