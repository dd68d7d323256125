/** Draws the example of every component as learners see it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openLiveCourse } from '@paath/build'
import { findBrowser, launchBrowser } from '@paath/harness'
import type { Browser, Page } from 'playwright-core'
import { rootFolder } from '../setup/root.mjs'
import { componentExamples, exampleMedia, stateOf } from './component-examples.ts'
import type { ComponentExample } from './component-examples.ts'
import { readStates, statesFile } from './picture-states.ts'

/** Width of a picture in pixels of the page, and how many dots each has. */
const view = { width: 560, height: 900, sharpness: 1.5 }

/** Empty space around what is drawn. */
const margin = 12

/** Draw the pictures of the authors' guide into `docs/components/`. Those that are up to date stay. @returns the exit code */
export async function drawPictures(root: string): Promise<number> {
  const found = await findBrowser()
  if (found === undefined) {
    console.error('Pictures need a Chrome, Edge or Chromium')
    return 1
  }
  const known = readStates(root)
  const folder = join(root, 'docs/components')
  const states: Record<string, string> = {}
  const browser = await launchBrowser(found)
  try {
    for (const example of componentExamples(root)) {
      const state = stateOf(root, example)
      const file = join(folder, `${example.name}.webp`)
      states[example.name] = state
      if (known[example.name] === state && existsSync(file)) continue
      console.log(`Drawing ${example.name}`)
      writeFileSync(file, await drawExample(browser, example))
    }
  } finally {
    await browser.close()
  }
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.webp') && !(name.slice(0, -'.webp'.length) in states)) rmSync(join(folder, name))
  }
  writeFileSync(join(root, statesFile), `${JSON.stringify(states, null, 2)}\n`)
  return 0
}

async function drawExample(browser: Browser, example: ComponentExample): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'paath-picture-'))
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: view.sharpness,
    reducedMotion: 'reduce',
    // What stays at the edges of a window is taken away by a style of this script.
    bypassCSP: true,
  })
  try {
    const page = await context.newPage()
    await writeCourse(page, folder, example)
    const address = await writePage(folder, example.name)
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (example.typed !== undefined) await answer(page, example.typed)
    return await takePicture(page, example.name === 'screen')
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
}

/** The course of one example, with the files that it names. */
async function writeCourse(page: Page, folder: string, { name, module }: ComponentExample): Promise<void> {
  const files: Record<string, string | Uint8Array> = {
    'course.yaml': `title: Components\nlanguage: en\nmodules: [${name}]\n`,
    [`modules/${name}/module.mdx`]: module,
  }
  for (const [media, { from, bytes }] of Object.entries(exampleMedia)) {
    if (!module.includes(media)) continue
    const content = readFileSync(join(rootFolder, from))
    const whole = media.endsWith('.jpg') ? await toPhoto(page, content) : content
    files[`modules/${name}/${media}`] = Buffer.concat([
      whole,
      Buffer.alloc(Math.max(0, (bytes ?? 0) - whole.length)),
    ])
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A drawing as a photo of its size on the page. */
async function toPhoto(page: Page, drawing: Buffer): Promise<Buffer> {
  await page.setContent(
    `<style>body{margin:0}img{width:100%;display:block}</style><img src="data:image/svg+xml;base64,${drawing.toString('base64')}">`,
  )
  return page.locator('img').screenshot({ type: 'jpeg', quality: 80 })
}

/** Write the page of the module to disk. @returns its address, at its first screen */
async function writePage(folder: string, name: string): Promise<string> {
  const live = await openLiveCourse({ folder })
  const { site, stopped } = live.look().page(name, 'en')
  if (!site) throw new Error(`${name} has no page: ${stopped.map(({ code }) => code).join(', ')}`)
  const out = join(folder, 'page')
  for (const [path, { bytes }] of site.files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), bytes)
  }
  const [, screen = ''] =
    /data-screen="(?!start")([^"]+)"/.exec(readFileSync(join(out, 'index.html'), 'utf8')) ?? []
  return `${pathToFileURL(join(out, 'index.html')).href}#${screen}`
}

async function answer(page: Page, words: string): Promise<void> {
  await page.locator('[data-current] input').fill(words)
  await page.locator('[data-current] [data-check-answer]').click()
  await page.locator('[data-current] [data-verdict]:not(:empty)').waitFor()
}

/** The content of the screen on view: all of it, or what stands below its heading. */
async function takePicture(page: Page, isWhole: boolean): Promise<Buffer> {
  // What stays at the edges of a window would lie over a long example.
  await page.addStyleTag({ content: '.top,.bottom{display:none!important}' })
  const box = await page.evaluate((whole) => {
    const screen = document.querySelector('[data-current]')
    const parts = [...(screen?.children ?? [])].filter(
      (part) =>
        (whole || !part.matches('.screen-title, .kind')) &&
        !part.matches('.report, details.report') &&
        part.getClientRects().length > 0,
    )
    const boxes = parts.map((part) => part.getBoundingClientRect())
    return {
      top: Math.min(...boxes.map(({ top }) => top)) + scrollY,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + scrollY,
    }
  }, isWhole)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 78,
    captureBeyondViewport: true,
    clip: {
      x: 0,
      y: Math.max(0, box.top - margin),
      width: view.width,
      height: box.bottom - box.top + 2 * margin,
      scale: 1,
    },
  })
  return Buffer.from(data, 'base64')
}
