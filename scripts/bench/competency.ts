/** The competency model: how soon it is ready, and what it takes to measure the coverage of the whole catalogue of the portal. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench, Measurement } from './measurement.ts'
import { median } from './measurement.ts'

/** Courses of the portal, as of 2026. */
const courses = 4179

const readyScript = `
  const { loadModel } = await import(process.env.MODULE)
  const start = performance.now()
  loadModel()
  console.log(JSON.stringify({ ms: performance.now() - start, kb: 0 }))`

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

/** Time and memory of a script in a process of its own. */
function run(root: string, file: string, script: string): { ms: number; kb: number } {
  const module = pathToFileURL(join(root, 'packages/competency/dist', file)).href
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, MODULE: module },
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { ms: number; kb: number }
}

/** Measure both. */
export const bench: Bench = ({ root }) => {
  const ready = Array.from({ length: 5 }, () => run(root, 'load-model.js', readyScript).ms)
  const coverage = run(root, 'index.js', coverageScript)
  const measurements: Measurement[] = [
    { name: 'competency model ready, from its index', value: median(ready), unit: 'ms', limit: 20 },
    { name: `coverage of ${courses} courses`, value: coverage.ms, unit: 'ms', limit: 3000 },
    { name: 'memory of that process', value: coverage.kb, unit: 'KB', limit: 300 * 1024 },
  ]
  return Promise.resolve(measurements)
}
