import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError, createCollector } from '@paath/diagnostics'
import { targets } from '@paath/packager'
import { readZip } from '@paath/zip'
import { readTree } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildCourse } from '../src/index.ts'
import type { BuildOptions } from '../src/index.ts'
import { emptyFolder, safeHands, testAssets, writeTexts } from './course-folder.ts'

/** A test whose every word of a key or feedback begins with `zebra`, and whose questions begin with `giraffe`. */
const assessment = `---
title: giraffe test
pass: 60
---

<Pool id="one" draw={1}>

<Question id="t1">

giraffe-one?

- [x] zebra-option
  > zebra-feedback
- [ ] giraffe-option

</Question>

<Question id="t2" type="order">

giraffe-two?

1. zebra-first
2. zebra-second

</Question>

</Pool>

<Question id="t3">

Dial <Blank id="b1" answers={["zebra1930", "zebra1931"]}/>

</Question>
`

let root = ''
let folder = ''
let out = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  out = join(root, 'dist')
  writeTexts(folder, safeHands)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const build = (options: Partial<BuildOptions>) =>
  buildCourse({ folder, out, targets: ['igot'], assets: testAssets, ...options })

test('the target igot lets nothing of a final test into any output file, packed or not', async () => {
  writeTexts(folder, { 'assessment.mdx': assessment })
  const { diagnostics } = await build({ targets: ['igot'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const texts = textsBelow(out)
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter(({ text }) => /zebra|giraffe/.test(text)).map(({ name }) => name)).toEqual([])
})

test('the search would find it: targets that hold the test have it in their last package, and nowhere else', async () => {
  writeTexts(folder, { 'assessment.mdx': assessment })
  const holding = targets.filter(({ holdsAssessment }) => holdsAssessment).map(({ id }) => id)
  expect(holding).toEqual(['scorm12', 'scorm2004', 'web'])
  const { diagnostics } = await build({ targets: ['web'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const found = textsBelow(out).filter(({ text }) => /zebra/.test(text))
  expect(found.map(({ name }) => name)).toEqual(['web/safe-hands/en/03-assessment.en/index.html'])
})

test('a final test changes not one byte of what is made for iGOT', async () => {
  await build({ out: join(root, 'without') })
  writeTexts(folder, { 'assessment.mdx': assessment })
  await build({ out: join(root, 'with') })
  const bytes = (name: string): unknown =>
    [...readTree(join(root, name, 'igot'))].map(([path, content]) => [
      path,
      Buffer.from(content).toString('base64'),
    ])
  expect(bytes('with')).toEqual(bytes('without'))
})

test('a final test may lie outside the course', async () => {
  const path = join(root, 'locked away.mdx')
  writeFileSync(path, assessment)
  const { outputs } = await build({ targets: ['web'], assessment: path })
  expect(outputs.flatMap(({ files }) => files.map((file) => file.path))).toContain(
    '03-assessment.en/index.html',
  )
  const again = await build({ targets: ['web'], assessment: path })
  expect(again.outputs.map(({ changed }) => changed)).toEqual([false])
  writeFileSync(path, assessment.replace('giraffe-one', 'Who asks for an OTP'))
  const changed = await build({ targets: ['web'], assessment: path })
  expect(changed.outputs.map((output) => output.changed)).toEqual([true])
})

test('what is found in a final test names its place, and none of its answers', async () => {
  writeTexts(folder, {
    'assessment.mdx': assessment.replace('- [ ] giraffe-option', '- [ ] Zebra-Option'),
  })
  const { diagnostics } = await build({})
  const found = diagnostics.filter(({ place }) => place.file === 'assessment.mdx')
  expect(found.map(({ code }) => code)).toContain('question/same-option')
  expect(JSON.stringify(found)).not.toMatch(/zebra/i)
})

test('nor does what its author silenced', async () => {
  const silence = '{/* paath-ignore item/feedback-gives-no-reason: short on purpose */}\n\n'
  writeTexts(folder, {
    'assessment.mdx': assessment.replace('<Question id="t1">', `${silence}<Question id="t1">`),
  })
  const { silenced } = await build({})
  expect(silenced.map(({ diagnostic, reason }) => [diagnostic.code, diagnostic.data, reason])).toEqual([
    ['item/feedback-gives-no-reason', { text: '…' }, 'short on purpose'],
  ])
})

test('mistakes in a final test outside the course are told with their lines', async () => {
  const path = join(root, 'locked away.mdx')
  writeFileSync(path, assessment.replace('draw={1}', 'draw={7}'))
  const { diagnostics, readText } = await build({ assessment: path })
  expect(diagnostics.map(({ code, place }) => `${code} ${place.file}:${place.span?.start.line}`)).toContain(
    'assess/draw-too-large assessment.mdx:6',
  )
  expect(readText('assessment.mdx')).toBeUndefined()
})

test('a final test that is not there is a mistake of the command', async () => {
  await expect(build({ assessment: join(root, 'nowhere.mdx') })).rejects.toThrow(UsageError)
})

test('beside a final test the pass mark of a module is told to nobody', async () => {
  writeTexts(folder, {
    'modules/phone/module.mdx': safeHands['modules/phone/module.mdx']!.replace(
      'minutes: 6',
      'minutes: 6\npass: 50',
    ),
    'assessment.mdx': assessment,
  })
  await build({ targets: ['web'] })
  const page = readFileSync(join(out, 'web/safe-hands/en/01-phone.en/index.html'), 'utf8')
  expect(page).toContain('"role":"practice"')
  expect(page).not.toContain('"pass":')
})

/** Every output as text, the files inside zips too, and zips themselves in case something was stored. */
function textsBelow(path: string): { name: string; text: string }[] {
  return [...readTree(path)].flatMap(([name, bytes]) => {
    const own = { name, text: Buffer.from(bytes).toString('utf8') }
    if (!name.endsWith('.zip')) return [own]
    const { report } = createCollector()
    const content = readZip(bytes, { name, report })
    expect(content).toBeDefined()
    return [
      own,
      ...[...content!.files].map(([inner, file]) => ({
        name: `${name}/${inner}`,
        text: Buffer.from(file).toString('utf8'),
      })),
    ]
  })
}
