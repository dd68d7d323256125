import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import {
  approve,
  exchangeFormats,
  importFile,
  loadStore,
  planUpdate,
  toExchangeDocuments,
} from '../src/index.ts'
import type { ExchangeDocument, FilePlan, TranslationStore } from '../src/index.ts'

type Files = Readonly<Record<string, string>>

const ignore = (): void => undefined
const words = ['बैंक', 'फ़ोन', 'तुरंत', 'कभी', 'नहीं', 'पुलिस', 'संदेश']
const sentences = [
  'Call the bank at once.',
  'Never share an OTP with a caller.',
  'Wait for the police.',
  'Read the message twice today.',
]

function open(files: Files): TranslationStore {
  const course = parseCourse(memoryFiles(files), 'c', { report: ignore })
  if (!course) throw new Error('no course')
  return loadStore(course, ignore)
}

function withBody(files: Files, picked: readonly number[]): Files {
  const body = picked.map((at) => sentences[at % sentences.length]).join('\n\n')
  return { ...files, 'modules/m/module.mdx': `---\ntitle: Counter\n---\n\n## Start here\n\n${body}\n` }
}

/** What has been approved stays somewhere: where it stands, or in the memory. */
function approvedIn(store: TranslationStore): string[] {
  const standing = store.documents.flatMap((document) => [
    ...store.translationsOf(document, 'hi').translations.values(),
  ])
  return [...standing, ...store.memoryOf('hi')]
    .filter(({ state }) => state === 'reviewed')
    .map(({ source, text }) => `${source} → ${text}`)
}

/** Write some files of a plan, as a process that is killed in between would: memories first. */
function write(files: Files, plan: FilePlan, killedAfter: number): Files {
  const order = [...plan].sort(
    ([a], [b]) => Number(b.endsWith('/_memory.po')) - Number(a.endsWith('/_memory.po')),
  )
  return { ...files, ...Object.fromEntries(order.slice(0, killedAfter)) }
}

interface State {
  readonly files: Files
  /** Files that are with translators. */
  readonly exported: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly document: ExchangeDocument
  }[]
}

type Step = (state: State) => State

const kill = fc.oneof({ weight: 3, arbitrary: fc.constant(99) }, fc.nat(4))
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .uniqueArray(fc.nat(sentences.length - 1), { maxLength: 4 })
    .map((picked): Step => ({ files, exported }) => ({ files: withBody(files, picked), exported })),
  kill.map((after): Step => ({ files, exported }) => ({
    files: write(files, planUpdate(open(files), { languages: ['hi'] }), after),
    exported,
  })),
  kill.map((after): Step => ({ files, exported }) => {
    const store = open(files)
    const { changes } = approve(store, { language: 'hi', by: 'Asha Rao', on: '2026-11-22' })
    return {
      files: write(
        files,
        planUpdate(store, { languages: ['hi'], changes: new Map([['hi', changes]]) }),
        after,
      ),
      exported,
    }
  }),
  fc.constantFrom(...exchangeFormats.map(({ id }) => id)).map((id): Step => ({ files }) => {
    const format = exchangeFormats.find((one) => one.id === id)
    const documents = toExchangeDocuments(open(files), { language: 'hi' })
    const exported = format
      ? documents.map((document) => ({
          name: `${document.module}.hi${format.extension}`,
          bytes: format.write(document),
          document,
        }))
      : []
    return { files, exported }
  }),
  fc
    .tuple(fc.nat(), fc.array(fc.nat(words.length - 1), { minLength: 1, maxLength: 4 }), fc.boolean(), kill)
    .map(([which, picked, force, after]): Step => ({ files, exported }) => {
      const one = exported[which % Math.max(1, exported.length)]
      if (!one) return { files, exported }
      // A translator writes something into every row of the file.
      const text = picked.map((at) => words[at]).join(' ')
      const rows = one.document.rows.map((row) => ({ ...row, target: text, state: 'translated' as const }))
      const format = exchangeFormats.find(({ id }) => id === 'docx')
      const bytes = format?.write({ ...one.document, rows }) ?? new Uint8Array()
      const store = open(files)
      const result = importFile(
        store,
        { name: 'a.hi.docx', bytes },
        { on: '2026-11-22', force, report: ignore },
      )
      const changes = new Map(result ? [[result.language, result.changes]] : [])
      return { files: write(files, planUpdate(store, { languages: ['hi'], changes }), after), exported }
    }),
)

test('whatever is edited, exported, imported, approved, brought in line or killed: nothing approved is overwritten or dropped', () => {
  const start: Files = withBody(
    { 'course.yaml': 'title: Safe\nlanguage: en\nlanguages: [hi]\nmodules: [m]\n' },
    [0, 1],
  )
  let approvedOnce = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 10 }), (steps) => {
      let state: State = { files: start, exported: [] }
      let approved: readonly string[] = []
      for (const one of steps) {
        state = one(state)
        const now = approvedIn(open(state.files))
        expect(now).toEqual(expect.arrayContaining([...approved]))
        approved = now
      }
      approvedOnce += approved.length > 0 ? 1 : 0
    }),
    { numRuns: 15 },
  )
  expect(approvedOnce).toBeGreaterThan(0)
})
