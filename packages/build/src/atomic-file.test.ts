import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '@paath/diagnostics'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAtomically } from './atomic-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paath full '))
})
afterEach(() => rmSync(folder, { recursive: true }))

test.skipIf(process.platform !== 'linux')('a full disk is named, and the old file stays whole', () => {
  const file = join(folder, 'course.yaml')
  writeFileSync(file, 'title: Safe hands')
  // What is written under the temporary name goes to a device that is always full.
  symlinkSync('/dev/full', join(folder, `.paath-tmp-${process.pid}-course.yaml`))
  const write = (): void => writeAtomically(file, Buffer.from('title: Safer hands'))
  expect(write).toThrow(UsageError)
  expect(write).toThrow(expect.objectContaining({ hint: 'The disk is full' }))
  expect(readFileSync(file, 'utf8')).toBe('title: Safe hands')
})
