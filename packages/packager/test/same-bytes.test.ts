import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createCollector } from '@paath/diagnostics'
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { targets } from '../src/index.ts'
import { sha256 } from '../src/checksums.ts'
import { fakeCourse, fakeSite } from './fake-site.ts'
import { controlFiles } from './control-files.ts'

const script = fileURLToPath(new URL('print-checksums.ts', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

test('packing again in the same process gives the same bytes [PKG-ZIP-3]', () => {
  expect(checksums()).toBe(checksums())
})

test(
  'other time zone, locale, folder, clock and order of files give the same bytes [PKG-ZIP-3]',
  { timeout: 60_000, ...long },
  () => {
    const here = checksums()
    expect(here.split('\n').length).toBeGreaterThan(6)
    expect(inOtherProcess({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(
      here,
    )
    expect(inOtherProcess({ TZ: 'Pacific/Kiritimati', LANG: 'C', PAATH_TEST_SHUFFLE: '1' })).toBe(here)
  },
)

function checksums(): string {
  const { report } = createCollector()
  const lines = targets.flatMap((target) =>
    Array.from(
      target.pack({ course: fakeCourse(), site: fakeSite(), controlFiles }, { report }),
      ([name, bytes]) => `${sha256(bytes)} ${target.id}/${name}
`,
    ),
  )
  return lines.sort().join('')
}

function inOtherProcess(env: Readonly<Record<string, string>>): string {
  const tsx = new URL('node_modules/tsx/dist/loader.mjs', `file://${root}/`).href
  return execFileSync(process.execPath, ['--import', tsx, '--conditions=source', script], {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
}
