/** What a review says in words, the same in a comment and on a page. */
import type {
  Change,
  ChangeKind,
  CourseReview,
  ModuleRow,
  ReviewReport,
  SignOff,
  Verdict,
} from '@paath/review'

/** What to do, as the first line of every report says it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  stop: 'Do not approve yet: something stops this change',
  judge: 'A person must judge what is listed here',
  glance: 'Only words and looks changed: read the changed screens',
  nothing: 'Officers will notice nothing of this change',
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

/** Kinds that are findings: their code says what they are. */
export const findingKinds: ReadonlySet<ChangeKind> = new Set(['danger', 'error', 'warning'])

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
  const grades = steps(before?.best.grade, after.best.grade)
  const best = steps(before?.best.score.toFixed(1), after.best.score.toFixed(1))
  const worst = steps(before?.worst.score.toFixed(1), after.worst.score.toFixed(1))
  return `${grades}, ${best} of 100 if people answer yes to all that is open, ${worst} if they answer no`
}

function steps(before: string | undefined, after: string): string {
  return before === undefined || before === after ? after : `${before} → ${after}`
}

/** `4 errors, 1 warning, 0 remarks`, and what was settled. */
export function findingWords({ findings: { error, warning, info }, settled }: CourseReview): string {
  const counts = [count(error, 'error'), count(warning, 'warning'), count(info, 'remark')].join(', ')
  return settled > 0 ? `${counts}; ${count(settled, 'finding')} settled` : counts
}

/** `signed 2 of 4: subject (Asha Devi); open: quality`. Empty where the course asks for no sign-off. */
export function signOffWords(signOff: readonly SignOff[], show: (text: string) => string): string {
  if (signOff.length === 0) return ''
  const done = signOff.flatMap(({ role, by }) => (by === undefined ? [] : [`${role} (${show(by)})`]))
  const open = signOff.flatMap(({ role, by }) => (by === undefined ? [role] : []))
  const lists = [done.join(', '), open.length > 0 ? `open: ${open.join(', ')}` : ''].filter(
    (text) => text !== '',
  )
  return `signed ${done.length} of ${signOff.length}: ${lists.join('; ')}`
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

/** Where a change stands, for people who look for it. */
export function placeWords({ place, module }: Change): string {
  if (!place) return module.startsWith('_') ? '' : module
  return place.line === undefined ? place.file : `${place.file}:${place.line}`
}

/** Which commits were compared. */
export function commitWords({ base, head }: ReviewReport): string {
  return `${base.slice(0, 10)} to ${head.slice(0, 10)}`
}
