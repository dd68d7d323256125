/** The prover's walk with the keyboard alone, over a whole final test: questions that are drawn, and none with a verdict of its own. */
import { createCollector } from '@paath/diagnostics'
import { long } from '@paath/testkit'
import { beforeAll, expect, test } from 'vitest'
import { buildDriver } from '../../packages/prove/build.mjs'
import { useKeyboard } from '../../packages/prove/src/accessibility/use-keyboard.ts'
import { readPackageFacts } from '../../packages/prove/src/package-facts.ts'
import { useCourse } from './built-course.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety', { zips: 'scorm12' })
beforeAll(async () => {
  await buildDriver()
})

async function faultsOf(files: ReadonlyMap<string, Uint8Array>) {
  const { report, diagnostics } = createCollector()
  await useKeyboard({ browser: browser(), files, facts: readPackageFacts(files), name: 'test.zip', report })
  return diagnostics.map(({ code, data }) => ({ code, ...(data as { screen: string; what: string }) }))
}

test('all fifteen questions of a final test are answered with the keyboard', long, async () => {
  expect(await faultsOf(modules().at(-1)!.files)).toEqual([])
})

test('questions of a final test that no key reaches are found', long, async () => {
  const { files } = modules().at(-1)!
  const hidden = '#test-signs :is(input, select, button) { visibility: hidden }'
  const spoiled = new Map(files).set(
    'styles.css',
    Buffer.concat([files.get('styles.css')!, Buffer.from(hidden)]),
  )
  const faults = await faultsOf(spoiled)
  expect(new Set(faults.map(({ code, screen }) => `${code} ${screen}`))).toEqual(
    new Set(['prove/keyboard test-signs']),
  )
  expect(faults.filter(({ what }) => what.endsWith('cannot be answered with the keyboard'))).toHaveLength(3)
})
