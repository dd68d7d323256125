/**
 * The text form of a `State`: what is written to `cmi.suspend_data`.
 *
 * ```
 * P1 fingerprint:8 attempt:8 revision:4 elapsed:4 screen:3 flags:1 score:2
 *    count:2 (screen:3)*   count:2 (question)*   count:1 (checklist)*   [count:1 (scenario)*   count:1 (note)*   [turn:1]]   checksum:3
 * ```
 *
 * Digits are base64 characters of `state-code.ts`. The checksum is `hash16` of all before it, so a text that an LMS cut
 * short is noticed instead of half believed.
 */
import { hash16 } from './hash.ts'
import type { Settings } from './settings.ts'
import {
  StateReader,
  answerLimits,
  charactersFor,
  longestText,
  noteLimits,
  writeBits,
  writeNumber,
  writeText,
} from './state-code.ts'
import { answerTypeOf, mostTicks } from './state.ts'
import type { Answer, ChecklistState, NoteState, QuestionState, ScenarioState, State } from './state.ts'

const version = 'P1'
const reachedFlags = ['nothing', 'completed', 'passed'] as const
const answerTypes = ['choice', 'match', 'fill-in', 'order'] as const
/** The value that says "no score yet"; scores go from 0 to 100. */
const noScore = 101
const headLength = version.length + 8 + 8 + 4 + 4 + 3 + 1 + 2
const countsLength = 2 + 2 + 1 + 1 + 1 + 1
const scenarioLength = 3 + 3 + 1 + 1
const checksumLength = 3

/** Write a state as ASCII text, at most `worstCaseLength` characters long. */
export function encodeState(state: State): string {
  const body = [
    version,
    eightCharacters(state.fingerprint),
    eightCharacters(state.attempt),
    writeNumber(state.revision, 4),
    writeNumber(state.elapsed, 4),
    writeNumber(state.screen, 3),
    writeNumber(reachedFlags.indexOf(state.reached), 1),
    writeNumber(state.score === undefined ? noScore : state.score, 2),
    writeNumber(state.seen.length, 2),
    ...state.seen.map((hash) => writeNumber(hash, 3)),
    writeNumber(state.questions.length, 2),
    ...state.questions.map(encodeQuestion),
    writeNumber(state.checklists.length, 1),
    ...state.checklists.map(encodeChecklist),
    ...encodeStories(state),
  ].join('')
  return body + writeNumber(hash16(body), checksumLength)
}

/** Read a state back. Anything that `encodeState` did not write gives undefined; nothing throws. */
export function decodeState(text: string): State | undefined {
  if (typeof text !== 'string' || text.slice(0, version.length) !== version) return undefined
  const body = text.slice(0, -checksumLength)
  if (text.slice(-checksumLength) !== writeNumber(hash16(body), checksumLength)) return undefined
  const reader = new StateReader(body.slice(version.length))
  const fingerprint = reader.take(8).replace(/-+$/, '')
  const attempt = reader.take(8)
  const revision = reader.number(4)
  const elapsed = reader.number(4)
  const screen = reader.number(3)
  const reached = reachedFlags[reader.number(1)]
  const score = reader.number(2)
  const seen = readList(reader, reader.number(2), (source) => source.number(3))
  const questions = readList(reader, reader.number(2), readQuestion)
  const checklists = readList(reader, reader.number(1), readChecklist)
  const scenarios = reader.atEnd ? [] : readList(reader, reader.number(1), readScenario)
  const notes = reader.atEnd ? [] : readList(reader, reader.number(1), readNote)
  const turn = reader.atEnd ? 0 : reader.number(1)
  if (reader.failed || !reader.atEnd || reached === undefined || score > noScore) return undefined
  const done = { turn, seen, questions, checklists, scenarios, notes }
  const rest = { fingerprint, attempt, revision, elapsed, screen, reached, ...done }
  return score === noScore ? rest : { ...rest, score }
}

/** One part of a module and the most characters that it can take in the state. */
export interface StateShare {
  readonly kind: 'module' | 'screens' | 'question' | 'checklist' | 'scenario' | 'reflection'
  /** Id of the question, checklist, scenario or reflection, else empty. */
  readonly id: string
  readonly length: number
}

/** The settings that the state of a module refers to. */
export interface KeptSettings extends Pick<
  Settings,
  'questions' | 'checklists' | 'scenarios' | 'reflections'
> {
  readonly screens: readonly Pick<Settings['screens'][number], 'id' | 'hash'>[]
}

/** The most characters that each part of a module can take in the state, in the order of the module. */
export function stateShares(settings: KeptSettings): StateShare[] {
  return [
    { kind: 'module', id: '', length: headLength + countsLength + checksumLength },
    { kind: 'screens', id: '', length: 3 * settings.screens.length },
    ...settings.questions.map((question): StateShare => ({
      kind: 'question',
      id: question.id,
      length: longestQuestion(question),
    })),
    ...settings.checklists.map((checklist): StateShare => ({
      kind: 'checklist',
      id: checklist.id,
      length: 4 + charactersFor(Math.min(checklist.items, mostTicks)),
    })),
    ...settings.scenarios.map(({ id }): StateShare => ({ kind: 'scenario', id, length: scenarioLength })),
    ...settings.reflections.map(({ id }): StateShare => ({
      kind: 'reflection',
      id,
      length: 3 + longestText(noteLimits),
    })),
  ]
}

/** The most characters that any state of a module takes: a true upper bound for states that fit it. */
export function worstCaseLength(settings: Settings): number {
  return stateShares(settings).reduce((sum, share) => sum + share.length, 0)
}

