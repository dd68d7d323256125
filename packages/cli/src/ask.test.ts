import { expect, test } from 'vitest'
import { answer } from './ask.ts'
import type { ParsedArgs } from './args.ts'
import type { Io } from './io.ts'

const question = { option: 'title', text: 'Title of the course?', fallback: 'Cyber safety' }
const args = (options: ParsedArgs['options'] = {}): ParsedArgs => ({ positionals: [], options })

function terminal(typed: string): { io: Io; asked: string[] } {
  const asked: string[] = []
  const io: Io = {
    cwd: '.',
    env: {},
    out: () => undefined,
    talk: () => undefined,
    colours: { out: false, talk: false },
    width: 80,
    ask: (text) => {
      asked.push(text)
      return Promise.resolve(typed)
    },
  }
  return { io, asked }
}

test('an option answers without a question', async () => {
  const { io, asked } = terminal('typed')
  expect(await answer(args({ title: 'Given' }), io, question)).toBe('Given')
  expect(asked).toEqual([])
})

test('a person is asked, and sees what Enter means', async () => {
  const { io, asked } = terminal('  साइबर सुरक्षा ')
  expect(await answer(args(), io, question)).toBe('साइबर सुरक्षा')
  expect(asked).toEqual(['Title of the course? [Cyber safety] '])
  expect(await answer(args(), terminal('').io, question)).toBe('Cyber safety')
})

test('nobody is asked with --yes, or without a terminal', async () => {
  const { io, asked } = terminal('typed')
  expect(await answer(args({ yes: true }), io, question)).toBe('Cyber safety')
  const { ask: _, ...nobody } = io
  expect(await answer(args(), nobody, question)).toBe('Cyber safety')
  expect(asked).toEqual([])
})
