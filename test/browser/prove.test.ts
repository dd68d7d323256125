/** The prover itself: it finds a good package good, and each kind of fault that is planted into one. */
import { provePackage, toProofFile } from '@paath/prove'
import type { Proof } from '@paath/prove'
import { long } from '@paath/testkit'
import { beforeAll, expect, test } from 'vitest'
import { buildDriver } from '../../packages/prove/build.mjs'
import { useCourse } from './built-course.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety')
beforeAll(async () => {
  await buildDriver()
})

function prove(
  change: (name: string, text: string) => string = (_, text) => text,
  look = false,
): Promise<Proof> {
  const files = [...modules()[0]!.files].map(([name, bytes]): [string, Uint8Array] => {
    if (!/\.(html|js|css)$/.test(name)) return [name, bytes]
    const text = new TextDecoder().decode(bytes)
    const changed = change(name, text)
    return [name, changed === text ? bytes : new TextEncoder().encode(changed)]
  })
  return provePackage(
    { name: 'module.zip', sha256: 'a', files: new Map(files) },
    { browsers: { today: browser() }, depth: 'quick', look },
  )
}

test('a module of the real course is proven', async () => {
  const proof = await prove()
  expect(proof.diagnostics).toEqual([])
  expect(proof.cells.map(({ verdict }) => verdict)).toEqual(['kept'])
  expect(toProofFile(proof)).toMatchObject({ verdict: 'proven', package: { sha256: 'a' } })
  expect(proof.cells[0]!.visits[0]!.length).toBeGreaterThan(50)
})

test.each<[string, (name: string, text: string) => string, RegExp]>([
  [
    'a player that keeps nothing',
    (name, text) => (name.endsWith('.js') ? text.replaceAll('cmi.suspend_data', 'cmi.comments') : text),
    /is gone|was on|though the platform knows/,
  ],
  [
    'a player that never says that all is done',
    (name, text) => (name.endsWith('.js') ? text.replaceAll('"completed"', '"incomplete"') : text),
    /completion/,
  ],
  [
    'a page that asks for a file elsewhere',
    (_, text) => text.replace('</body>', '<img alt="" src="https://example.invalid/a.png"></body>'),
    /Content Security Policy|example\.invalid/,
  ],
  [
    'a page whose script fails',
    (name, text) => (name.endsWith('paath.js') ? `throw new Error('planted');${text}` : text),
    /completion/,
  ],
])('%s is found out', long, async (_, change, words) => {
  const { diagnostics } = await prove(change)
  const found = diagnostics.filter(({ code }) => code === 'prove/broken-promise')
  expect(found.map(({ data }) => (data as { reason: string }).reason).join()).toMatch(words)
})

test(
  'a focus that nobody sees, a picture without words and a page that is too wide are found',
  {
    timeout: 240_000,
    ...long,
  },
  async () => {
    const { diagnostics, accessibility } = await prove((name, text) => {
      if (name.endsWith('.css')) {
        return `${text} :focus { outline: none !important; box-shadow: none !important } h2 { width: 700px }`
      }
      return text.replace('</h2>', '</h2><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')
    }, true)
    const found = new Set(diagnostics.map(({ code }) => code))
    expect([...found]).toEqual(
      expect.arrayContaining(['prove/keyboard', 'prove/inaccessible', 'prove/too-wide']),
    )
    expect(accessibility!.states).toBeGreaterThan(accessibility!.screens)
    expect(accessibility!.pictures).toHaveLength(accessibility!.screens)
  },
)
