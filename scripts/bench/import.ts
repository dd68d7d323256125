/** Import: a Word document of a hundred pages, and what twenty documents lose. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './measurement.ts'

/** Words on a printed page. */
const wordsOnPage = 350

const script = `
  const { createCollector } = await import(process.env.DIAGNOSTICS)
  const { importDocument } = await import(process.env.IMPORT)
  const { docx, heading, p, table, run } = await import(process.env.BUILDER)
  const words = 'the clerk writes every letter into the diary before it goes to the desk कार्यालय में हर पत्र डायरी में लिखा जाता है'.split(' ')
  const sentence = (at) => Array.from({ length: 50 }, (_, index) => words[(at * 7 + index * 3) % words.length]).join(' ') + '.'
  const body = Array.from({ length: 100 }, (_, page) => [
    ...(page % 5 === 0 ? [heading(1, 'Chapter ' + page)] : []), heading(2, 'Page ' + page),
    ...Array.from({ length: ${wordsOnPage} / 50 - 1 }, (_, at) => p([run(sentence(page + at)), run(' bold', { b: true })])),
    table([['Register', 'Column'], ['Diary', sentence(page)]]),
    p(page + 1 + '. Who signs?'), p('a) The visitor'), p('b) The clerk ✓'),
  ]).flat()
  const bytes = docx({ body })
  const { report } = createCollector()
  const { goldenDocuments } = await import(process.env.GOLDEN)
  const { judgeDocument } = await import(process.env.JUDGE)
  const before = process.cpuUsage()
  const result = importDocument({ name: 'a.docx', bytes }, {}, report)
  const { user, system } = process.cpuUsage(before)
  if (result?.modules.reduce((sum, { questions }) => sum + questions, 0) !== 100) throw new Error('Questions are missing')
  const judged = goldenDocuments.map(judgeDocument)
  const moved = judged.reduce((sum, { isInOrder, left, mayBeLeft }) => sum + (isInOrder ? 0 : 1) + Math.abs(left.length - mayBeLeft.length), 0)
  const missed = judged.filter(({ questions, wantedQuestions }) => JSON.stringify(questions) !== JSON.stringify(wantedQuestions)).length
  console.log(JSON.stringify({ ms: (user + system) / 1000, words: moved, missed, documents: judged.length }))`

/** What an import costs, and what it loses. */
export const bench: Bench = ({ root }) => {
  const source = (path: string): string => pathToFileURL(join(root, 'packages', path)).href
  const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '--eval', script]
  const env = {
    ...process.env,
    DIAGNOSTICS: source('diagnostics/src/index.ts'),
    IMPORT: source('import/src/index.ts'),
    BUILDER: source('import/test/docx-builder.ts'),
    GOLDEN: source('import/test/golden-documents.ts'),
    JUDGE: source('import/test/judge-document.ts'),
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(stderr)
  const { ms, words, missed, documents } = JSON.parse(stdout) as Readonly<Record<string, number>>
  return Promise.resolve([
    { name: 'Import 100 pages of Word, the first time', value: ms ?? Number.NaN, unit: 'ms', limit: 5000 },
    {
      name: `Words lost or moved in ${documents} documents`,
      value: words ?? Number.NaN,
      unit: 'faults',
      limit: 0,
    },
    {
      name: 'Of these, documents with a question missed',
      value: missed ?? Number.NaN,
      unit: 'faults',
      limit: 0,
    },
  ])
}
