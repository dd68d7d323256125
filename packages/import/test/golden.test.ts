import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import { goldenDocuments } from './golden-documents.ts'
import type { GoldenDocument } from './golden-documents.ts'
import { readBack, wordsIn, wordsOfDocx, wordsOfHtml, wordsOfMarkdown, wordsOfModule } from './words.ts'

test('there are at least twenty golden documents', () => {
  expect(goldenDocuments.length).toBeGreaterThanOrEqual(20)
})

test.each(goldenDocuments.map((document) => [document.name, document] as const))(
  '%s loses no word, keeps their order, and gives every marked question',
  async (name, document) => {
    const { report, diagnostics } = createCollector()
    const result = importDocument({ name, bytes: document.bytes() }, { language: 'en' }, report)
    const [module] = result?.modules ?? []
    await expect(module?.text).toMatchFileSnapshot(`golden/${name}.mdx`)
    const back = readBack(module?.text ?? '')
    expect(back.codes.filter((code) => code.startsWith('error'))).toEqual([])
    const written = wordsOfModule(
      back.module,
      wordsOf(document)
        .join(' ')
        .includes(wordsIn(module?.title ?? '').join(' ')),
    )
    const { isInOrder, left } = compare(wordsOf(document), written)
    expect(isInOrder, `${written.join(' ')}`).toBe(true)
    expect(left).toEqual([...(document.becomeMarks ?? []), ...(document.unseen ?? [])].sort())
    expect(
      back.module.questions.map((question) => [
        wordsIn(JSON.stringify(question.prompt)).length > 0,
        ...('options' in question
          ? question.options.filter(({ right }) => right).map((option) => option.text)
          : []),
      ]),
    ).toEqual((document.questions ?? []).map(([, ...right]) => [true, ...right]))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)

function wordsOf({ name, bytes }: GoldenDocument): string[] {
  if (name.endsWith('.docx')) return wordsOfDocx(bytes())
  return name.endsWith('.html') ? wordsOfHtml(bytes()) : wordsOfMarkdown(bytes())
}

/** Are the words of the module those of the document in their order, and what is left of the document? */
function compare(
  document: readonly string[],
  module: readonly string[],
): { isInOrder: boolean; left: string[] } {
  // The longest run of words in common: what is missing on either side shows.
  const rows = module.length + 1
  const columns = document.length + 1
  const lengths = Array.from({ length: rows }, () => new Uint16Array(columns))
  for (let row = rows - 2; row >= 0; row--) {
    for (let column = columns - 2; column >= 0; column--) {
      const below = lengths[row + 1]!
      lengths[row]![column] =
        module[row] === document[column]
          ? below[column + 1]! + 1
          : Math.max(below[column]!, lengths[row]![column + 1]!)
    }
  }
  const left: string[] = []
  let [row, column] = [0, 0]
  while (row < module.length && column < document.length) {
    if (module[row] === document[column]) {
      row++
      column++
    } else if (lengths[row + 1]![column]! > lengths[row]![column + 1]!) row++
    else left.push(document[column++]!)
  }
  return { isInOrder: lengths[0]![0] === module.length, left: [...left, ...document.slice(column)].sort() }
}
