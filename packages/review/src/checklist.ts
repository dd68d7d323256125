import { createHash } from 'node:crypto'
import type { StatementAnswer } from '@paath/check'
import { assessmentId } from '@paath/model'
import { courseItself } from './change.ts'
import type { Change, ChangeKind } from './change.ts'
import type { ScreenChange } from './compare/screens.ts'

/** One thing that only a person can judge. */
export interface ChecklistItem {
  /** Stays the same while what it asks about stays the same: a tick may be kept then, and only then. */
  readonly id: string
  /** What to look at. */
  readonly task: string
  /** Text of the course that the task is about. */
  readonly about?: string
  /** Ids of the statements of the scorecard that it answers. */
  readonly statements: readonly string[]
}

/** Parts of a course that statements of the scorecard are about. */
type Aspect = 'words' | 'pictures' | 'recordings' | 'questions' | 'competencies'

/** Statements that only a person can answer, by what a change has to touch to put them in question. */
const touchedBy: Readonly<Record<Aspect, RegExp>> = {
  words: /^(?:MR_00[1-4]|SD_\d+|IM_01[23]|DI_01[2-8]|DI_006|AD_006|CS_003)$/,
  pictures: /^(?:MR_00[2-6]|DI_00[78]|DI_01[12]|DI_020|LE_003)$/,
  recordings: /^LE_00[246]$/,
  questions: /^AD_00[4-6]$/,
  competencies: /^(?:CS_00[23]|MR_009)$/,
}

/** What a person has to say about a kind of change, whatever the scorecard says. */
const tasks: Readonly<Partial<Record<ChangeKind, string>>> = {
  'answer-key': 'Someone who knows the subject agrees with what now counts as right',
  'test-rule': 'Whoever answers for the final test agrees',
  number: 'The new number stands in a source that can be trusted',
  denial: 'The sentence still says what officers must do',
  competency: 'The course teaches and tests what it is tagged with now',
  objective: 'The objective is one that the module really reaches',
  'text-alternative': 'The words say what the picture says to those who see it',
  picture: 'The picture shows what the text says, and nothing that should not be seen',
  rights: 'The file may be used, and the source is the real one',
  link: 'The address leads to where the text says, and may be trusted',
  suppression: 'The reason for silencing the finding is a good one',
  'stale-signature': 'Those who signed look at the course again',
  signature: 'The signature is from the person whose name it bears',
  removed: 'Nothing is missing that officers need',
}

/** The checklist of a change: first what the changes ask, then the rows of the scorecard that they touch. */
export function toChecklist(
  changes: readonly Change[],
  screens: readonly ScreenChange[],
  statements: readonly StatementAnswer[],
): ChecklistItem[] {
  return [...ofChanges(changes), ...ofScorecard(changes, screens, statements)]
}

function ofChanges(changes: readonly Change[]): ChecklistItem[] {
  const byTask = new Map<ChangeKind, Change[]>()
  for (const change of changes) {
    if (tasks[change.kind] === undefined) continue
    byTask.set(change.kind, [...(byTask.get(change.kind) ?? []), change])
  }
  return [...byTask].map(([kind, list]) => {
    const about = [
      ...new Set(
        list.map(({ module, subject, screen }) =>
          // The path of a file names its module.
          [
            module === assessmentId ? 'final test' : subject?.startsWith(`modules/${module}/`) ? '' : module,
            subject ?? screen,
          ]
            .filter((part) => part !== undefined && part !== courseItself && part !== '')
            .join(' '),
        ),
      ),
    ]
    return {
      id: toId([
        kind,
        ...list.map((change) => JSON.stringify([change.module, change.subject, change.before, change.after])),
      ]),
      task: tasks[kind] ?? '',
      about: about.filter((text) => text !== '').join(', '),
      statements: [],
    }
  })
}

function ofScorecard(
  changes: readonly Change[],
  screens: readonly ScreenChange[],
  statements: readonly StatementAnswer[],
): ChecklistItem[] {
  const aspects = aspectsOf(changes, screens)
  // A package weighs more with every new edition of the player: that is nothing that somebody ticked.
  const judged = changes.filter(({ kind }) => kind !== 'weight')
  const content = toId([JSON.stringify(screens), JSON.stringify(judged)])
  const open = statements.filter(
    ({ answer, id }) => answer === 'open' && [...aspects].some((aspect) => touchedBy[aspect].test(id)),
  )
  const bySign = new Map<string, StatementAnswer[]>()
  for (const statement of open) bySign.set(statement.sign, [...(bySign.get(statement.sign) ?? []), statement])
  return [...bySign].map(([sign, rows]) => ({
    id: toId([sign, content]),
    task:
      rows.length > 3
        ? `${rows[0]?.text}, and ${rows.length - 1} more of the same group`
        : rows.map(({ text }) => text).join('; '),
    statements: rows.map(({ id }) => id),
  }))
}

function aspectsOf(changes: readonly Change[], screens: readonly ScreenChange[]): Set<Aspect> {
  const aspects = new Set<Aspect>()
  if (screens.some(({ blocks }) => blocks.some(({ kind, after }) => kind === 'words' && after !== undefined)))
    aspects.add('words')
  for (const { kind, what, subject } of changes) {
    if (kind === 'answer-key' || (kind === 'added' && what.startsWith('question'))) aspects.add('questions')
    if (kind === 'competency' || kind === 'objective') aspects.add('competencies')
    if (kind === 'picture')
      aspects.add(/\.(?:mp[34]|m4[av]|aac|ogg|webm|wav)$/i.test(subject ?? '') ? 'recordings' : 'pictures')
  }
  return aspects
}

function toId(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)
}
