/** Translation: what a module costs beyond its parse, and a memory of 100,000 texts. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './measurement.ts'

/** Texts of the memory: about what a large institute gathers in years. */
const texts = 100_000

/** Processor time: other work on the machine does not count. */
const moduleScript = `
  const { readdirSync, readFileSync, statSync } = await import('node:fs')
  const { join } = await import('node:path')
  const { parseCourse } = await import(process.env.MODEL)
  const { sourceDocuments, spliceDocument } = await import(process.env.TRANSLATE)
  const used = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000 }
  const paths = (folder, prefix = '') => readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? paths(join(folder, name), prefix + name + '/') : [prefix + name])
  const list = paths(process.env.COURSE).sort()
  const files = { list: () => list.map((path) => ({ path, kind: 'file', size: 0 })), read: (path) => list.includes(path) ? readFileSync(join(process.env.COURSE, path)) : undefined }
  const course = parseCourse(files, 'bench', { report: () => {} })
  const run = () => sourceDocuments(course).map((document) => spliceDocument(document, { target: ({ source }) => source }))
  for (let round = 0; round < 20; round++) run()
  const before = process.cpuUsage()
  for (let round = 0; round < 50; round++) run()
  console.log(JSON.stringify({ ms: used(before) / 50 / (course.modules.length + 1) }))`

const poScript = `
  const { readPo, serializePo } = await import(process.env.TRANSLATE)
  const used = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000 }
  const entry = { source: 'Call <1>1930</1> at once.', target: 'तुरंत <1>1930</1> पर कॉल करें।', extracted: ['Start'], comments: [], flags: [], previous: undefined, line: 0 }
  const text = serializePo({ header: new Map(), entries: Array.from({ length: 50_000 }, (_, at) => ({ ...entry, context: 'id.' + at })) })
  const before = process.cpuUsage()
  if (readPo(text).entries.length !== 50_000) throw new Error('Entries are missing')
  console.log(JSON.stringify({ ms: used(before) }))`

const memoryScript = `
  const { createMemory } = await import(process.env.TRANSLATE)
  const words = 'call the bank on number that you know before sharing any code with person who asks for it office register citizen data phone message link file payment account password screen officer desk training helpline report complaint'.split(' ')
  let seed = 7
  const next = (limit) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit
  const entries = Array.from({ length: ${texts} }, (_, at) => {
    const source = Array.from({ length: 6 + next(14) }, () => words[next(words.length)] + (next(4) === 0 ? next(3000) : '')).join(' ')
    return { source, target: 'x' + at, context: '', origin: 'bench' }
  })
  const used = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000 }
  globalThis.gc()
  const kb = process.memoryUsage().rss / 1024
  const atStart = process.cpuUsage()
  const memory = createMemory(entries)
  const index = used(atStart)
  const asked = Array.from({ length: 200 }, () => entries[next(entries.length)].source)
  const beforeExact = process.cpuUsage()
  for (let round = 0; round < 50; round++) for (const source of asked) memory.find(source)
  const exact = used(beforeExact) / 50 / asked.length
  const edited = asked.map((source) => source.replace(/ [a-z]+/, ' another'))
  for (const source of edited.slice(0, 50)) memory.find(source)
  const beforeFuzzy = process.cpuUsage()
  const found = edited.filter((source) => memory.find(source).length > 0).length
  const fuzzy = used(beforeFuzzy) / edited.length
  if (found < edited.length * 0.8) throw new Error('Only ' + found + ' of ' + edited.length + ' were found')
  console.log(JSON.stringify({ index, exact, fuzzy, mb: (process.memoryUsage().rss / 1024 - kb) / 1024 }))`

function run(script: string, env: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '-e', script],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 1e8,
    },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, number>
}

/** Extraction, splice and memory. */
export const bench: Bench = ({ root, courses }) => {
  const dist = (name: string): string => pathToFileURL(join(root, `packages/${name}/dist/index.js`)).href
  const env = { MODEL: dist('model'), TRANSLATE: dist('translate') }
  const [course] = courses
  const { ms = Number.NaN } = course === undefined ? {} : run(moduleScript, { ...env, COURSE: course })
  const { index = 0, exact = 0, fuzzy = 0, mb = 0 } = run(memoryScript, env)
  return Promise.resolve([
    {
      name: 'Cut a module into texts and put them back, beyond its parse',
      value: ms,
      unit: 'ms a module',
      limit: 3,
    },
    { name: 'Read a PO file of 50,000 entries', value: run(poScript, env)['ms'] ?? Number.NaN, unit: 'ms' },
    { name: `Index a memory of ${texts.toLocaleString('en')} texts`, value: index, unit: 'ms', limit: 4000 },
    { name: 'Find the same text in it', value: exact, unit: 'ms', limit: 0.1 },
    { name: 'Find a text like it', value: fuzzy, unit: 'ms', limit: 10 },
    { name: 'Memory of the process that the index takes', value: mb, unit: 'MB', limit: 300 },
  ])
}
