import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import { long, memoryFiles } from '@paath/testkit'
import { exchangeFormats } from '../exchange/index.ts'
import { toExchangeDocuments } from '../exchange/to-documents.ts'
import type { ExchangeDocument } from '../exchange/exchange.ts'
import { toWords } from '../tagged/tagged-text.ts'
import { importFile } from '../transaction/import-file.ts'
import { approve, pairsOf } from './approve.ts'
import { loadStore } from './load-store.ts'
import type { TranslationStore } from './load-store.ts'
import { planUpdate } from './plan-update.ts'
import type { UpdateOptions } from './plan-update.ts'

const ignore = (): void => undefined
const language = 'hi'
const csv = exchangeFormats.find(({ id }) => id === 'csv')

/** What happens to a course. A write that is killed stops after so many files. */
type Step =
  | { readonly do: 'edit'; readonly at: number; readonly to: string }
  | { readonly do: 'remove' | 'export'; readonly at: number }
  | {
      readonly do: 'approve' | 'import' | 'update'
      readonly at: number
      readonly killedAfter: number | undefined
    }

const sentences = [
  'Call the bank.',
  'Call your bank now.',
  'Wait 2 hours at home.',
  'Wait 3 hours at home.',
  'Never share a code with them.',
  '**Never** share a code with them.',
  'Stop.',
]
const at = fc.nat(9)
const killedAfter = fc.option(fc.nat(5), { nil: undefined })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('edit' as const), at, to: fc.constantFrom(...sentences) }),
    fc.record({ do: fc.constantFrom('remove' as const, 'export' as const), at }),
    fc.record({
      do: fc.constantFrom('approve' as const, 'import' as const, 'update' as const),
      at,
      killedAfter,
    }),
    fc.record({ do: fc.constant('import' as const), at, killedAfter: fc.constant(undefined) }),
  ),
  { minLength: 8, maxLength: 24, size: 'max' },
)

/** The folder of a course on a disk, with all that people did to it. */
class Desk {
  paragraphs = sentences.slice(0, 4)
  files: Record<string, string> = {}
  exports: ExchangeDocument[][] = []
  /** Words that the course took from people. */
  readonly taken = new Set<string>()
  /** Words that a person stands for, by id and source. */
  readonly approved = new Map<string, string>()
  #number = 0

  constructor() {
    this.save()
    this.write(this.store(), {})
  }

  save(): void {
    this.files['course.yaml'] = 'title: Safe\nlanguage: en\nlanguages: [hi]\nmodules: [m]\n'
    this.files['modules/m/module.mdx'] =
      `---\ntitle: Counter\n---\n\n## Start here\n\n${this.paragraphs.join('\n\n')}`
  }

  store(): TranslationStore {
    return loadStore(parseCourse(memoryFiles(this.files), 'c', { report: ignore }) as Course, ignore)
  }

  /** @returns false where it was killed. */
  write(store: TranslationStore, options: UpdateOptions, killed?: number): boolean {
    const plan = planUpdate(store, { languages: [language], ...options })
    const changed = [...plan].filter(([path, text]) => this.files[path] !== text)
    for (const [path, text] of changed.slice(0, killed)) this.files[path] = text
    return killed === undefined || killed >= changed.length
  }

  approve(index: number, killed: number | undefined): void {
    const store = this.store()
    const pairs = store.documents.flatMap((document) => pairsOf(store, document, language))
    const ready = pairs.filter(({ translation }) => translation !== undefined)
    const id = ready[index % Math.max(1, ready.length)]?.unit.id
    if (id === undefined) return
    const { changes } = approve(store, { language, ids: [id], by: 'Asha', on: '2026-11-22' })
    if (!this.write(store, { changes: new Map([[language, changes]]) }, killed)) return
    for (const { source, text } of changes.values()) this.approved.set(`${id}\n${source}`, text)
  }

  import(index: number, killed: number | undefined): void {
    const documents = this.exports[index % Math.max(1, this.exports.length)]
    for (const document of documents ?? []) {
      const rows = document.rows.map((row, at) =>
        (at + index) % 3 === 0
          ? { ...row, target: this.#translate(row.source), state: 'translated' as const }
          : row,
      )
      const bytes = csv?.write({ ...document, rows })
      const store = this.store()
      const file = { name: 'm.hi.csv', bytes: bytes ?? new Uint8Array() }
      const result = importFile(store, file, {
        on: '2026-11-22',
        by: 'Bina',
        // A file that is forced wins over other words, never over approved ones.
        force: index % 2 === 1,
        report: ignore,
      })
      if (!result) continue
      const { changes, remembered } = result
      const options = {
        changes: new Map([[language, changes]]),
        remembered: new Map([[language, remembered]]),
      }
      if (!this.write(store, options, killed)) continue
      for (const { text } of [...changes.values(), ...remembered]) this.taken.add(wordsOf(text))
    }
  }

  #translate(source: string): string {
    return source.replaceAll(/[A-Za-z][A-Za-z ]*/g, () => `शब्द${this.#number++}क `).trim()
  }

  check(): void {
    const store = this.store()
    const kept = Object.entries(this.files)
      .filter(([path]) => path.endsWith('.po'))
      .map(([, text]) => text.replaceAll(/<[^>]*>/g, ''))
      .join('\n')
    for (const words of this.taken) expect(kept).toContain(words)
    for (const { unit, translation } of store.documents.flatMap((one) => pairsOf(store, one, language))) {
      const text = this.approved.get(`${unit.id}\n${unit.source}`)
      if (text !== undefined) expect(translation).toMatchObject({ text, state: 'reviewed' })
    }
  }
}

function wordsOf(text: string): string {
  return toWords(text).replaceAll(/<[^>]*>/g, '')
}

test(
  'whatever is edited, removed, exported, imported, approved, updated and killed: what people wrote is kept, and what they approved stands',
  long,
  () => {
    let approvals = 0
    let imports = 0
    fc.assert(
      fc.property(steps, (list) => {
        const desk = new Desk()
        desk.exports.push(toExchangeDocuments(desk.store(), { language }))
        desk.import(0, undefined)
        for (const step of list) {
          if (step.do === 'edit') desk.paragraphs[step.at % desk.paragraphs.length] = step.to
          if (step.do === 'remove' && desk.paragraphs.length > 1)
            desk.paragraphs.splice(step.at % desk.paragraphs.length, 1)
          desk.save()
          if (step.do === 'export') desk.exports.push(toExchangeDocuments(desk.store(), { language }))
          if (step.do === 'update') desk.write(desk.store(), {}, step.killedAfter)
          if (step.do === 'approve') desk.approve(step.at, step.killedAfter)
          if (step.do === 'import') desk.import(step.at, step.killedAfter)
          desk.check()
        }
        approvals += desk.approved.size
        imports += desk.taken.size
      }),
      { numRuns: 40 },
    )
    expect(approvals).toBeGreaterThan(10)
    expect(imports).toBeGreaterThan(100)
  },
)
