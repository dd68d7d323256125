/** The competency model: how soon it is ready, and what it takes to measure the coverage of the whole catalogue of the portal. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Measurement } from './measurement.ts'
import { median } from './measurement.ts'

/** Courses of the portal, as of 2026. */
const courses = 4179

/** Processor time: other work on the machine does not count. `kb` is left to the other script. */
const readyScript = `
  const used = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000 }
  const atStart = process.cpuUsage()
  const { loadModel } = await import(process.env.MODULE)
  const reading = used(atStart)
  const before = process.cpuUsage()
  if (loadModel().items.length < 400) throw new Error('The model is not whole')
  console.log(JSON.stringify({ ms: used(before), reading, kb: 0 }))`

const coverageScript = `
  const { loadModel, measureCoverage, parseCatalogue } = await import(process.env.MODULE)
  const model = loadModel()
  const items = model.items.filter(({ rank }) => rank === 'sub-theme')
  const languages = ['English', 'Hindi', 'Odia', 'Tamil', 'Telugu', 'Marathi', 'Bengali', 'Gujarati']
  const content = Array.from({ length: ${courses} }, (_, at) => ({
    identifier: 'do_' + at,
    name: 'Course ' + at,
    duration: String(600 + (at % 50) * 60),
    language: [languages[at % 8], languages[(at * 3) % 8]],
    competencies_v6: [0, 1, 2].map((step) => {
      const { path } = items[(at * 7 + step * 31) % items.length]
      return { competencyAreaName: path[0].name, competencyThemeName: path[1].name, competencySubThemeName: path[2].name, competencySubThemeDescription: 'x'.repeat(300) }
    }),
  }))
  const text = JSON.stringify({ result: { content } })
  const start = performance.now()
  const coverage = measureCoverage(parseCatalogue(text, { model, file: 'portal.json', report: () => {} }), model)
  const ms = performance.now() - start
  if (coverage.totals.covered === 0) throw new Error('Nothing was covered')
  console.log(JSON.stringify({ ms, kb: process.memoryUsage().rss / 1024 }))`

interface Result {
  readonly ms: number
  readonly kb: number
  /** Milliseconds to read the code and the index, where a script tells. */
  readonly reading?: number
}

/** Time and memory of a script in a process of its own. */
function run(root: string, file: string, script: string): Result {
  const module = pathToFileURL(join(root, 'packages/competency/dist', file)).href
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, MODULE: module },
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Result
}

/** Measure both. */
export const bench: Bench = ({ root }) => {
  const ready = Array.from({ length: 7 }, () => run(root, 'load-model.js', readyScript))
  const coverage = run(root, 'index.js', coverageScript)
  const measurements: Measurement[] = [
    {
      name: 'competency model ready, from its index',
      value: median(ready.map(({ ms }) => ms)),
      unit: 'ms',
      limit: 20,
    },
    {
      name: 'reading that index and its code',
      value: median(ready.map(({ reading = 0 }) => reading)),
      unit: 'ms',
    },
    { name: `coverage of ${courses} courses`, value: coverage.ms, unit: 'ms', limit: 3000 },
    { name: 'memory of that process', value: coverage.kb, unit: 'KB', limit: 300 * 1024 },
  ]
  return Promise.resolve(measurements)
}
