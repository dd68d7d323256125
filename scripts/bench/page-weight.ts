/** What a module costs before its first text and in all, over a slow link, and how large its styles are. */
import { gzipSync } from 'node:zlib'
import { findBrowser, launchBrowser, startServer } from '@paath/harness'
import type { Browser } from 'playwright-core'
import { scriptSamples } from '../fonts/script-samples.ts'
import type { Bench, Measurement } from './measurement.ts'
import { buildModules } from './page/built-modules.ts'
import type { BuiltModule } from './page/built-modules.ts'
import { buildText, sampleModule } from './page/sample-course.ts'
import { visitSlowly } from './page/slow-visit.ts'

/** Scripts with the heaviest fonts. */
const heaviest = ['Aran', 'Deva', 'Beng']

/** All files of a module count, with those that a learner may never open. */
export const bench: Bench = async ({ courses }) => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('page-weight needs a Chrome, Edge or Chromium')
  const browser = await launchBrowser(found)
  try {
    const results: Measurement[] = []
    for (const course of courses) {
      for (const module of await buildModules(course)) results.push(...(await measure(browser, module)))
    }
    for (const sample of scriptSamples.filter(({ script }) => heaviest.includes(script))) {
      const [, files] = await buildText(sample.language, sampleModule(sample))
      results.push(...(await measure(browser, [`in ${sample.script}`, files])))
    }
    return results
  } finally {
    await browser.close()
  }
}

async function measure(browser: Browser, [name, files]: BuiltModule): Promise<Measurement[]> {
  const server = await startServer(files, { gzip: true })
  try {
    const { before } = await visitSlowly(browser, `${server.origin}/`)
    const sent = Array.from(files, ([path, bytes]) =>
      /\.(?:html|css|js|svg)$/.test(path) ? gzipSync(bytes).length : bytes.length,
    )
    const styles = gzipSync(files.get('styles.css') ?? '').length
    return [
      { name: `requests before the text, ${name}`, value: before.requests, unit: 'requests', limit: 4 },
      { name: `data before the text, ${name}`, value: before.bytes / 1000, unit: 'KB', limit: 60 },
      {
        name: `whole module, ${name}`,
        value: sent.reduce((sum, bytes) => sum + bytes, 0) / 1000,
        unit: 'KB',
        limit: 300,
      },
      { name: `styles, ${name}`, value: styles / 1000, unit: 'KB', limit: 12 },
    ]
  } finally {
    await server.close()
  }
}
