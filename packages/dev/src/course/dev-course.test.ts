import type { CourseLook, LiveCourse } from '@paath/build'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDevCourse } from './dev-course.ts'
import type { DevCourse } from './dev-course.ts'
import type { DevState } from './dev-state.ts'

let folder = ''
let course: DevCourse | undefined
let states: DevState[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paath dev '))
  states = []
})
afterEach(() => {
  course?.close()
  rmSync(folder, { recursive: true, force: true })
})

const empty: CourseLook = {
  course: undefined,
  broken: [],
  unread: [],
  page: () => ({ stopped: [] }),
  findings: () => [],
  readText: () => undefined,
}

/** A course that looks as the list says, one look after the other. */
function open(
  looks: readonly (() => CourseLook)[],
  onFault: (fault: unknown) => void = () => undefined,
): void {
  let number = 0
  const look = (): CourseLook => (looks[Math.min(number++, looks.length - 1)] ?? (() => empty))()
  const live: LiveCourse = { look, glance: look, rehearse: () => undefined }
  course = openDevCourse({ folder, live, onFault })
  course.watch({
    shown: { module: 'phone', language: 'en' },
    tell: (event, data) => void (event === 'state' && states.push(data as DevState)),
  })
}

const lastTrouble = (): readonly string[] | undefined => states.at(-1)?.trouble

test('a file that another program holds is named, and looked at again until it opens', async () => {
  const held = { ...empty, unread: ['modules/phone/module.mdx'] }
  open([() => empty, () => held, () => held, () => empty])
  writeFileSync(join(folder, 'course.yaml'), 'title: Safe hands')
  await vi.waitFor(() => expect(lastTrouble()?.join()).toContain('modules/phone/module.mdx cannot be opened'))
  await vi.waitFor(() => expect(lastTrouble()).toEqual([]), { timeout: 10_000 })
})

test('a folder that is gone is said, and the page goes on when it is back', async () => {
  open([() => empty])
  rmSync(folder, { recursive: true })
  await vi.waitFor(() => expect(lastTrouble()?.join()).toContain('The folder of the course is gone'), {
    timeout: 10_000,
  })
  folder = mkdtempSync(join(tmpdir(), 'paath dev '))
})

test('a mistake of Paath itself is said and ends nothing', async () => {
  const faults: unknown[] = []
  const broken = (): CourseLook => {
    throw new Error('a bug')
  }
  open([() => empty, broken, () => empty], (fault) => faults.push(fault))
  writeFileSync(join(folder, 'course.yaml'), 'one')
  await vi.waitFor(() => expect(lastTrouble()?.join()).toContain('a mistake of its own'), { timeout: 10_000 })
  expect(String(faults[0])).toContain('a bug')
  writeFileSync(join(folder, 'course.yaml'), 'another text')
  await vi.waitFor(() => expect(lastTrouble()).toEqual([]), { timeout: 10_000 })
})
