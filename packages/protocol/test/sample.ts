import fc from 'fast-check'
import { hash16, hash4, leftsOf } from '../src/index.ts'
import type { Answer, QuestionSettings, QuestionState, Settings, State } from '../src/index.ts'

/** A small module about a post office counter, with one question of each type. */
export function sampleSettings(changes: Partial<Settings> = {}): Settings {
  return {
    version: 1,
    course: 'post-office',
    module: 'counter',
    language: 'en',
    fingerprint: 'abcd2345',
    complete: 'answered',
    screens: ['start', 'greet', 'weigh', 'end'].map((id) => ({
      id,
      hash: hash16(id),
      title: id,
      seconds: 60,
    })),
    questions: [
      choice('q-greet', ['Say namaste', 'Look away', 'Ask for the parcel'], 'a'),
      choice('q-forms', ['Form A', 'Form B', 'Form C', 'Form D'], 'bd', 'multiple'),
      {
        ...choice('q-match', ['50 g', '2 kg', '20 kg'], 'bca', 'match'),
        lefts: ['Parcel', 'Sack', 'Letter'].map(hash4),
      },
      { ...choice('q-fill', [], ''), type: 'fill-in', key: [['1930', '१९३०'], ['stamp']] },
      choice('q-order', ['Greet', 'Weigh', 'Stamp'], 'abc', 'order'),
      { ...choice('q-price', [], ''), type: 'numeric', key: [['42', '1.5']] },
      choice('q-fact', ['True', 'False'], 'b', 'true-false'),
    ],
    checklists: [{ id: 'morning', hash: hash16('morning'), items: 5 }],
    scenarios: [],
    reflections: [],
    strings: {} as Settings['strings'],
    folding: { map: {} },
    ...changes,
  }
}

/** The same module with a story to decide and a thought to write down. */
export function storySettings(changes: Partial<Settings> = {}): Settings {
  return sampleSettings({
    scenarios: [
      {
        id: 'queue',
        hash: hash16('queue'),
        screen: 'weigh',
        scenes: [
          { id: 'long', hash: hash16('long'), ways: ['Wait', 'Push'].map(hash4), key: 'a', isEnding: false },
          { id: 'home', hash: hash16('home'), ways: [], key: '', isEnding: true },
        ],
      },
    ],
    reflections: [{ id: 'own-queue', hash: hash16('own-queue') }],
    ...changes,
  })
}

/** A choice or match question whose options are given as texts. */
export function choice(
  id: string,
  texts: readonly string[],
  key: string,
  type: QuestionSettings['type'] = 'single',
): QuestionSettings {
  return { id, hash: hash16(id), type, screen: 'greet', text: id, options: texts.map(hash4), key }
}

