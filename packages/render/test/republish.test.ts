/** A module is published again after an edit: what a learner has done is kept as far as it can still be told. */
import { decodeState, emptyState, encodeState, reconcile } from '@paath/protocol'
import type { Answer, QuestionSettings, Settings, State } from '@paath/protocol'
import { expect, test } from 'vitest'
import { courseWith, pageOf, renderCourse } from './sites.ts'

const first = `<Question id="q1">

What should Meena do first?

- [ ] Tap the link
- [x] Call the bank
  > Right.
- [ ] Wait for Monday

</Question>`

const second = `<Question id="q2">

Which are signs of a scam?

- [x] It hurries you
- [ ] It has your name
- [x] It asks for a code
- [ ] It came at noon

</Question>`

const third = `<Question id="q3">

Match each lock with the trouble it stops.

| Lock | Trouble |
| --- | --- |
| Screen lock | A stranger at your screen |
| Two steps | A thief with your password |
| Update | A known weakness |

</Question>`

const fourth = `<Question id="q4">

Dial <Blank id="b1" answers={["1930"]}/> at once.

</Question>`

const fifth = `<Question id="q7" type="order">

What comes first?

1. Call 1930
2. Tell the bank
3. Write it down

</Question>`

const checklist = `<Checklist id="ready">

- I saved 1930.
- I saved the number of my bank.

</Checklist>`

const module = `---
title: Spot a scam
minutes: 6
---

A clerk closes the register.

## Signs

${first}

${second}

## Locks

${third}

## Help

${fourth}

${fifth}

${checklist}
`

function settingsOf(text: string): Settings {
  const page = pageOf(renderCourse(courseWith(text)).site)
  const json = /<script type="application\/json" id="paath-settings">([^<]*)<\/script>/.exec(page)?.[1]
  return JSON.parse(json ?? '') as Settings
}

const published = settingsOf(module)

/** What the LMS holds of a learner who has seen every screen and answered everything right. */
const stored: string = encodeState({
  ...emptyState(published, 'aaaabbbb'),
  revision: 40,
  elapsed: 300,
  reached: 'completed',
  score: 100,
  screen: screenNamed(published, 'locks'),
  seen: published.screens.map(({ hash }) => hash),
  questions: published.questions.map((question) => ({
    hash: question.hash,
    attempts: 1,
    firstRight: true,
    right: true,
    answer: rightAnswer(question),
  })),
  checklists: published.checklists.map(({ hash }) => ({ hash, ticks: [true, false] })),
})

function rightAnswer({ type, key, options, lefts = [] }: QuestionSettings): Answer {
  if (typeof key !== 'string') return { type: 'fill-in', texts: key.map(([accepted = '']) => accepted) }
  const chosen = Array.from(key, (letter) => letter.charCodeAt(0) - 97)
  if (type === 'order') return { type, chosen, options }
  return type === 'match' ? { type: 'match', chosen, options, lefts } : { type: 'choice', chosen, options }
}

function screenNamed({ screens }: Settings, id: string): number {
  return screens.find((screen) => screen.id === id)?.hash ?? -1
}

/** What is left of it in the new edition. */
function afterEdit(edited: string): Record<string, unknown> {
  const settings = settingsOf(edited)
  const old = decodeState(stored)
  if (old === undefined) throw new Error('The stored state cannot be read')
  const state = reconcile(old, settings)
  return {
    ...Object.fromEntries(settings.questions.map((question) => [question.id, tell(state, question)])),
    unseen: settings.screens.filter(({ hash }) => !state.seen.includes(hash)).map(({ id }) => id),
    place: settings.screens.find(({ hash }) => hash === state.screen)?.id,
    ticks: state.checklists[0]?.ticks,
    reached: [state.reached, state.score, state.revision, state.elapsed],
  }
}

/** `right`: the answer is the one that is right now. `other`: it is another one. Both keep what was judged then. */
function tell(state: State, question: QuestionSettings): string {
  const kept = state.questions.find(({ hash }) => hash === question.hash)
  if (kept === undefined) return 'forgotten'
  expect([kept.right, kept.firstRight, kept.attempts]).toEqual([true, true, 1])
  const same = JSON.stringify(kept.answer) === JSON.stringify(rightAnswer(question))
  return same ? 'right' : kept.answer.type === 'fill-in' ? `typed ${kept.answer.texts.join('|')}` : 'other'
}

const whole = {
  q1: 'right',
  q2: 'right',
  q3: 'right',
  q4: 'right',
  q7: 'right',
  unseen: [],
  place: 'locks',
  ticks: [true, false],
  reached: ['completed', 100, 40, 300],
}

const swap =
  (...pairs: readonly (readonly [string, string])[]) =>
  (text: string): string =>
    pairs.reduce((all, [from, to]) => {
      expect(all).toContain(from)
      return all.replace(from, () => to)
    }, text)
