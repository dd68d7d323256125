/** How soon the preview is there, and how soon a page follows a save. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findBrowser, launchBrowser } from '@paath/harness'
import { createCollector } from '@paath/diagnostics'
import { parseMdx } from '@paath/model'
import type { Browser, Page } from 'playwright-core'
import { parse } from 'yaml'
import { median } from './measurement.ts'
import type { Bench, Measurement } from './measurement.ts'

const saves = { warm: 8, counted: 60 }
const starts = 7

/** Ticks of processor time that Linux counts in a second. */
const ticks = 100

/** A preview in a process of its own, as a person starts it. */
interface Started {
  readonly process: ChildProcess
  readonly url: string
  readonly milliseconds: number
}

export const bench: Bench = async ({ root, courses }) => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('dev needs a Chrome, Edge or Chromium')
  const folder = mkdtempSync(join(tmpdir(), 'paath-bench-dev-'))
  const browser = await launchBrowser(found)
  try {
    const results: Measurement[] = []
    for (const course of courses) {
      const copy = join(folder, basename(course))
      cpSync(course, copy, { recursive: true })
      results.push(await measureStart(root, copy))
      for (const text of editedTexts(copy))
        results.push(...(await measureSaves(root, { copy, browser, text })))
    }
    return results
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

async function measureStart(root: string, course: string): Promise<Measurement> {
  const times: number[] = []
  for (let run = 0; run <= starts; run++) {
    const started = await startPreview(root, course)
    if (run > 0) times.push(started.milliseconds)
    await stop(started)
  }
  return {
    name: `paath dev, until ${basename(course)} is on view`,
    value: median(times),
    unit: 'ms',
    limit: 1_000,
  }
}

/** Start the preview, and ask for a page as the browser does. */
async function startPreview(root: string, course: string): Promise<Started> {
  const before = performance.now()
  const cli = join(root, 'packages/cli/dist/bundle/main.cjs')
  const process = spawn(globalThis.process.execPath, [cli, 'dev', course, '--port', '0', '--format', 'json'])
  const [line] = (await once(process.stdout, 'data')) as [Buffer]
  const { url } = JSON.parse(line.toString('utf8')) as { url: string }
  const { modules, language } = courseOf(course)
  const [module = ''] = modules
  const page = await fetch(`${url}play/auto/${language}/${module}/index.html`)
  await page.text()
  if (!page.ok) throw new Error(`${course} has no page: ${page.status}`)
  return { process, url, milliseconds: performance.now() - before }
}

async function stop({ process }: Started): Promise<void> {
  const ended = once(process, 'exit')
  process.kill('SIGINT')
  await ended
}

/** A text that is saved again and again, and the page that shows it. */
interface EditedText {
  readonly file: string
  readonly language: string
  /** What is changed each time. */
  readonly what: 'title' | 'sentence' | 'option' | 'screen'
  /** The text with other words at that place. */
  readonly withWords: (words: string) => string
}

/**
 * The title, a sentence and an option of a question of the first module, a screen more, for which the script of the page starts
 * anew, and the title of the translation where there is one.
 */
function editedTexts(course: string): EditedText[] {
  const { modules, language: source, languages = [] } = courseOf(course)
  const [module = ''] = modules
  const file = join(course, 'modules', module, 'module.mdx')
  const text = readFileSync(file, 'utf8')
  const written: EditedText = {
    file,
    language: source,
    what: 'title',
    withWords: (words) => text.replace(/^title: .*$/m, `title: ${words}`),
  }
  const sentence: EditedText = {
    file,
    language: source,
    what: 'sentence',
    withWords: (words) => withSentence(text, words),
  }
  const option: EditedText = {
    file,
    language: source,
    what: 'option',
    withWords: (words) => text.replace(/^- \[ \] .*$/m, `- [ ] ${words}`),
  }
  const screen: EditedText = {
    file,
    language: source,
    what: 'screen',
    withWords: (words) => `${text}\n## ${words}\n\nWhat was said of ${words}.\n`,
  }
  const translated = languages.flatMap((language): EditedText[] => {
    const po = join(course, 'l10n', language, `${module}.po`)
    if (!existsSync(po)) return []
    const entries = readFileSync(po, 'utf8')
    const withWords = (words: string): string =>
      entries.replace(/(\n#\. title\n[^]*?\nmsgstr ").*"/, `$1${words}"`)
    return [{ file: po, language, what: 'title', withWords }]
  })
  return [written, sentence, option, screen, ...translated.slice(0, 1)]
}

/** Put words behind the first line of plain text in the second half of a module. */
function withSentence(text: string, words: string): string {
  const half = text.indexOf('\n', Math.floor(text.length / 2))
  const line = /\n\n[A-Z][^<>{}|[\]\n]{20,}(?=\n\n)/.exec(text.slice(half))
  if (!line) throw new Error('The first module has no plain text in its second half')
  const end = half + line.index + line[0].length
  return `${text.slice(0, end)} ${words}.${text.slice(end)}`
}

interface Saving {
  readonly copy: string
  readonly browser: Browser
  readonly text: EditedText
}

async function measureSaves(root: string, { copy, browser, text }: Saving): Promise<Measurement[]> {
  const original = readFileSync(text.file)
  const started = await startPreview(root, copy)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(`${started.url}?language=${text.language}`)
    await page.waitForFunction(() => document.documentElement.dataset['painted'] !== undefined)
    const times: number[] = []
    let before = 0
    for (let save = 0; save < saves.warm + saves.counted; save++) {
      if (save === saves.warm) before = processorTime(started.process)
      const time = await savePaint(page, text.file, text.withWords(`Save ${save}`))
      if (save >= saves.warm) times.push(time)
    }
    const cpu = (processorTime(started.process) - before) / saves.counted
    const sorted = times.toSorted((a, b) => a - b)
    const name = `${text.what} of ${basename(copy)} in ${text.language}`
    const isSource = text.file.endsWith('.mdx')
    const floor = { name: 'parse of its module', value: parseTime(readFileSync(text.file, 'utf8')) }
    return [
      {
        name: `save to repaint, ${name}, p95`,
        value: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
        unit: 'ms',
        limit: 100,
        ...(isSource && { floor }),
      },
      { name: `save to repaint, ${name}, middle`, value: median(times), unit: 'ms' },
      { name: `processor time of a save with its findings, ${name}`, value: cpu, unit: 'ms' },
    ]
  } finally {
    // What is measured next begins with the course as it was: a title that changed would stop its translations.
    writeFileSync(text.file, original)
    await page.close()
    await stop(started)
  }
}

/** From the save until the browser has painted the page: the first frame after it took its place. */
async function savePaint(page: Page, file: string, text: string): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
        }).observe(document.documentElement, { attributeFilter: ['data-painted'] })
      }),
  )
  // The page must be listening before anything is saved, and the findings of the last save must be done.
  await page.waitForTimeout(700)
  const saved = Date.now()
  writeFileSync(file, text)
  return (await painted) - saved
}

/** Milliseconds of processor time of a process, on all threads. Only Linux tells; elsewhere none. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks
  } catch {
    return Number.NaN
  }
}

function parseTime(text: string): number {
  const { report } = createCollector()
  const times = Array.from({ length: 30 }, () => {
    const before = performance.now()
    parseMdx(text, 'module.mdx', report)
    return performance.now() - before
  })
  return median(times.slice(10))
}

interface CourseFacts {
  readonly modules: readonly string[]
  readonly language: string
  readonly languages?: readonly string[]
}

function courseOf(course: string): CourseFacts {
  return parse(readFileSync(join(course, 'course.yaml'), 'utf8')) as CourseFacts
}
