import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findProfile, profiles } from '../index.ts'
import { createMemoryHost } from '../memory-host.ts'
import { templateProfile } from './_template/profile.ts'

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name)

test('every folder is a profile of the same id', () => {
  expect(profiles.map(({ id }) => id).sort()).toEqual(folders.sort())
  expect(findProfile('igot-2024')?.restores).toBe(true)
  expect(findProfile('no-such')).toBeUndefined()
})

test.each([...profiles, templateProfile].map((profile) => [profile.id, profile] as const))(
  '%s launches, loads and is left without a throw',
  async (_, profile) => {
    const host = createMemoryHost()
    const session = profile.create(host)
    await session.launch()
    session.onFrameLoad({ onActivity: () => undefined })
    session.teardown()
    expect(session.calls).toEqual([])
  },
)

test('only no-api publishes no API object', async () => {
  const silent = []
  for (const profile of profiles) {
    const host = createMemoryHost()
    await profile.create(host).launch()
    if (host.scope.API === undefined && host.scope.API_1484_11 === undefined) silent.push(profile.id)
  }
  expect(silent).toEqual(['no-api'])
})
