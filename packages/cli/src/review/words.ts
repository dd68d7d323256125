/** What a review says in words, the same in a comment and on a page. */
import { languageOf } from '@paath/languages'
import type {
  BlockPair,
  Change,
  ChangeKind,
  ChecklistItem,
  CourseReview,
  ModuleRow,
  ReviewReport,
  SignOff,
  TextCounts,
  TranslationChange,
  Verdict,
} from '@paath/review'

/** What to do, of one course. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  stop: 'Do not approve yet: something stops this change',
  judge: 'Nothing stops this change; a person must judge what is listed here',
  glance: 'Only words and looks changed: read the changed screens',
  nothing: 'Officers will notice nothing of this change',
}

/** Files of a change that decide over every other one. */
export const guardedWords = {
  title: 'What decides how courses are checked',
  task: 'These files decide how courses are checked, approved and published. Someone with the right to must look at them:',
}

/** What to do, with the reason: the first line of every report. */
export function headline({ verdict, courses, outside }: ReviewReport): string {
  const changes = courses.flatMap((course) => course.changes)
  const points = courses.flatMap(({ checklist }) =>
    checklist.filter(({ statements }) => statements.length === 0),
  )
  const faults = summaryWords(changes.filter(({ kind }) => kind === 'danger' || kind === 'error'))
  if (verdict === 'stop') return `Do not approve yet: ${faults}`
  const number = points.length + (outside.guarded.length > 0 ? 1 : 0)
  if (verdict === 'judge' && number > 0)
    return `Nothing stops this change. A person must judge ${count(number, 'point')}`
  return verdictWords[verdict]
}

/** Name of a kind of change. */
export const kindWords: Readonly<Record<ChangeKind, string>> = {
  danger: 'Danger',
  error: 'Mistake',
  'answer-key': 'Answer key',
  'test-rule': 'Rule of a test',
  number: 'Number',
  denial: 'Meaning',
  removed: 'Gone',
  'stale-signature': 'Signature',
  signature: 'Signature',
  competency: 'Competency',
  objective: 'Objective',
  'text-alternative': 'Words for a picture',
  rights: 'Licence',
  picture: 'Picture or file',
  link: 'Address',
  translation: 'Translation',
  suppression: 'Silenced finding',
  warning: 'Warning',
  duration: 'Duration',
  metadata: 'About the course',
  order: 'Order',
  weight: 'Weight',
  added: 'New',
}

/** Kinds in a sentence that counts them: one, and many. */
const counted: Readonly<Partial<Record<ChangeKind, readonly [string, string]>>> = {
  danger: ['danger', 'dangers'],
  error: ['mistake', 'mistakes'],
  'answer-key': ['answer key', 'answer keys'],
  'test-rule': ['rule of a test', 'rules of a test'],
  number: ['number', 'numbers'],
  denial: ['turned sentence', 'turned sentences'],
  removed: ['thing gone', 'things gone'],
  'stale-signature': ['stale signature', 'stale signatures'],
  competency: ['competency', 'competencies'],
  objective: ['objective', 'objectives'],
  'text-alternative': ['text for a picture', 'texts for pictures'],
  rights: ['licence', 'licences'],
  picture: ['picture or file', 'pictures or files'],
  link: ['new address', 'new addresses'],
  translation: ['translation', 'translations'],
  suppression: ['silenced finding', 'silenced findings'],
  warning: ['warning', 'warnings'],
  duration: ['duration', 'durations'],
}

/** `1 answer key, 2 numbers, 1 new address`, the most damaging first. */
export function summaryWords(changes: readonly Change[]): string {
  const counts = new Map<ChangeKind, number>()
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .flatMap(([kind, number]) => {
      const [one, many] = counted[kind] ?? []
      return one === undefined || many === undefined ? [] : [`${number} ${number === 1 ? one : many}`]
    })
    .join(', ')
}

/** Kinds that are findings: their code says what they are. */
export const findingKinds: ReadonlySet<ChangeKind> = new Set(['danger', 'error', 'warning'])

/** Kinds whose texts are sentences: the words that changed are marked in them. Of all others both states stand side by side. */
export const sentenceKinds: ReadonlySet<ChangeKind> = new Set([
  'number',
  'denial',
  'removed',
  'objective',
  'text-alternative',
  'metadata',
])

/** State of a module in the table. */
export const moduleWords: Readonly<Record<ModuleRow['change'], string>> = {
  new: 'new',
  changed: 'changed',
  removed: 'gone',
  form: 'only its form changed',
  same: 'as before',
}

/** Change of a whole course. */
export const courseWords: Readonly<Record<CourseReview['change'], string>> = {
  new: 'a new course: read it as a whole',
  changed: 'a changed course',
  removed: 'a course that is gone',
}

/** Predicted grade, before and after. */
export function scoreWords({ before, after }: CourseReview['score']): string {
  if (after === undefined) return 'cannot be predicted'
  const rangeOf = ({ worst, best }: typeof after): string =>
    `${best.grade}, ${worst.score.toFixed(1)} to ${best.score.toFixed(1)} of 100`
  const [now, old] = [rangeOf(after), before && rangeOf(before)]
  const open = 'the range is what people still have to answer'
  if (old === undefined) return `${now} (${open})`
  return old === now ? `${now}, as before (${open})` : `${now}; before: ${old} (${open})`
}

/** Kinds that are errors of the course. */
const faults: ReadonlySet<ChangeKind> = new Set(['danger', 'error', 'stale-signature'])

