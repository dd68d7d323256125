import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadProgram } from './load-program.ts'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paath program '))
  folder = join(root, 'bundle')
  mkdirSync(folder)
})

afterEach(() => rmSync(root, { recursive: true }))

/** Put a program there that answers with a word, and run it as the entry does. */
async function run(word: string, { id = word, command = 'check' } = {}): Promise<unknown> {
  writeFileSync(join(folder, 'program.cjs'), `exports.run = async () => '${word}'`)
  const { program, keepCode } = loadProgram({ folder, id, command })
  const answer: unknown = await program.run([], program.processIo?.())
  keepCode()
  return answer
}

function kept(): string[] {
  return readdirSync(join(root, 'code'))
}

test('the code of a command is kept, and its next run begins with it', async () => {
  expect(await run('one')).toBe('one')
  const [name = ''] = kept()
  expect(name).toMatch(/^one-\d+-check\.bin$/)
  const before = readFileSync(join(root, 'code', name))
  rmSync(join(root, 'code', name))
  writeFileSync(join(root, 'code', name), before)
  expect(await run('one')).toBe('one')
  expect(readFileSync(join(root, 'code', name))).toEqual(before)
})

test('a program of the same length and another text never runs on the code of the first', async () => {
  expect(await run('one')).toBe('one')
  expect(await run('two')).toBe('two')
  expect(kept()).toHaveLength(2)
})

test.each([
  ['empty', ''],
  ['text', 'not code'],
  ['zeros', '\0'.repeat(5_000)],
])('kept code that is %s is put right', async (_, spoilt) => {
  // A text that this process has not compiled before: Node would remember that one without any file.
  const word = `word ${spoilt.length}`
  const file = join(root, 'code', `one-${cachedDataVersionTag()}-check.bin`)
  mkdirSync(join(root, 'code'))
  writeFileSync(file, spoilt)
  expect(await run(word, { id: 'one' })).toBe(word)
  expect(readFileSync(file).length).toBeGreaterThan(100)
  expect(readFileSync(file, 'latin1')).not.toBe(spoilt)
  expect(kept()).toHaveLength(1)
})

test('where nothing can be written the program runs all the same', async () => {
  writeFileSync(join(root, 'code'), 'a file in the way')
  expect(await run('one')).toBe('one')
})

test.each(['', '../../away', 'CON', '--help'])(
  'nothing is kept for %j, which is no command',
  async (command) => {
    expect(await run('one', { command })).toBe('one')
    expect(readdirSync(root)).toEqual(['bundle'])
  },
)
