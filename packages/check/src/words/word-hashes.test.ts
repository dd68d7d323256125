import { expect, test } from 'vitest'
import { hashes, readText, wordsIn } from './tokens.ts'
import { WordHashes } from './word-hashes.ts'

test('the hash of each word, in their order', () => {
  const expected = [...wordsIn("keep the sms don't keep it"), ...wordsIn('İstanbul')].map(({ hash }) => hash)
  hashes.begin()
  const { room, from, count } = readText('Keep the SMS. Don’t KEEP it!')
  readText('İstanbul')
  expect([...hashes.sinceBegin()]).toEqual(expected)
  expect([...room.subarray(from, from + count)]).toEqual(expected.slice(0, 6))
  hashes.begin()
  expect([...hashes.sinceBegin()]).toEqual([])
})

test('as many as there are, and those that came before stay', () => {
  const hashes = new WordHashes()
  const modules = [5000, 0, 1, 30_000, 9000, 200_000, 5].map((length, module) =>
    Int32Array.from({ length }, (_, n) => module + n * 7919),
  )
  const added = modules.map((module) => {
    hashes.begin()
    for (let at = 0; at < module.length; at += 700) add(module.subarray(at, at + 700), hashes)
    return hashes.sinceBegin()
  })
  const isAsAdded = added.map((some, module) => String(some) === String(modules[module]))
  expect(isAsAdded).toEqual(modules.map(() => true))
})

function add(some: Int32Array, to: WordHashes): void {
  to.roomFor(some.length).set(some, to.end)
  to.end += some.length
}