/** Findings of the course, and what was settled. What was wrong before the change is said, too. */
export function findingWords({ findings: { error, warning, info }, settled, changes }: CourseReview): string {
  const brought = changes.filter(({ kind }) => faults.has(kind)).length
  const older = error - brought
  const stale = changes.filter(({ kind }) => kind === 'stale-signature').length
  const counts = [count(error, 'error'), count(warning, 'warning'), count(info, 'remark')].join(', ')
  return [
    counts,
    ...(stale > 0
      ? [`${stale} of the errors ${stale === 1 ? 'is a signature' : 'are signatures'} to renew`]
      : []),
    ...(older > 0
      ? [`${count(older, 'error')} stood there before, and ${older === 1 ? 'stops' : 'stop'} the packages`]
      : []),
    ...(settled > 0 ? [`${count(settled, 'finding')} settled`] : []),
  ].join('; ')
}

/** `signed 2 of 4: subject (Asha Devi); open: quality`. Empty where the course asks for no sign-off. */
export function signOffWords(signOff: readonly SignOff[], show: (text: string) => string): string {
  if (signOff.length === 0) return ''
  const done = signOff.flatMap(({ role, by }) => (by === undefined ? [] : [`${role} (${show(by)})`]))
  const open = signOff.flatMap(({ role, by }) => (by === undefined ? [role] : []))
  const lists = [done.join(', '), open.length > 0 ? `open: ${open.join(', ')}` : ''].filter(
    (text) => text !== '',
  )
  return `signed ${done.length} of ${signOff.length}${done.length > 0 ? ': ' : '; '}${lists.join('; ')}`
}

/** Weight of all packages, before and after. */
export function weightWords({ before, after }: CourseReview['weight']): string {
  if (after === undefined) return 'no packages can be made'
  return before === undefined || before === after
    ? kilobytes(after)
    : `${kilobytes(after)} (before: ${kilobytes(before)})`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} KB`
}

/** One of something, or many. */
export function count(number: number, word: string): string {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`
}

/** File and line of a change, for people who look for it. The file of a module goes without saying. */
export function placeWords({ place, module }: Pick<Change, 'place' | 'module'>): string {
  if (!place) return ''
  const isOwn = place.file === `modules/${module}/module.mdx`
  if (place.line === undefined) return isOwn ? '' : place.file
  return isOwn ? `line ${place.line}` : `${place.file}, line ${place.line}`
}

/** What changed, without the word that its kind says already: `**Number** in the text`. */
export function whatWords({ kind, what }: Change): string {
  const [first = '', ...rest] = what.split(' ')
  return rest.length > 0 && said.has(rest[0] ?? '') && first === kindWords[kind].toLowerCase()
    ? rest.join(' ')
    : what
}

/** Words that go on well after the name of a kind. */
const said: ReadonlySet<string> = new Set(['in', 'of', 'that', 'taken'])

/** A module by its id; the final test by its name. */
export function moduleName(module: string): string {
  return module === '_assessment' ? 'final test' : module
}

/** Which commits were compared. */
export function commitWords({ base, head }: ReviewReport): string {
  return `${base.slice(0, 10)} to ${head.slice(0, 10)}`
}

/** Name and code of a language. */
export function languageWords(language: string): string {
  const name = languageOf(language)?.name
  return name === undefined ? language : `${name} (${language})`
}

/** Heads of the table of languages. */
export const languageHeads: readonly string[] = [
  'Language',
  'Texts',
  'Translated',
  'Drafts',
  'Left behind',
  'Not translated',
]

/** What stands in it of one language. */
export function languageCells(
  { all, fitting, drafts, stale, missing }: TextCounts,
  before?: TextCounts,
): string[] {
  const step = (now: number, old: number | undefined): string =>
    old === undefined || old === now ? String(now) : `${now} (before: ${old})`
  return [
    step(all, before?.all),
    step(fitting, before?.fitting),
    step(drafts, before?.drafts),
    step(stale, before?.stale),
    step(missing, before?.missing),
  ]
}

/** Kinds of changes of a translation: what misleads officers comes first. */
export const translationOrder: readonly TranslationChange['kind'][] = [
  'gone',
  'stale',
  'changed',
  'missing',
  'new',
  'approved',
]

/** What happened to a translation. */
export function translationWords({ kind, status }: TranslationChange): string {
  if (kind === 'stale')
    return status === 'wrong' ? 'left behind, with another number or term' : (stale[status] ?? 'left behind')
  return translated[kind]
}

const stale: Readonly<Partial<Record<TranslationChange['status'], string>>> = {
  recheck: 'to look at again: a slip of the pen was mended in the source',
}

const translated: Readonly<Record<Exclude<TranslationChange['kind'], 'stale'>, string>> = {
  gone: 'translation gone',
  missing: 'new text, not translated',
  changed: 'translated anew',
  new: 'translated',
  approved: 'approved',
}

/** What stands before the words of a block. */
export const blockWords: Readonly<Record<BlockPair['kind'], string>> = {
  words: '',
  answers: 'accepted answers: ',
  alternative: 'words for a picture: ',
  file: 'file: ',
}

/** What stands over the folded rows of the scorecard. */
export function scorecardWords(rows: readonly ChecklistItem[], id: string): string {
  const number = rows.reduce((sum, { statements }) => sum + statements.length, 0)
  return `${count(number, 'statement')} of the quality scorecard that this change of ${id} touches, and that only a person can answer`
}
