import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeState, emptyState, encodeState, stateShares, worstCaseLength } from '../src/index.ts'
import { anySettings, anyStateOf, sampleSettings, storySettings } from './sample.ts'

const settings = sampleSettings()
const settingsAndState = anySettings.chain((some) => fc.tuple(fc.constant(some), anyStateOf(some)))

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(settingsAndState, ([, state]) => {
      expect(decodeState(encodeState(state))).toEqual(state)
    }),
  )
})

test('writes only characters that need no escaping anywhere', () => {
  fc.assert(
    fc.property(settingsAndState, ([, state]) => {
      expect(encodeState(state)).toMatch(/^[A-Za-z0-9_-]+$/)
    }),
  )
})

test('never writes more than the worst case that was computed from the settings', () => {
  fc.assert(
    fc.property(settingsAndState, ([some, state]) => {
      expect(encodeState(state).length).toBeLessThanOrEqual(worstCaseLength(some))
    }),
    { numRuns: 300 },
  )
})

test('the worst case holds for typed answers of any characters, which are cut if they must be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'binary' }), (one, other) => {
      const state = {
        ...emptyState(settings, 'aaaabbbb'),
        questions: [
          {
            hash: settings.questions[3]!.hash,
            attempts: 1,
            firstRight: false,
            right: false,
            answer: { type: 'fill-in' as const, texts: [one, other] },
          },
        ],
      }
      const text = encodeState(state)
      expect(text.length).toBeLessThanOrEqual(worstCaseLength(settings))
      const answer = decodeState(text)?.questions[0]?.answer
      expect(
        answer?.type === 'fill-in' &&
          answer.texts.every((kept, blank) => [one, other][blank]!.startsWith(kept)),
      ).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('keeps forty letters of Devanagari with spaces', () => {
  const text = 'मैं डाकघर में पार्सल तौलता हूँ और रसीद द'
  expect([...text]).toHaveLength(40)
  const answer = { type: 'fill-in' as const, texts: [text] }
  const question = { hash: 1, attempts: 1, firstRight: false, right: false, answer }
  const state = { ...emptyState(settings, 'aaaabbbb'), questions: [question] }
  expect(decodeState(encodeState(state))).toEqual(state)
})

test('keeps two hundred letters of a reflection in every script that people type', () => {
  const texts = [
    'मैं पहले अपने साथी से पूछूँगी, फिर 1930 पर फ़ोन करूँगी। ',
    'நான் முதலில் என் சக ஊழியரிடம் கேட்பேன், பிறகு 1930. ',
    'میں پہلے اپنے ساتھی سے پوچھوں گا، پھر 1930 پر فون کروں گا۔ ',
    'I would ask the clerk at the next desk, then call 1930.\n',
  ].map((text) => [...text.repeat(8)].slice(0, 200).join(''))
  for (const text of texts) {
    const state = { ...emptyState(settings, 'aaaabbbb'), notes: [{ hash: 7, text }] }
    expect(decodeState(encodeState(state))?.notes).toEqual([{ hash: 7, text }])
  }
})

test('the worst case holds for a reflection of any characters, which is cut if it must be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const story = storySettings()
      const { hash } = story.reflections[0]!
      const state = { ...emptyState(story, 'aaaabbbb'), notes: [{ hash, text }] }
      const kept = encodeState(state)
      expect(kept.length).toBeLessThanOrEqual(worstCaseLength(story))
      expect(text.startsWith(decodeState(kept)?.notes[0]?.text ?? 'lost')).toBe(true)
    }),
  )
})

test('gives undefined for any text that is not ours, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `P1${rest}`),
      ),
      (text) => {
        expect(decodeState(text)).toBeUndefined()
      },
    ),
    { numRuns: 1000 },
  )
})

test('gives undefined for what is not a text at all', () => {
  for (const value of [undefined, null, 0, false, {}]) {
    expect(decodeState(value as unknown as string)).toBeUndefined()
  }
})

test('notices when an LMS cut the text short or changed a character', () => {
  fc.assert(
    fc.property(settingsAndState, fc.nat(), ([, state], where) => {
      const text = encodeState(state)
      const at = where % text.length
      expect(decodeState(text.slice(0, at))).toBeUndefined()
      const other = text.charAt(at) === 'A' ? 'B' : 'A'
      expect(decodeState(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined()
    }),
  )
})

test('the text of a state stays the same over time', () => {
  const state = {
    ...emptyState(settings, 'aB3_x9-Q'),
    revision: 7,
    elapsed: 130,
    score: 50,
    seen: [settings.screens[0]!.hash],
    questions: [
      {
        hash: settings.questions[0]!.hash,
        attempts: 2,
        firstRight: false,
        right: true,
        answer: { type: 'choice' as const, chosen: [0], options: settings.questions[0]!.options },
      },
    ],
    checklists: [{ hash: settings.checklists[0]!.hash, ticks: [true, false, true, false, false] }],
  }
  expect(encodeState(state)).toMatchInlineSnapshot(
    `"P1abcd2345aB3_x9-QAAAHAACCK1rAAyABK1rABFvzBCDbSgBHLZFoM9L"`,
  )
})

test('an ordinary module leaves most of the room free', () => {
  expect(worstCaseLength(settings)).toBeLessThan(600)
  expect(stateShares(settings).map(({ kind, id, length }) => `${kind} ${id} ${length}`))
    .toMatchInlineSnapshot(`
      [
        "module  43",
        "screens  12",
        "question q-greet 9",
        "question q-forms 10",
        "question q-match 14",
        "question q-fill 248",
        "question q-order 11",
        "question q-price 127",
        "question q-fact 9",
        "checklist morning 5",
      ]
    `)
})
