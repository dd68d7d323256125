/** Every regular expression that a check runs, against texts that make careless ones backtrack. */
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { checkMutants } from './mutants.ts'

/** Pieces that repeat: what letters, spaces, signs and markup of a hostile text are made of. */
const pieces = [
  'a',
  'A',
  'न',
  '1',
  ' ',
  '\n',
  '\t',
  '"',
  '(',
  '[',
  '{',
  '<',
  '>',
  '*',
  '_',
  '`',
  '-',
  '=',
  '.',
  ',',
  '|',
  '/',
  '\\',
  ':',
  '#',
  '&',
  '?',
  'a ',
  'A ',
  'AB ',
  'a.',
  'a. ',
  '1,',
  'a-',
  '<a ',
  '</',
  '[x](',
  '![',
  '- ',
  '  \n',
  'a\n',
  'http://',
  'a@',
  '&a',
  '{/*',
  '\u200d',
  'क\u094d',
]

/** As long as a long module. Work that grows with the square of it is seen at once. */
const length = 30_000

const attacks = pieces.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length))
  return [text, `${text}!`, `x${text}\u0001`]
})

test('no regular expression backtracks without bound', { timeout: 300_000, ...long }, () => {
  const used = regexesOf(() => checkMutants(60, 11))
  expect(used.length).toBeGreaterThan(100)
  const slow = used.filter((pattern) => attacks.some((text) => secondsFor(pattern, text) > 1))
  expect(slow.map(String)).toEqual([])
})

/** Whatever runs goes through `exec`, also what is replaced, split or tested. */
function regexesOf(run: () => void): RegExp[] {
  const used = new Map<string, RegExp>()
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!
  const original = exec.value as RegExp['exec']
  // oxlint-disable-next-line no-extend-native -- the only place that sees every pattern; it is put back below
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...exec,
    value(this: RegExp, text: string) {
      if (!used.has(String(this))) used.set(String(this), this)
      return original.call(this, text)
    },
  })
  try {
    run()
  } finally {
    // oxlint-disable-next-line no-extend-native -- as it was
    Object.defineProperty(RegExp.prototype, 'exec', exec)
  }
  return [...used.values()]
}

function secondsFor({ source, flags }: RegExp, text: string): number {
  const pattern = new RegExp(source, flags.replace('g', ''))
  const started = performance.now()
  pattern.test(text)
  return (performance.now() - started) / 1000
}
