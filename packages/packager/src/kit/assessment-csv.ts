import type { Report } from '@paath/diagnostics'
import { isComponentNamed, toPlainText, visitNodes } from '@paath/model'
import type {
  Assessment,
  ChoiceQuestion,
  FillInQuestion,
  MatchQuestion,
  NumericQuestion,
  Pool,
  Question,
  RootContent,
} from '@paath/model'
import { serializeCsv, toSafeText } from './csv.ts'

/** One table for the portal: the whole test, or one pool of it. */
export interface AssessmentTable {
  /** `assessment.csv`, or `assessment-2-<pool>.csv`. */
  readonly name: string
  readonly csv: string
  readonly questions: number
  /** How many of them a learner gets. */
  readonly draw: number
  /** Absent for the table of all questions. */
  readonly pool?: string
}

/** Most options of a question, and columns of the table. */
const mostOptions = 7

/** No public source names a limit; this many were never seen. */
const manyQuestions = 1000

/**
 * Write the final test as the portal's table of questions with weights ("QW"): one table with all questions, and where the
 * test has several pools one table for each, since each is a section of its own in the portal.
 *
 * @param report Receives `kit/question-*`, `kit/answers-dropped`, `kit/formula-text` and `kit/many-questions`.
 * @spec iGOT, QW_template_new.csv and QW_read_me.pdf
 */
export function createAssessmentTables(assessment: Assessment, report: Report): AssessmentTable[] {
  const { questions, pools, file } = assessment.module
  if (questions.length > manyQuestions) {
    report('kit/many-questions', { count: questions.length, limit: manyQuestions }, { file })
  }
  const rows = new Map(questions.map((question) => [question.id, toRow(question, report)]))
  const draw = questions.length - pools.reduce((sum, pool) => sum + pool.questions.length - pool.draw, 0)
  const ids = questions.map(({ id }) => id)
  const whole = { name: 'assessment.csv', csv: toTable(ids, rows), questions: ids.length, draw }
  return pools.length < 2 ? [whole] : [whole, ...pools.map((pool, index) => toPoolTable(pool, index, rows))]
}

type Rows = ReadonlyMap<string, readonly string[] | undefined>

function toPoolTable({ id, draw, questions }: Pool, index: number, rows: Rows): AssessmentTable {
  const name = `assessment-${index + 1}-${id}.csv`
  return { name, csv: toTable(questions, rows), questions: questions.length, draw, pool: id }
}

function toTable(ids: readonly string[], rows: Rows): string {
  const found = ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [row] : []
  })
  return serializeCsv([header, ...found.map((row, index) => [String(index + 1), ...row])])
}

const header = [
  'QuestionNo',
  'QuestionType',
  'Question',
  'QuestionTagging',
  ...Array.from({ length: mostOptions }, (_, index) => [
    `Option${index + 1}`,
    `isOption${index + 1}Correct`,
  ]).flat(),
]

/** An option, and what stands in the column beside it. */
type Pair = readonly [option: string, flag: string]

interface Parts {
  readonly type: string
  readonly text: string
  readonly pairs: readonly Pair[]
}

function toRow(question: Question, report: Report): string[] | undefined {
  const parts = toParts(question, report)
  if (!parts) {
    report('kit/question-type', { question: question.id, type: question.type }, question.place)
    return undefined
  }
  reportContent(question, report)
  const safe = (text: string): string => {
    const { text: line, wasFormula } = toSafeText(text)
    if (wasFormula) report('kit/formula-text', { question: question.id }, question.place)
    return line
  }
  const cells = parts.pairs.slice(0, mostOptions).flatMap(([option, flag]) => [safe(option), safe(flag)])
  const empty = Array.from({ length: 2 * mostOptions - cells.length }, () => '')
  return [parts.type, safe(parts.text), tagOf(question, report), ...cells, ...empty]
}

function toParts(question: Question, report: Report): Parts | undefined {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return toChoice(question, report)
    case 'match':
      return toMatch(question, report)
    case 'fill-in':
      return toGaps(question, report)
    case 'numeric':
      return toNumbers(question, report)
    case 'true-false':
      return toTruth(question)
    case 'order':
      return undefined
  }
}

