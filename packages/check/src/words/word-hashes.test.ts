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

test('as many as there are', () => {
  const hashes = new WordHashes()
  const all = Array.from({ length: 5000 }, (_, n) => n * 7919)
  for (const hash of all) hashes.add(hash)
  expect([...hashes.takeAll()]).toEqual(all)
})
