import { createCollector } from '@paath/diagnostics'
import { importDocument } from '../src/index.ts'
import type { GoldenDocument } from './golden-documents.ts'
import { readBack, wordsIn, wordsOfDocx, wordsOfHtml, wordsOfMarkdown, wordsOfModule } from './words.ts'

/** What an import made of a golden document, beside what it should have made. */
export interface Judgement {
  readonly text: string
  /** Errors of the import, and of the module that came of it. */
  readonly errors: readonly string[]
  /** Every word of the module stands in the document, in this order. */
  readonly isInOrder: boolean
  /** Words of the document that are not in the module, sorted, and those that may be missing. */
  readonly left: readonly string[]
  readonly mayBeLeft: readonly string[]
  /** Right options of each question. */
  readonly questions: readonly (readonly string[])[]
  readonly wantedQuestions: readonly (readonly string[])[]
}

/** Import a golden document and compare. */
export function judgeDocument(document: GoldenDocument): Judgement {
  const { report, diagnostics } = createCollector()
  const { name, bytes, becomeMarks = [], unseen = [] } = document
  const result = importDocument({ name, bytes: bytes() }, { language: 'en' }, report)
  const { text = '', title = '' } = result?.modules[0] ?? {}
  const { module, codes } = readBack(text)
  const words = wordsOf(document)
  const hasTitle = words.join(' ').includes(wordsIn(title).join(' '))
  return {
    text,
    errors: [
      ...diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ...codes.filter((code) => code.startsWith('error')),
    ],
    ...compare(words, wordsOfModule(module, hasTitle)),
    mayBeLeft: [...becomeMarks, ...unseen].sort(),
    questions: module.questions.map((question) =>
      'options' in question ? question.options.filter(({ right }) => right).map((option) => option.text) : [],
    ),
    wantedQuestions: (document.questions ?? []).map(([, ...right]) => right),
  }
}

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
