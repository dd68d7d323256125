import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeState,
  emptyState,
  encodeState,
  matchOptions,
  reconcile,
  worstCaseLength,
} from '../src/index.ts'
import type { Answer, QuestionSettings, ScenarioSettings, Settings, State } from '../src/index.ts'
import { anySettings, anyStateOf, choice, sampleSettings, storySettings } from './sample.ts'

/** The state of a learner who answered one question. */
function answered(settings: Settings, question: QuestionSettings, answer: Answer): State {
  const kept = { hash: question.hash, attempts: 1, firstRight: true, right: true, answer }
  return { ...emptyState(settings, 'aaaabbbb'), questions: [kept] }
}

function answerIn(state: State): Answer | undefined {
  return state.questions[0]?.answer
}

const texts = ['Say namaste', 'Look away', 'Ask for the parcel', 'Point at the board']
const before = choice('q', texts, 'a', 'multiple')
const old = answered(sampleSettings({ questions: [before] }), before, {
  type: 'choice',
  chosen: [0, 2],
  options: before.options,
})

/** The chosen texts after the question got new texts. */
function chosenAfter(
  edited: readonly string[],
  type: 'single' | 'multiple' = 'multiple',
): string[] | undefined {
  const question = choice('q', edited, 'a', type)
  const answer = answerIn(reconcile(old, sampleSettings({ questions: [question] })))
  return answer?.type === 'choice' ? answer.chosen.map((option) => edited[option]!) : undefined
}

test('an answer follows its options when they are put in another order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (shuffled) => {
      expect(chosenAfter(shuffled)?.sort()).toEqual(['Ask for the parcel', 'Say namaste'])
    }),
  )
})

test('one edited option keeps its place and its answer', () => {
  expect(chosenAfter(['Say namaste', 'Look away', 'Ask for the receipt', 'Point at the board'])).toEqual([
    'Say namaste',
    'Ask for the receipt',
  ])
})

test('an option that was both moved and edited is still found', () => {
  expect(chosenAfter(['Ask for the receipt', 'Say namaste', 'Look away', 'Point at the board'])).toEqual([
    'Ask for the receipt',
    'Say namaste',
  ])
})

test('a removed option is forgotten, the others stay chosen', () => {
  expect(chosenAfter(['Say namaste', 'Look away', 'Point at the board'])).toEqual(['Say namaste'])
})

test('a new option changes nothing', () => {
  expect(chosenAfter(['Smile', ...texts])).toEqual(['Say namaste', 'Ask for the parcel'])
})

test('a question that takes one answer now keeps one', () => {
  expect(chosenAfter(texts, 'single')).toEqual(['Say namaste'])
})

test('different hashes are matched one to one under any permutation', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(15), { maxLength: 16 }),
      fc.infiniteStream(fc.nat()),
      (hashes, random) => {
        const shuffled = [...hashes].sort(() => (random.next().value! % 3) - 1)
        expect(matchOptions(hashes, shuffled).map((place) => shuffled[place])).toEqual(hashes)
      },
    ),
  )
})

test('no two options ever get the same place', () => {
  const hashes = fc.array(fc.nat(15), { maxLength: 26 })
  fc.assert(
    fc.property(hashes, hashes, (older, newer) => {
      const places = matchOptions(older, newer).filter((place) => place >= 0)
      expect(new Set(places).size).toBe(places.length)
      expect(places.every((place) => place < newer.length)).toBe(true)
    }),
  )
})

test('a match answer follows both sides', () => {
  const rights = ['50 g', '2 kg', '20 kg']
  const question = sampleSettings().questions[2]!
  const state = answered(sampleSettings(), question, {
    type: 'match',
    chosen: [1, 2, -1],
    options: question.options,
    lefts: question.lefts!,
  })
  const turned: QuestionSettings = {
    ...choice('q-match', ['20 kg', '50 g', '2 kg'], 'cab', 'match'),
    lefts: [...question.lefts!].reverse(),
  }
  const answer = answerIn(reconcile(state, sampleSettings({ questions: [turned] })))
  expect(rights).toHaveLength(3)
  expect(answer).toMatchObject({ type: 'match', chosen: [-1, 0, 2] })
})

test('removed screens and questions are forgotten, kept ones are kept', () => {
  const settings = sampleSettings()
  const full: State = {
    ...answered(settings, settings.questions[0]!, {
      type: 'choice',
      chosen: [1],
      options: settings.questions[0]!.options,
    }),
    screen: settings.screens[1]!.hash,
    seen: settings.screens.slice(0, 2).map(({ hash }) => hash),
    reached: 'completed',
  }
  const edited = sampleSettings({
    fingerprint: 'zzzz7777',
    screens: settings.screens.filter(({ id }) => id !== 'greet'),
    questions: settings.questions.slice(1),
  })
  const fitted = reconcile(full, edited)
  expect(fitted.seen).toEqual([settings.screens[0]!.hash])
  expect(fitted.screen).toBe(settings.screens[2]!.hash)
  expect(fitted.questions).toEqual([])
  expect(fitted).toMatchObject({ fingerprint: 'zzzz7777', reached: 'completed' })
})

test('a question of another kind starts afresh', () => {
  const question = choice('q', texts, 'abcd', 'match')
  expect(answerIn(reconcile(old, sampleSettings({ questions: [question] })))).toBeUndefined()
})

test('fits any state to any module, within the worst case, and twice is the same as once', () => {
  const pair = fc
    .tuple(anySettings, anySettings)
    .chain(([one, other]) => fc.tuple(anyStateOf(one), fc.constant(other)))
  fc.assert(
    fc.property(pair, ([state, settings]) => {
      const fitted = reconcile(state, settings)
      expect(decodeState(encodeState(fitted))).toEqual(fitted)
      expect(encodeState(fitted).length).toBeLessThanOrEqual(worstCaseLength(settings))
      expect(reconcile(fitted, settings)).toEqual(fitted)
    }),
    { numRuns: 300 },
  )
})

test('a place in a story follows its scene, and a choice follows its words', () => {
  const [queue] = storySettings().scenarios
  const [long, home] = queue!.scenes
  const place = { hash: queue!.hash, scene: long!.hash, way: 1, words: long!.ways[1]!, ended: true }
  const after = (scenes: ScenarioSettings['scenes']): unknown =>
    reconcile(
      { ...emptyState(storySettings(), 'aaaabbbb'), scenarios: [place] },
      storySettings({ scenarios: [{ ...queue!, scenes }] }),
    ).scenarios[0]
  expect(after([home!, long!])).toEqual(place)
  expect(after([{ ...long!, ways: [...long!.ways].reverse() }, home!])).toEqual({ ...place, way: 0 })
  expect(after([{ ...long!, ways: [long!.ways[0]!] }, home!])).toEqual({ ...place, way: -1, words: 0 })
  expect(after([home!])).toEqual({ ...place, scene: home!.hash, way: -1, words: 0 })
})

test('words of a reflection that is gone are forgotten', () => {
  const settings = storySettings()
  const notes = [
    { hash: settings.reflections[0]!.hash, text: 'I would ask first.' },
    { hash: 1, text: 'gone' },
  ]
  expect(reconcile({ ...emptyState(settings, 'aaaabbbb'), notes }, settings).notes).toEqual([notes[0]])
})