function toChoice(question: ChoiceQuestion, report: Report): Parts {
  const { type, options } = question
  checkCount(question, { part: 'options', count: options.length, least: 2, most: mostOptions }, report)
  const pairs = options.map(({ text, right }): Pair => [text, right ? 'Yes' : 'No'])
  return { type: type === 'single' ? 'MCQ-SCA' : 'MCQ-MCA', text: promptOf(question), pairs }
}

/** The portal has one wording for the question above a match; what the author asks stands before it. */
const matchText = 'Match the following to the appropriate choice.'

function toMatch(question: MatchQuestion, report: Report): Parts {
  const pairs = question.pairs.flatMap(({ left, right }): Pair[] => (left ? [[left.text, right.text]] : []))
  checkCount(question, { part: 'pairs', count: pairs.length, least: 3, most: 6 }, report)
  if (pairs.length < question.pairs.length)
    report(
      'kit/question-content',
      { question: question.id, what: 'an answer without a partner' },
      question.place,
    )
  const prompt = promptOf(question)
  return { type: 'MTF', text: prompt === '' ? matchText : `${prompt} ${matchText}`, pairs }
}

function toGaps(question: FillInQuestion, report: Report): Parts {
  const { id, blanks, place } = question
  checkCount(question, { part: 'gaps', count: blanks.length, least: 1, most: 3 }, report)
  for (const [index, { answers }] of blanks.entries()) {
    const dropped = answers.length - 1
    if (dropped > 0) report('kit/answers-dropped', { question: id, gap: index + 1, dropped }, place)
  }
  return {
    type: 'FTB',
    text: promptOf(question),
    pairs: blanks.map(({ answers }): Pair => [answers[0] ?? '', 'Yes']),
  }
}

/** The portal compares numbers as text, so what is nearly right is wrong there. */
function toNumbers(question: NumericQuestion, report: Report): Parts {
  const { id, blanks, place } = question
  checkCount(question, { part: 'gaps', count: blanks.length, least: 1, most: 3 }, report)
  if (blanks.some(({ tolerance }) => tolerance > 0))
    report('kit/question-content', { question: id, what: 'a tolerance' }, place)
  return {
    type: 'FTB',
    text: promptOf(question),
    pairs: blanks.map(({ number }): Pair => [String(number), 'Yes']),
  }
}

/** The portal's own words stand for the options: the first is what is true, unless it says “False”. */
function toTruth(question: ChoiceQuestion): Parts {
  const [first] = question.options
  const isTurned = /^false\W*$/i.test(first?.text.trim() ?? '')
  const isTrue = (first?.right === true) !== isTurned
  const flag = (right: boolean): string => (right ? 'Yes' : 'No')
  const pairs: Pair[] = [
    ['TRUE', flag(isTrue)],
    ['FALSE', flag(!isTrue)],
  ]
  return { type: 'T/F', text: promptOf(question), pairs }
}

interface PartCount {
  readonly part: string
  readonly count: number
  readonly least: number
  readonly most: number
}

function checkCount({ id, place }: Question, count: PartCount, report: Report): void {
  if (count.count < count.least || count.count > count.most)
    report('kit/question-limit', { question: id, ...count }, place)
}

const tags: Readonly<Record<string, string>> = { easy: 'Easy', medium: 'Medium', hard: 'Difficult' }

function tagOf({ id, difficulty, place }: Question, report: Report): string {
  if (difficulty === undefined) report('kit/question-tagging', { question: id }, place)
  return tags[difficulty ?? 'medium'] ?? 'Medium'
}

/** What is asked, as one line. A gap is written as the portal writes it. */
function promptOf({ prompt }: Question): string {
  return toPlainText(prompt.map(withGaps))
}

function withGaps(node: RootContent): RootContent {
  if (isComponentNamed(node, 'Blank')) return { type: 'text', value: '<blank>' }
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).map(withGaps)
  return { ...node, children } as RootContent
}

function reportContent({ id, prompt, place }: Question, report: Report): void {
  const found = new Set<string>()
  visitNodes(prompt, (node) => {
    const what = isComponentNamed(node, 'Figure') ? 'a picture' : unwritable[node.type]
    if (what !== undefined) found.add(what)
  })
  for (const what of found) report('kit/question-content', { question: id, what }, place)
}

const unwritable: Readonly<Record<string, string>> = {
  image: 'a picture',
  table: 'a table',
  code: 'a block of code',
}
