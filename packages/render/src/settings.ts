import { letterOf, leftSidesOf, matchKeyOf, rightSidesOf, screenSeconds } from '@paath/components'
import type { Language, PlayerKey } from '@paath/languages'
import type { Question } from '@paath/model'
import { foldAnswer, hash16, hash4 } from '@paath/protocol'
import type {
  FoldingSettings,
  KeptSettings,
  QuestionSettings,
  RuntimeString,
  ScreenSettings,
  Settings,
} from '@paath/protocol'
import { fingerprintOf, identityOf } from './fingerprint.ts'
import { keptParts } from './kept-parts.ts'
import type { DigitOf } from './kept-parts.ts'
import type { ModuleInput } from './module-input.ts'
import type { PlayerWords } from './player-words.ts'
import { screenLabel } from './screen-title.ts'
import { siteFacts } from './site-facts.ts'

/** What the page tells the runtime about its module, and what names its edition. */
export interface ModuleSettings {
  readonly settings: Settings
  readonly identity: string
}

/** What the page tells the runtime about its module. */
export function toSettings(input: ModuleInput): ModuleSettings {
  const { course, module, tag, language, words } = input
  const { pass } = siteFacts(input)
  const { attempts } = module.metadata
  const folding = foldingOf(language)
  const kept = toKeptSettings(input)
  const settings = {
    version: 1,
    course: course.id,
    module: module.id,
    language: tag,
    complete: module.metadata.complete ?? 'answered',
    ...(pass === undefined ? {} : { pass }),
    ...rulesOf(input),
    screens: toScreens(input),
    questions: kept.questions.map((question) => ({
      ...question,
      ...(attempts !== undefined && !input.test && { attempts }),
    })),
    checklists: kept.checklists,
    scenarios: kept.scenarios,
    reflections: kept.reflections,
    strings: runtimeStrings(words),
    folding,
  } as const
  const identity = identityOf(module, settings)
  return { settings: { ...settings, fingerprint: fingerprintOf(identity) }, identity }
}

/** What `toKeptSettings` needs. */
export interface KeptInput extends Pick<ModuleInput, 'module' | 'language' | 'prefix'> {
  /** Makes one digit of the words of an option. Default: `hash4`. */
  readonly digitOf?: DigitOf
}

/** What the state of a module refers to, and no more. */
export function toKeptSettings({ module, language, prefix, digitOf = hash4 }: KeptInput): KeptSettings {
  const folding = foldingOf(language)
  return {
    screens: module.screens.map(({ id }) => nameOf(prefix + id)),
    questions: module.questions.map((question) => toQuestion(question, { prefix, folding, digitOf })),
    ...keptParts(module, { prefix, digitOf }),
  }
}

function nameOf(id: string): { id: string; hash: number } {
  return { id, hash: hash16(id) }
}

function foldingOf({ folding }: Language): FoldingSettings {
  return { map: folding }
}

/** What a test, and practice beside one, do otherwise than a module that stands alone. */
function rulesOf({ module, test, isPractice, prefix }: ModuleInput): Partial<Settings> {
  const pools = module.pools
    .filter(({ draw, questions }) => draw < questions.length)
    .map(({ draw, questions }) => ({ draw, questions: questions.map((id) => hash16(prefix + id)) }))
  const drawn = pools.length > 0 ? { pools } : {}
  if (!test) return isPractice ? { ...drawn, role: 'practice' } : drawn
  const { attempts, shuffle = {} } = test
  return {
    ...drawn,
    role: 'test',
    ...(attempts === undefined ? {} : { attempts }),
    shuffle: { questions: shuffle.questions ?? true, options: shuffle.options ?? true },
  }
}

/** Times are shares of the declared minutes, so that cover and position line agree. */
function toScreens({ module, words, prefix }: ModuleInput): ScreenSettings[] {
  const seconds = module.screens.map((screen) => leastSeconds + screenSeconds(screen))
  const total = seconds.reduce((sum, part) => sum + part, 0)
  const declared = 60 * (module.metadata.minutes ?? total / 60)
  return module.screens.map((screen, index) => ({
    ...nameOf(prefix + screen.id),
    title: screenLabel(screen, words).text,
    seconds: Math.floor(((seconds[index] ?? 0) * declared) / total),
  }))
}

/** To see what a screen is about, whatever stands on it. */
const leastSeconds = 5

/** How what stands in a question is told apart. */
interface Telling {
  readonly folding: FoldingSettings
  readonly digitOf: DigitOf
}

function toQuestion(
  question: Question,
  { prefix, ...telling }: Telling & { readonly prefix: string },
): QuestionSettings {
  const { type } = question
  const id = prefix + question.id
  const screen = prefix + question.screen
  const text = question.text.slice(0, 250)
  return { id, hash: hash16(id), type, screen, text, ...answersOf(question, telling) }
}

function answersOf(
  question: Question,
  { folding, digitOf }: Telling,
): Pick<QuestionSettings, 'options' | 'lefts' | 'key'> {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return {
        options: question.options.map(({ text }) => digitOf(text)),
        key: question.options.map(({ right }, index) => (right ? letterOf(index) : '')).join(''),
      }
    case 'match':
      return {
        options: rightSidesOf(question).map(({ cell }) => digitOf(cell.text)),
        lefts: leftSidesOf(question).map(({ text }) => digitOf(text)),
        key: matchKeyOf(question),
      }
    case 'order':
      return {
        options: question.items.map(({ text }) => digitOf(text)),
        key: question.items.map((_, index) => letterOf(index)).join(''),
      }
    case 'numeric':
      return {
        options: [],
        key: question.blanks.map(({ number, tolerance }) => [String(number), String(tolerance)]),
      }
    case 'fill-in':
      return {
        options: [],
        key: question.blanks.map(({ answers }) => answers.map((answer) => foldAnswer(answer, folding))),
      }
  }
}

const runtimeKeys: readonly (RuntimeString & PlayerKey)[] = [
  'position',
  'minutesLeft',
  'minuteLeft',
  'right',
  'notYet',
  'chooseFirst',
  'scoreLine',
  'finished',
  'stillOpen',
  'notConnected',
  'savedHere',
  'continueQuestion',
  'continueYes',
  'continueNo',
  'untracked',
  'savesOnLeaving',
  'reopen',
  'movedTo',
  'correctAnswer',
  'answered',
  'testPassed',
  'testFailed',
  'attemptsLeft',
]

function runtimeStrings(words: PlayerWords): Settings['strings'] {
  return Object.fromEntries(runtimeKeys.map((key) => [key, words.say(key).text])) as Settings['strings']
}
