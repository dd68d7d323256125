import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFolder } from './watch-folder.ts'
import type { FolderWatch } from './watch-folder.ts'

let root = ''
let folder = ''
let watch: FolderWatch | undefined
let changes = 0
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'सुरक्षा course '))
  folder = join(root, 'safe-hands')
  mkdirSync(join(folder, 'modules/phone'), { recursive: true })
  writeFileSync(join(folder, 'modules/phone/module.mdx'), 'old')
  changes = 0
})
afterEach(() => {
  watch?.close()
  rmSync(root, { recursive: true, force: true })
})

function start(pollEvery = 50): void {
  watch = watchFolder(folder, { onChange: () => (changes += 1), pollEvery })
}

/** Do something, and wait until it was noticed. */
async function noticed(act: () => void): Promise<void> {
  const before = changes
  act()
  await vi.waitFor(() => expect(changes).toBeGreaterThan(before), { timeout: 10_000, interval: 5 })
}

const file = (): string => join(folder, 'modules/phone/module.mdx')

test('notices a file that is written again', async () => {
  start()
  await noticed(() => writeFileSync(file(), 'newer text'))
})

test('notices an editor that renames a new file over the old one, each time', async () => {
  start()
  for (const text of ['first text', 'second text!', 'third text!!']) {
    await noticed(() => {
      writeFileSync(join(folder, 'modules/phone/.module.mdx.swp'), text)
      renameSync(join(folder, 'modules/phone/.module.mdx.swp'), file())
    })
  }
})

test('notices files in folders that were made meanwhile', async () => {
  start()
  await noticed(() => mkdirSync(join(folder, 'modules/tablet/media'), { recursive: true }))
  await noticed(() => writeFileSync(join(folder, 'modules/tablet/media/lock.svg'), '<svg/>'))
})

test('notices that the folder goes, and that it comes back', async () => {
  start()
  await noticed(() => renameSync(folder, join(root, 'elsewhere')))
  await noticed(() => renameSync(join(root, 'elsewhere'), folder))
  await noticed(() => writeFileSync(file(), 'text after the return'))
})

test('watches a folder that is not there yet', async () => {
  rmSync(folder, { recursive: true })
  start()
  await noticed(() => mkdirSync(folder))
})

test('tells of a save once', async () => {
  start()
  await noticed(() => writeFileSync(file(), 'newer text'))
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(changes).toBe(1)
})

test('says nothing while nothing changes', async () => {
  start(10)
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(changes).toBe(0)
})
