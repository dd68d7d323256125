import { expect, test } from 'vitest'
import { readText, wordsIn } from './tokens.ts'
import { WordHashes } from './word-hashes.ts'

test('the hash of each word, in their order', () => {
  const hashes = new WordHashes()
  readText('Keep the SMS. Don’t KEEP it!', hashes)
  readText('İstanbul', hashes)
  const words = [...wordsIn("keep the sms don't keep it"), ...wordsIn('İstanbul')]
  expect([...hashes.takeAll()]).toEqual(words.map(({ hash }) => hash))
  expect([...hashes.takeAll()]).toEqual([])
})

test('as many as there are, and those that were taken stay', () => {
  const hashes = new WordHashes()
  const modules = [5000, 0, 1, 30_000, 9000, 200_000, 5].map((length, module) =>
    Int32Array.from({ length }, (_, n) => module + n * 7919),
  )
  const taken = modules.map((module) => {
    for (let at = 0; at < module.length; at += 700) add(module.subarray(at, at + 700), hashes)
    return hashes.takeAll()
  })
  expect(taken).toEqual(modules)
})

function add(some: Int32Array, to: WordHashes): void {
  to.roomFor(some.length).set(some, to.end)
  to.end += some.length
}