function longestQuestion(question: Settings['questions'][number]): number {
  const head = 3 + 1 + 1
  const type = answerTypeOf(question)
  if (type === 'fill-in') return head + 1 + question.key.length * longestText(answerLimits)
  const options = 1 + charactersFor(4 * question.options.length)
  if (type === 'order') return head + options + question.options.length
  if (type === 'choice') return head + options + charactersFor(question.options.length)
  return head + options + 1 + charactersFor(4 * question.key.length) + question.key.length
}

function encodeQuestion({ hash, attempts, firstRight, right, answer }: QuestionState): string {
  const flags = answerTypes.indexOf(answer.type) * 4 + (firstRight ? 2 : 0) + (right ? 1 : 0)
  return (
    writeNumber(hash, 3) +
    writeNumber(flags, 1) +
    writeNumber(Math.max(1, attempts), 1) +
    encodeAnswer(answer)
  )
}

function readQuestion(reader: StateReader): QuestionState {
  const hash = reader.number(3)
  const flags = reader.number(1)
  const attempts = reader.number(1)
  const type = answerTypes[flags >> 2]
  if (type === undefined || attempts === 0) reader.failed = true
  return {
    hash,
    attempts,
    firstRight: (flags & 2) > 0,
    right: (flags & 1) > 0,
    answer: readAnswer(reader, type || 'choice'),
  }
}

function encodeAnswer(answer: Answer): string {
  if (answer.type === 'fill-in') {
    return (
      writeNumber(answer.texts.length, 1) + answer.texts.map((text) => writeText(text, answerLimits)).join('')
    )
  }
  const options = writeNumber(answer.options.length, 1) + writeBits(answer.options, 4)
  if (answer.type === 'match') {
    const lefts = writeNumber(answer.lefts.length, 1) + writeBits(answer.lefts, 4)
    const chosen = answer.lefts.map((_, left) => writeNumber(at(answer.chosen, left) + 1, 1))
    return options + lefts + chosen.join('')
  }
  if (answer.type === 'order') {
    return options + answer.options.map((_, place) => writeNumber(at(answer.chosen, place), 1)).join('')
  }
  const marks = answer.options.map((_, option) => (answer.chosen.indexOf(option) >= 0 ? 1 : 0))
  return options + writeBits(marks, 1)
}

function readAnswer(reader: StateReader, type: Answer['type']): Answer {
  if (type === 'fill-in') {
    return { type, texts: readList(reader, reader.number(1), (source) => source.text(answerLimits)) }
  }
  const options = reader.bits(reader.number(1), 4)
  if (type === 'match') {
    const lefts = reader.bits(reader.number(1), 4)
    const chosen = lefts.map(() => reader.number(1) - 1)
    if (chosen.some((option) => option >= options.length)) reader.failed = true
    return { type, chosen, options, lefts }
  }
  if (type === 'order') {
    const chosen = options.map(() => reader.number(1))
    if (options.some((_, option) => chosen.indexOf(option) < 0)) reader.failed = true
    return { type, chosen, options }
  }
  const marks = reader.bits(options.length, 1)
  return { type, chosen: positionsOf(marks), options }
}

function encodeChecklist({ hash, ticks }: ChecklistState): string {
  const marks = ticks.slice(0, mostTicks).map((tick) => (tick ? 1 : 0))
  return writeNumber(hash, 3) + writeNumber(marks.length, 1) + writeBits(marks, 1)
}

function readChecklist(reader: StateReader): ChecklistState {
  const hash = reader.number(3)
  return { hash, ticks: reader.bits(reader.number(1), 1).map((mark) => mark === 1) }
}

/** Left out while there is nothing to say, so that modules without them keep the text that they had. */
function encodeStories({ scenarios, notes, turn }: State): string[] {
  if (scenarios.length + notes.length + turn === 0) return []
  return [
    writeNumber(scenarios.length, 1),
    ...scenarios.map(encodeScenario),
    writeNumber(notes.length, 1),
    ...notes.map(encodeNote),
    ...(turn > 0 ? [writeNumber(turn < 64 ? turn : 62 + (turn % 2), 1)] : []),
  ]
}

function encodeScenario({ hash, scene, way, words, ended }: ScenarioState): string {
  const flags = words * 2 + (ended ? 1 : 0)
  return writeNumber(hash, 3) + writeNumber(scene, 3) + writeNumber(way + 1, 1) + writeNumber(flags, 1)
}

function readScenario(reader: StateReader): ScenarioState {
  const hash = reader.number(3)
  const scene = reader.number(3)
  const way = reader.number(1) - 1
  const flags = reader.number(1)
  if (flags > 31) reader.failed = true
  return { hash, scene, way, words: flags >> 1, ended: (flags & 1) > 0 }
}

function encodeNote({ hash, text }: NoteState): string {
  return writeNumber(hash, 3) + writeText(text, noteLimits)
}

function readNote(reader: StateReader): NoteState {
  return { hash: reader.number(3), text: reader.text(noteLimits) }
}

function readList<Item>(reader: StateReader, count: number, read: (reader: StateReader) => Item): Item[] {
  const items: Item[] = []
  while (items.length < count && !reader.failed) items.push(read(reader))
  return items
}

function positionsOf(marks: readonly number[]): number[] {
  const positions: number[] = []
  marks.forEach((mark, index) => {
    if (mark === 1) positions.push(index)
  })
  return positions
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  return value === undefined ? -1 : value
}

/** Exactly eight characters of `[A-Za-z0-9_-]`. */
function eightCharacters(text: string): string {
  return text
    .replace(/[^\w-]/g, '')
    .slice(0, 8)
    .padEnd(8, '-')
}
