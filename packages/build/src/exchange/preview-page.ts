import type { Course } from '@paath/model'
import { targets } from '@paath/packager'
import { render } from '@paath/render'
import { sourceDocuments, translateCourse } from '@paath/translate'
import type { ExchangeDocument, Slot } from '@paath/translate'
import { readAssets } from '../assets.ts'
import { toControlFiles } from '../control-files.ts'
import { toRenderAssets } from '../render-assets.ts'

const ignore = (): void => undefined

/**
 * The source as learners see it, with the number of the row before each text: one page that needs nothing beside it and
 * runs no script. The final test is not in it.
 */
export function previewPage(course: Course, documents: readonly ExchangeDocument[]): string | undefined {
  const { assessment: _, ...withoutTest } = course
  const source = sourceDocuments(withoutTest)
  const numbers = new Map<Slot, number>()
  for (const { id, slots } of source) {
    const rows = documents.find(({ module }) => module === id)?.rows
    if (rows) for (const [index, slot] of slots.entries()) numbers.set(slot, index + 1)
  }
  const numbered = translateCourse(withoutTest, source, {
    language: course.language,
    target: (slot) => {
      const number = numbers.get(slot)
      return number === undefined || slot.kind === 'answer' ? undefined : `⟦${number}⟧ ${slot.source}`
    },
  }).course
  return numbered && toPage(numbered)
}

function toPage(course: Course): string | undefined {
  const assets = readAssets()
  const site = render(
    course,
    {
      language: course.language,
      assets: toRenderAssets(assets),
      standard: '1.2',
      withAssessment: false,
      pictures: new Map(),
    },
    { report: ignore },
  )
  const web = targets.find(({ id }) => id === 'web')
  const files = web?.pack(
    { course, site, singleFile: true, controlFiles: toControlFiles(assets) },
    { report: ignore },
  )
  const pages = [...(files ?? [])]
    .filter(([name]) => name !== 'index.html')
    .map(([, bytes]) => new TextDecoder().decode(bytes))
  const [first] = pages
  if (first === undefined) return undefined
  const styles = [...first.matchAll(/<style[^>]*>.*?<\/style>/gs)].map(([style]) => style).join('')
  // A page brings only the signs that it shows, and the preview shows those of all.
  const signs = new Set(pages.flatMap((page) => page.match(/<symbol[\s>].*?<\/symbol>/gs) ?? []))
  const mains = pages
    .map((page) => /<main[\s>].*<\/main>/s.exec(page)?.[0] ?? '')
    .map(withoutScripts)
    .map(withMarks)
  return `<!doctype html>
<html lang="${course.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview for translators</title>
${styles}
<style>.unit-number { font: 700 0.75rem/1 monospace; color: #fff; background: #7a1f5c; border-radius: 0.25rem; padding: 0.1rem 0.25rem; margin-inline-end: 0.25rem }</style>
</head>
<body>
<svg aria-hidden="true" focusable="false" width="0" height="0">${[...signs].join('')}</svg>
${mains.join('\n<hr>\n')}
</body>
</html>
`
}

function withoutScripts(html: string): string {
  return html.replace(/<script[\s>].*?<\/script>/gs, '')
}

/** Make the numbers in texts visible; in attributes they stay as they are. */
function withMarks(html: string): string {
  return html.replace(/<[^>]*>|⟦(\d+)⟧\s?/g, (whole, number: string | undefined) =>
    number === undefined ? whole : `<span class="unit-number">${number}</span>`,
  )
}
