/** How many words of each module come back from its companion PDF, in each language of the course. */
import { findBrowser, launchBrowser, printPdf } from '@paath/harness'
import { languageOf } from '@paath/languages'
import { shareOfWords } from '../pdf-words.ts'
import type { Bench, Measurement } from './measurement.ts'
import { buildModules } from './page/built-modules.ts'
import { declaredLanguages } from './source-language.ts'

export const bench: Bench = async ({ courses }) => {
  const found = await findBrowser()
  if (found === undefined) throw new Error('companion-pdf needs a Chrome, Edge or Chromium')
  const browser = await launchBrowser(found)
  const results: Measurement[] = []
  try {
    for (const course of courses) {
      for (const tag of declaredLanguages(course)) {
        const language = languageOf(tag)
        for (const [name, files] of await buildModules(course, [tag])) {
          const printed = await printPdf({
            browser,
            files,
            isRightToLeft: language?.direction === 'rtl',
            isPlainScript: language?.script === 'Latn',
          })
          const value = 100 * shareOfWords(printed)
          results.push({ name: `words of the PDF of ${name}`, value, unit: '%', least: 98 })
        }
      }
    }
    return results
  } finally {
    await browser.close()
  }
}