const without = (part: string) => swap([part, ''])

test.each<[string, (text: string) => string, object]>([
  ['nothing is edited', (text) => text, {}],
  ['a question is worded anew', swap(['What should Meena do first?', 'What comes first?']), {}],
  ['a feedback is worded anew', swap(['> Right.', '> Right: a number she trusts.']), {}],
  [
    'the options of a question with one answer change places',
    swap(['- [ ] Tap the link\n', ''], ['Wait for Monday', 'Wait for Monday\n- [ ] Tap the link']),
    {},
  ],
  [
    'the options of a question with several answers change places',
    swap(['- [x] It hurries you\n', ''], ['It came at noon', 'It came at noon\n- [x] It hurries you']),
    {},
  ],
  [
    'a wrong option is added in front',
    swap(['- [ ] Tap the link', '- [ ] Ask a friend\n- [ ] Tap the link']),
    {},
  ],
  ['a wrong option is removed', swap(['- [ ] Tap the link\n', '']), {}],
  ['the right option is worded anew', swap(['Call the bank', 'Call the number on the passbook']), {}],
  [
    'an option is worded anew and another removed',
    swap(['Wait for Monday', 'Wait for a day'], ['- [ ] Tap the link\n', '']),
    {},
  ],
  [
    'another option becomes the right one',
    swap(['[ ] Tap', '[x] Tap'], ['[x] Call', '[ ] Call']),
    { q1: 'other' },
  ],
  ['one more option becomes right', swap(['[ ] It has', '[x] It has']), { q2: 'other' }],
  ['a question is removed', without(second), { q2: undefined }],
  [
    'a question gets a new id, which makes it a new one',
    swap(['id="q2"', 'id="q9"']),
    { q2: undefined, q9: 'forgotten' },
  ],
  [
    'a question is added between others',
    swap([second, `<Question id="q5">\n\nIs it so?\n\n- [x] Yes\n- [ ] No\n\n</Question>\n\n${second}`]),
    { q5: 'forgotten' },
  ],
  ['two questions change places', swap([first, '@'], [second, first], ['@', second]), {}],
  ['a question moves to another screen', swap([`${first}\n\n`, ''], [third, `${first}\n\n${third}`]), {}],
  [
    'the pairs of a match question change places',
    swap(
      ['| Screen lock | A stranger at your screen |\n', ''],
      [
        '| Update | A known weakness |',
        '| Update | A known weakness |\n| Screen lock | A stranger at your screen |',
      ],
    ),
    {},
  ],
  ['a pair is added', swap(['| Update |', '| A cover | A broken screen |\n| Update |']), { q3: 'other' }],
  ['a pair is removed', swap(['| Two steps | A thief with your password |\n', '']), {}],
  [
    'a choice becomes a blank',
    swap([first, first.replace(/- \[[^]*Monday/, 'Call the <Blank id="b1" answers={["bank"]}/>.')]),
    { q1: 'forgotten' },
  ],
  ['other answers are accepted', swap(['{["1930"]}', '{["112"]}']), { q4: 'typed 1930' }],
  [
    'a blank is added',
    swap(['at once', 'or <Blank id="b2" answers={["112"]}/> at once']),
    { q4: 'typed 1930|' },
  ],
  ['a line to order is worded anew', swap(['2. Tell the bank', '2. Tell your own bank']), {}],
  ['a line to order is removed', swap(['2. Tell the bank\n', '']), {}],
  ['a line to order is added at the end', swap(['3. Write it down', '3. Write it down\n4. Rest']), {}],
  [
    'another order becomes the right one',
    swap(['1. Call 1930\n', ''], ['3. Write it down', '3. Write it down\n4. Call 1930']),
    { q7: 'other' },
  ],
  [
    'a tick is added',
    swap(['- I saved the', '- I told a colleague.\n- I saved the']),
    { ticks: [true, false, false] },
  ],
  ['the checklist is removed', without(checklist), { ticks: undefined }],
  ['a screen is added', swap(['## Help', '## More\n\nWords.\n\n## Help']), { unseen: ['more'] }],
  [
    'the screen on view is removed, so the first unseen or the last one is shown',
    without(`## Locks\n\n${third}\n\n`),
    { q3: undefined, place: 'end' },
  ],
  [
    'the screen on view gets another heading',
    swap(['## Locks', '## Three locks']),
    { unseen: ['three-locks'], place: 'three-locks' },
  ],
  ['screens change places', swap(['## Signs', '## @'], ['## Locks', '## Signs'], ['## @', '## Locks']), {}],
])('when %s, everything that can still be told is kept', (_, edit, changes) => {
  const expected = Object.fromEntries(
    Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined),
  )
  const left = Object.fromEntries(
    Object.entries(afterEdit(edit(module))).filter(([, value]) => value !== undefined),
  )
  expect(left).toEqual(expected)
})
