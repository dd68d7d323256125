import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameOf } from '@paath/diagnostics'
import type { Finding } from '../../report/finding.ts'
import { toPage } from '../../report/html-page.ts'
import { countsInWords } from '../../report/pretty.ts'
import { countFindings } from '../../report/report.ts'
import { visibleText } from '../../report/visible-text.ts'
import type { Reporter } from '../reporter.ts'

/** Columns of a line of source on the page. */
const width = 100

/** For people in a browser: one page that needs no other file and runs nothing. */
export const html: Reporter = {
  name: 'html',
  summary: 'a page for a browser',
  write: ({ findings }) => {
    const files = [...new Set(findings.map(({ file }) => file))]
    const sections = files.map((file) =>
      h('section', [
        h('h2', visibleText(file)),
        ...findings.filter((finding) => finding.file === file).map(toArticle),
      ]),
    )
    const counts = h('p', countsInWords(countFindings(findings)))
    return { out: toPage('Findings', [counts, ...sections]) }
  },
}

function toArticle({ code, severity, message, hint, stretch, source }: Finding): Element {
  const frame = stretch && source !== undefined ? frameOf(source, stretch, width) : []
  return h('article', [
    h('h3', `${severity} ${code}${stretch ? `, line ${stretch.line}` : ''}`),
    h('p', visibleText(message)),
    ...(frame.length > 0
      ? [h('pre', h('code', frame.map(({ gutter, text }) => `${gutter} ${text}\n`).join('')))]
      : []),
    h('p', `Fix: ${visibleText(hint)}`),
  ])
}