/** Any settings: many questions of all types. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    screens: fc.uniqueArray(fc.nat(0xffff), { maxLength: 30 }),
    questions: fc.array(
      fc.record({
        type: fc.constantFrom('single', 'multiple', 'true-false', 'match', 'order', 'fill-in', 'numeric'),
        options: fc.array(fc.nat(15), { minLength: 1, maxLength: 26 }),
        lefts: fc.array(fc.nat(15), { maxLength: 12 }),
      }),
      { maxLength: 20 },
    ),
    checklists: fc.array(fc.nat(32), { maxLength: 5 }),
    hasStory: fc.boolean(),
  })
  .map(({ screens, questions, checklists, hasStory }) =>
    (hasStory ? storySettings : sampleSettings)({
      screens: screens.map((hash) => ({ id: `s${hash}`, hash, title: '', seconds: 1 })),
      questions: questions.map(({ type, options, lefts }, index) => ({
        id: `q${index}`,
        hash: index,
        type,
        screen: 's',
        text: '',
        options: isTyped(type) ? [] : options,
        ...(type === 'match' ? { lefts } : {}),
        key: isTyped(type) ? lefts.map(() => ['1', '0']) : type === 'match' ? 'a'.repeat(lefts.length) : 'a',
      })),
      checklists: checklists.map((items, index) => ({ id: `c${index}`, hash: index, items })),
    }),
  )

function isTyped(type: QuestionSettings['type']): boolean {
  return type === 'fill-in' || type === 'numeric'
}

/** Any state that fits given settings, with as little or as much in it as can be. */
export function anyStateOf(settings: Settings): fc.Arbitrary<State> {
  return fc.record({
    fingerprint: fc.constant(settings.fingerprint),
    revision: fc.nat(2 ** 24 - 1),
    attempt: fc.stringMatching(/^[A-Za-z0-9_-]{8}$/),
    elapsed: fc.nat(2 ** 24 - 1),
    screen: fc.nat(0xffff),
    reached: fc.constantFrom('nothing', 'completed', 'passed'),
    turn: fc.nat(63),
    score: fc.nat(100),
    seen: fc.subarray(settings.screens.map(({ hash }) => hash)),
    questions: subsetOf(settings.questions.map(anyQuestionState)),
    checklists: subsetOf(
      settings.checklists.map(({ hash, items }) =>
        fc.record({
          hash: fc.constant(hash),
          ticks: fc.array(fc.boolean(), { minLength: items, maxLength: items }),
        }),
      ),
    ),
    scenarios: subsetOf(
      settings.scenarios.map(({ hash, scenes }) =>
        fc.record({
          hash: fc.constant(hash),
          scene: fc.constantFrom(...scenes.map((scene) => scene.hash)),
          way: fc.integer({ min: -1, max: 1 }),
          words: fc.nat(15),
          ended: fc.boolean(),
        }),
      ),
    ),
    notes: subsetOf(
      settings.reflections.map(({ hash }) => fc.record({ hash: fc.constant(hash), text: typedText })),
    ),
  })
}

function anyQuestionState(question: QuestionSettings): fc.Arbitrary<QuestionState> {
  return fc.record({
    hash: fc.constant(question.hash),
    attempts: fc.integer({ min: 1, max: 63 }),
    firstRight: fc.boolean(),
    right: fc.boolean(),
    answer: anyAnswer(question),
  })
}

function anyAnswer(question: QuestionSettings): fc.Arbitrary<Answer> {
  const { options } = question
  const positions = options.map((_, index) => index)
  if (question.type === 'match') {
    const lefts = leftsOf(question)
    return fc
      .array(fc.integer({ min: -1, max: options.length - 1 }), {
        minLength: lefts.length,
        maxLength: lefts.length,
      })
      .map((chosen) => ({ type: 'match', chosen, options, lefts }))
  }
  if (question.type === 'order') {
    return fc
      .shuffledSubarray(positions, { minLength: positions.length })
      .map((chosen) => ({ type: 'order', chosen, options }))
  }
  if (isTyped(question.type)) {
    const count = question.key.length
    return fc
      .array(typedText, { minLength: count, maxLength: count })
      .map((texts) => ({ type: 'fill-in', texts }))
  }
  return question.type !== 'multiple'
    ? fc.constantFrom(...positions).map((one) => ({ type: 'choice', chosen: [one], options }))
    : fc.subarray(positions).map((chosen) => ({ type: 'choice', chosen, options }))
}

/** What people type: one script with spaces and digits, at most 40 code points. */
const typedText = fc
  .tuple(
    fc.constantFrom([0x61, 26], [0x905, 0x60], [0xb85, 0x50], [0x627, 0x60]),
    fc.array(fc.nat(200), { maxLength: 40 }),
  )
  .map(([[first = 0, size = 1], letters]) =>
    letters
      .map((letter) => (letter % 9 === 0 ? ' ' : String.fromCodePoint(first + (letter % size))))
      .join(''),
  )

function subsetOf<Item>(items: readonly fc.Arbitrary<Item>[]): fc.Arbitrary<Item[]> {
  return fc
    .tuple(fc.array(fc.boolean(), { minLength: items.length, maxLength: items.length }), fc.tuple(...items))
    .map(([keep, all]) => all.filter((_, index) => keep[index]))
}
