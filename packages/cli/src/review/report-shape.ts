/** What a report from elsewhere must look like before any of it is shown. Another job wrote it, next to a stranger's files. */
import { changeKinds } from '@paath/review'
import type { ReviewReport } from '@paath/review'

/** Says what is wrong with a value; nothing if it fits. */
type Shape = (value: unknown, path: string) => string | undefined

/** Larger reports are not read. */
export const reportLimit = 20_000_000

const text =
  (most = 20_000): Shape =>
  (value, path) =>
    typeof value === 'string' && value.length <= most
      ? undefined
      : `${path} is no text of at most ${most} characters`

const matching =
  (pattern: RegExp): Shape =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `${path} has another form`

const number: Shape = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : `${path} is no number`

const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value, path) =>
    choices.includes(value) ? undefined : `${path} is none of the words that may stand there`

const list =
  (shape: Shape, most = 50_000): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return `${path} is no list of at most ${most}`
    for (const [at, item] of value.entries()) {
      const fault = shape(item, `${path}/${at}`)
      if (fault !== undefined) return fault
    }
    return undefined
  }

const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path)

const record =
  (keys: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`
    const entries = new Map(Object.entries(value))
    const unknown = [...entries.keys()].find((key) => !Object.hasOwn(keys, key))
    if (unknown !== undefined) return `${path} has a key that does not belong there`
    for (const [key, shape] of Object.entries(keys)) {
      const fault = shape(entries.get(key), `${path}/${key}`)
      if (fault !== undefined) return fault
    }
    return undefined
  }

const name = text(200)
const commit = matching(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const verdict = oneOf('stop', 'judge', 'glance', 'nothing')
const place = record({ file: text(1000), line: optional(number) })
const change = record({
  kind: oneOf(...changeKinds),
  what: name,
  module: name,
  screen: optional(text(1000)),
  subject: optional(text(1000)),
  before: optional(text()),
  after: optional(text()),
  place: optional(place),
})
const mark = oneOf('right', 'wrong')
const run = record({ kind: oneOf('same', 'deleted', 'inserted'), text: text() })
const block = record({
  kind: oneOf('words', 'answers', 'alternative', 'file'),
  before: optional(text()),
  after: optional(text()),
  runs: list(run),
  marks: optional(record({ before: optional(mark), after: optional(mark) })),
})
const picture = record({ name: matching(/^[0-9a-f]{32}\.png$/) })
const screen = record({
  module: name,
  id: text(1000),
  title: text(2000),
  change: oneOf('new', 'changed', 'removed'),
  blocks: list(block),
  place,
  pictures: optional(record({ before: optional(picture), after: optional(picture) })),
})
const range = record({
  worst: record({ score: number, grade: name }),
  best: record({ score: number, grade: name }),
})
const counts = record({ all: number, fitting: number, drafts: number, stale: number, missing: number })
const language = record({
  language: matching(/^[A-Za-z0-9-]{2,35}$/),
  before: optional(counts),
  after: counts,
  texts: list(
    record({
      kind: oneOf('stale', 'gone', 'missing', 'changed', 'new', 'approved'),
      status: oneOf('missing', 'draft', 'translated', 'reviewed', 'recheck', 'old', 'wrong'),
      module: name,
      context: text(2000),
      isAnswer: oneOf(true, false),
      oldSource: optional(text()),
      source: optional(text()),
      before: optional(text()),
      after: optional(text()),
    }),
  ),
})
const course = record({
  id: name,
  folder: text(1000),
  title: text(2000),
  change: oneOf('new', 'changed', 'removed'),
  verdict,
  score: record({ before: optional(range), after: optional(range) }),
  modules: list(
    record({
      id: name,
      title: text(2000),
      change: oneOf('new', 'changed', 'removed', 'form', 'same'),
      screens: number,
      error: number,
      warning: number,
    }),
  ),
  changes: list(change),
  screens: list(screen),
  languages: list(language),
  checklist: list(
    record({
      id: matching(/^[0-9a-f]{12}$/),
      task: matching(/^[\p{L}\p{N} ,.:;'"()–-]{1,400}$/u),
      about: optional(text()),
      statements: list(matching(/^[A-Z]{2}_\d{3}$/)),
    }),
  ),
  signOff: list(
    record({
      role: matching(/^[a-z]+(?::[A-Za-z0-9-]{2,20})?$/),
      by: optional(name),
      how: optional(oneOf('signature', 'approval')),
    }),
  ),
  findings: record({ error: number, warning: number, info: number }),
  settled: number,
  weight: record({ before: optional(number), after: optional(number) }),
})
const report = record({
  version: oneOf(1),
  base: commit,
  head: commit,
  verdict,
  courses: list(course, 1000),
  outside: record({ count: number, guarded: list(text(1000)) }),
})

/** Read a report that another job wrote: the report, or what is wrong with it in words that hold nothing of it. */
export function readReport(json: string): ReviewReport | { readonly fault: string } {
  if (json.length > reportLimit)
    return { fault: `it has more than ${reportLimit.toLocaleString('en')} characters` }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { fault: 'it is no JSON' }
  }
  const fault = report(value, '')
  return fault === undefined ? (value as ReviewReport) : { fault }
}
