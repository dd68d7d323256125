import { expect, test } from 'vitest'
import { sayProgress } from './say-progress.ts'

function said(isTerminal: boolean, steps: readonly number[], width = 80): string {
  let text = ''
  const io = {
    cwd: '',
    env: {},
    out: () => undefined,
    talk: (words: string) => void (text += words),
    colours: { out: false, talk: isTerminal },
    width,
  }
  for (const done of steps) sayProgress(io, done, 40)
  return text
}

test('a terminal shows one bar that grows, and goes to the next line at its end', () => {
  expect(said(true, [10, 40])).toBe(
    `\r[${'#'.repeat(6)}${' '.repeat(18)}] 10 of 40\r[${'#'.repeat(24)}] 40 of 40\n`,
  )
})

test('a narrow terminal has a shorter bar', () => {
  expect(said(true, [20], 20)).toBe(`\r[${'#'.repeat(4)}${' '.repeat(4)}] 20 of 40`)
})

test('a log has a line a step', () => {
  expect(said(false, [20, 40])).toBe('20 of 40\n40 of 40\n')
})
