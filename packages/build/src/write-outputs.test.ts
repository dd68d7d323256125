import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '@paath/diagnostics'
import { readTree } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toDiskPath, writeOutputs } from './write-outputs.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'सुरक्षा dist '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, bytes(text)]))
const onDisk = () =>
  Object.fromEntries(
    [...readTree(folder)].map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )

test('writes files and the folders they need', () => {
  const result = writeOutputs(folder, files({ 'a.zip': 'A', 'media/b.svg': 'B' }))
  expect(onDisk()).toEqual({ 'a.zip': 'A', 'media/b.svg': 'B' })
  expect(result).toEqual({ written: ['a.zip', 'media/b.svg'], removed: [] })
})

test('leaves a file alone that has the right bytes', () => {
  writeOutputs(folder, files({ 'a.zip': 'A', 'b.zip': 'B' }))
  const before = statSync(join(folder, 'a.zip')).mtimeMs
  expect(writeOutputs(folder, files({ 'a.zip': 'A', 'b.zip': 'C' })).written).toEqual(['b.zip'])
  expect(statSync(join(folder, 'a.zip')).mtimeMs).toBe(before)
})

test('writes the list of hashes when all it lists is there', () => {
  const { written } = writeOutputs(folder, files({ SHA256SUMS: 'sums', '01-a.zip': 'A', 'z.json': '{}' }))
  expect(written).toEqual(['01-a.zip', 'z.json', 'SHA256SUMS'])
})

test('removes what an earlier run wrote, and nothing that a person put there', () => {
  writeOutputs(folder, files({ 'a.zip': 'A', 'gone.zip': 'G', 'media/old.svg': 'O' }))
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const result = writeOutputs(folder, files({ 'a.zip': 'A' }), [
    'a.zip',
    'gone.zip',
    'media/old.svg',
    'never.zip',
  ])
  expect(onDisk()).toEqual({ 'a.zip': 'A', 'notes.txt': 'mine' })
  expect(result.removed).toEqual(['gone.zip', 'media/old.svg'])
  expect(() => statSync(join(folder, 'media'))).toThrow('ENOENT')
})

test('clears what a killed run has left', () => {
  // No process has this number: it is above the limit of every system.
  writeFileSync(join(folder, '.paath-tmp-99999999-a.zip'), 'half')
  writeOutputs(folder, files({ 'a.zip': 'A' }))
  expect(onDisk()).toEqual({ 'a.zip': 'A' })
})

test('a folder in the way is said in words', () => {
  mkdirSync(join(folder, 'a.zip'))
  expect(() => writeOutputs(folder, files({ 'a.zip': 'A' }))).toThrow(UsageError)
})

test('a file in the way of a folder is said in words', () => {
  writeFileSync(join(folder, 'media'), 'mine')
  expect(() => writeOutputs(folder, files({ 'media/a.svg': 'A' }))).toThrow(UsageError)
  expect(readFileSync(join(folder, 'media'), 'utf8')).toBe('mine')
})

test.each(['../a.zip', '/etc/a.zip', 'a/../../b', 'C:\\a.zip', 'a\\b', '', 'a//b'])(
  'refuses to leave its folder: %s',
  (name) => {
    expect(() => toDiskPath(folder, name)).toThrow('An output must stay in its folder')
  },
)
