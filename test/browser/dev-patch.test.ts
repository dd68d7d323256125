/** A page that was brought up to date in place is the page that a build shows: compared after each of a series of edits. */
import { startDev } from '@paath/dev'
import type { DevPreview } from '@paath/dev'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDevPage } from '../../packages/dev/build.mjs'
import { long } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const browser = useBrowser()
const timeout = 180_000
const module = 'spot-the-scam'

let folder = ''
let preview: DevPreview
let shown: Page
let fresh: Page
let text = ''

beforeAll(async () => {
  await buildDevPage()
  folder = join(mkdtempSync(join(tmpdir(), 'पाठ dev ')), 'cyber-safety')
  cpSync(join(root, 'courses/cyber-safety'), folder, { recursive: true })
  text = readFileSync(file(), 'utf8')
  preview = await startDev({ folder, port: 0, today: () => '2026-11-22' })
  const context = await browser().newContext({ viewport: { width: 1280, height: 800 } })
  shown = await context.newPage()
  fresh = await context.newPage()
  await shown.addInitScript(holdSettling, settlePause)
  await shown.goto(`${preview.url}?module=${module}&language=en&profile=no-api`)
  await shown.waitForFunction(() => document.documentElement.dataset['painted'])
}, timeout)
afterAll(async () => {
  await shown.context().close()
  await preview.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

function file(): string {
  return join(folder, 'modules', module, 'module.mdx')
}

async function frame(): Promise<Frame> {
  const handle = await shown.waitForSelector('.frames iframe:not(.behind)')
  const found = await handle.contentFrame()
  if (!found) throw new Error('The frame is empty')
  return found
}

const edition = (): Promise<string | undefined> =>
  shown.evaluate(() => document.documentElement.dataset['painted'])

/** Save, and wait until that is on view. */
async function save(change: (before: string) => string): Promise<void> {
  const before = await edition()
  const after = change(text)
  expect(after).not.toBe(text)
  text = after
  writeFileSync(file(), text)
  await expect.poll(edition).not.toBe(before)
}

/** Every element with its attributes and texts, but for what hangs on the moment: the time left, what is asked or said aloud, and pictures fetched ahead. */
function outline(): string[] {
  const lines: string[] = []
  const draw = (node: Node, depth: string): void => {
    if (node.nodeType === 3) lines.push(`${depth}"${node.nodeValue}"`)
    if (!(node instanceof Element)) return
    const attributes = node.getAttributeNames().filter((name) => name !== 'loading')
    attributes.sort()
    const written = attributes.map((name) => `${name}="${node.getAttribute(name)}"`)
    lines.push(`${depth}<${[node.localName, ...written].join(' ')}>`)
    if (!node.matches('[data-notice],[data-position],[data-announce]'))
      node.childNodes.forEach((child) => draw(child, `${depth} `))
  }
  document.documentElement.removeAttribute('data-noticed')
  document.querySelector('[data-notice]')?.removeAttribute('hidden')
  draw(document.documentElement, '')
  return lines
}

/** The page on view, and the same page loaded for the first time. */
async function expectAsBuilt(): Promise<void> {
  await fresh.goto(`${preview.url}play/auto/en/${module}/index.html`)
  await fresh.waitForFunction(() => document.documentElement.classList.contains('js'))
  expect(await (await frame()).evaluate(outline)).toEqual(await fresh.evaluate(outline))
}

/** Numbers that look like chance, and are the same in each run. */
function* chance(): Generator<number, never> {
  for (let seed = 7; ;) {
    seed = (seed * 16_807) % 2_147_483_647
    yield seed / 2_147_483_647
  }
}

const random = chance()
const pick = (items: readonly string[]): string => items[Math.floor(random.next().value * items.length)] ?? ''

/** Change, double or take away a line of plain words, or put one between. */
function editSomewhere(before: string): string {
  const lines = before.slice(before.indexOf('\n## ')).match(/^[A-Z][^<>{}|[\]\n]{20,}$/gm) ?? []
  const line = pick(lines)
  const word = pick(line.split(' '))
  const changed = pick([
    line.replace(word, `${word} **${word}**`),
    line.replace(word, ''),
    `${line}\n\n${line} Again.`,
    `${line}\n\n- One ${word}\n- Another\n\n> Said.`,
    `${line}\n\n### ${word}\n\n![A sign](media/no-such-sign.svg)`,
    line.slice(0, Math.ceil(line.length / 2)),
  ])
  return before.replace(line, changed)
}

const edits: readonly (readonly [what: string, change: (before: string) => string])[] = [
  ['the title', (before) => before.replace(/^title: .*$/m, 'title: Spot <the> "trap" & run')],
  ['a line of a question', (before) => before.replace(/^( *> )(\S+)/m, '$1Well: $2')],
  [
    'a callout that comes',
    (before) => before.replace('\n## ', '\n<Callout type="tip">\n\nLook twice.\n\n</Callout>\n\n## '),
  ],
  ['an option of a question', (before) => before.replace(/^- \[ \] /m, '- [ ] Perhaps ')],
  ['the right one', (before) => before.replace(/^- \[x\] /m, '- [x] Surely ')],
  ['its words', (before) => before.replace('Look twice.', 'Look *thrice*.')],
  [
    'a heading whose screen has an id',
    (before) => before.replace('## Read it like a detective', '## Read it as detectives do'),
  ],
]

/** How long the preview waits before it loads a page anew whose script holds older words, in milliseconds. */
const settlePause = 2_000

/** It waits until the test says so: on a slow machine that time would pass between two edits. */
function holdSettling(pause: number): void {
  if (window !== top) return
  const later = window.setTimeout.bind(window)
  const hold = (run: () => void, delay?: number): number =>
    delay === pause ? (Object.assign(window, { settle: run }), 0) : later(run, delay)
  Object.assign(window, { setTimeout: hold })
}

test(
  'edits are shown in place, and what stands there then is what a build shows',
  { timeout, ...long },
  async () => {
    await (await frame()).evaluate(() => Object.assign(window, { isSame: true }))
    const isSame = async (): Promise<unknown> =>
      (await frame()).evaluate(() => (window as { isSame?: boolean }).isSame ?? false)
    for (const [what, change] of edits) {
      await save(change)
      expect(await isSame(), what).toBe(true)
      await expectAsBuilt()
    }
    for (let edit = 0; edit < 6; edit++) {
      await save(editSomewhere)
      expect(await isSame(), text).toBe(true)
      await expectAsBuilt()
    }
    // What its script has read once is read again when there is time for it.
    await shown.evaluate(() => (window as { settle?: () => void }).settle?.())
    await expect.poll(isSame).toBe(false)
    await expectAsBuilt()
  },
)

/** Behind the page on view stands another frame, with everything loaded. */
async function untilReady(): Promise<void> {
  await shown.waitForFunction(() => {
    const [frame, ...others] = document.querySelectorAll<HTMLIFrameElement>('.frames iframe.behind')
    return others.length === 0 && frame?.contentDocument?.styleSheets.length === 1
  })
  await shown.waitForTimeout(300)
}

test(
  'what the script of the page has to do with is shown as well, in a frame that stands ready',
  { timeout },
  async () => {
    const loaded: string[] = []
    shown.on('request', (request) => loaded.push(request.url()))
    for (const change of [
      (before: string) => before.replace(/^(- \[ \] .*)$/m, '$1\n  > No.\n- [ ] One more'),
      (before: string) => `${before}\n## One more screen\n\nWords.\n`,
      (before: string) =>
        before.replace('Words.', 'Words.\n\n<Checklist id="look">\n\n- Look\n- Look again\n\n</Checklist>'),
      (before: string) => before.replace('- Look again\n', '- Look again\n- And again\n'),
    ]) {
      await untilReady()
      await (await frame()).evaluate(() => Object.assign(window, { isSame: true }))
      loaded.length = 0
      await save(change)
      expect(await (await frame()).evaluate(() => 'isSame' in window)).toBe(false)
      expect(loaded.filter((url) => url.includes('index.html'))).toEqual([])
      await expectAsBuilt()
    }
  },
)
