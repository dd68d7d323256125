import { expect, test } from 'vitest'
import { compareSettings } from './compare-settings.ts'

const settings = {
  fingerprint: 'a1b2',
  screens: [{ id: 'start', hash: 1, title: 'Start', seconds: 10 }],
  questions: [{ id: 'q1', hash: 2, text: 'What now?', options: [3, 9, 4], key: 'b' }],
  scenarios: [{ id: 's1', scenes: [{ id: 'one', ways: [1, 2] }] }],
}

const pageWith = (value: object): string =>
  `<!doctype html><p>Words</p><script type="application/json" id="paath-settings">${JSON.stringify(value)}</script>`

test('what a page says of itself has not changed', () => {
  expect(compareSettings(pageWith(settings), pageWith(settings).replace('Words', 'Other words'))).toBe('none')
})

test.each([
  ['a screen takes longer', { screens: [{ ...settings.screens[0], seconds: 12 }] }, 'light'],
  ['a screen has another title', { screens: [{ ...settings.screens[0], title: 'Begin' }] }, 'light'],
  ['a question is asked otherwise', { questions: [{ ...settings.questions[0], text: 'And now?' }] }, 'light'],
  [
    'an option is reworded',
    { fingerprint: 'c3d4', questions: [{ ...settings.questions[0], options: [3, 9, 5] }] },
    'light',
  ],
  [
    'a choice of a story is reworded',
    { fingerprint: 'c3d4', scenarios: [{ id: 's1', scenes: [{ id: 'one', ways: [1, 7] }] }] },
    'light',
  ],
  [
    'two options change places',
    { fingerprint: 'c3d4', questions: [{ ...settings.questions[0], options: [9, 3, 4] }] },
    'deep',
  ],
  ['an option comes', { questions: [{ ...settings.questions[0], options: [3, 9, 4, 5] }] }, 'deep'],
  ['another answer is right', { questions: [{ ...settings.questions[0], key: 'a' }] }, 'deep'],
  ['a screen comes', { screens: [...settings.screens, { id: 'more' }] }, 'deep'],
  ['kept answers mean something else', { fingerprint: 'c3d4' }, 'deep'],
] as const)('%s', (_, change, expected) => {
  expect(compareSettings(pageWith(settings), pageWith({ ...settings, ...change }))).toBe(expected)
})

test('a page without settings is not compared', () => {
  expect(compareSettings('<p>Words</p>', pageWith(settings))).toBe('deep')
})
