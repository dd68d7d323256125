/** Every script on a slow phone: when its text is there, when its own font is, and whether anything moves meanwhile. */
import { findBrowser, launchBrowser, startServer } from '@paath/harness'
import type { Browser } from 'playwright-core'
import { scriptSamples } from '../fonts/script-samples.ts'
import type { ScriptSample } from '../fonts/script-samples.ts'
import { median } from './measurement.ts'
import type { Bench, Measurement } from './measurement.ts'
import { buildText, sampleModule } from './page/sample-course.ts'
import { visitSlowly } from './page/slow-visit.ts'
import type { Visit } from './page/slow-visit.ts'

const runs = 3

/** The device paints with the fonts that it has; on a machine without `fonts-noto-core` the shift says nothing of phones. */
export const bench: Bench = async () => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('scripts needs a Chrome, Edge or Chromium')
  const browser = await launchBrowser(found)
  try {
    const results: Measurement[] = []
    for (const sample of scriptSamples) results.push(...(await measure(browser, sample)))
    return results
  } finally {
    await browser.close()
  }
}

async function measure(browser: Browser, sample: ScriptSample): Promise<Measurement[]> {
  const { script, language } = sample
  const [, files] = await buildText(language, sampleModule(sample))
  const server = await startServer(files, { gzip: true })
  try {
    const visits: Visit[] = []
    for (let run = 0; run < runs; run++) visits.push(await visitSlowly(browser, `${server.origin}/`))
    const middle = (of: 'firstPaint' | 'fonts' | 'shift'): number => median(visits.map((visit) => visit[of]))
    const name = `${script} (${language})`
    return [
      { name: `text in ${name}`, value: middle('firstPaint'), unit: 'ms', limit: 2000 },
      { name: `own font of ${name}`, value: middle('fonts'), unit: 'ms', limit: 5000 },
      { name: `shift by the font of ${name}`, value: middle('shift'), unit: 'of the screen', limit: 0.02 },
    ]
  } finally {
    await server.close()
  }
}
