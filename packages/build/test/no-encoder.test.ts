/** A machine without the encoder of pictures: packages are made all the same, and it is said. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostic } from '@paath/diagnostics'
import { expect, test, vi } from 'vitest'
import { buildCourse } from '../src/index.ts'
import { emptyFolder, safeHands, testAssets, writeTexts } from './course-folder.ts'

vi.mock('sharp', () => {
  throw new Error('not installed')
})

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

test('without an encoder a picture is packed as it is, and a remark says so', async () => {
  const root = emptyFolder()
  const folder = join(root, 'courses', 'safe-hands')
  const module = safeHands['modules/phone/module.mdx'] ?? ''
  const figure = '<Figure src="media/lock.png" alt="A closed lock on a telephone"/>'
  writeTexts(folder, {
    ...safeHands,
    'modules/phone/module.mdx': module.replace('## The lock\n', `## The lock\n\n${figure}\n`),
    'modules/phone/media/lock.png': '',
    'assets.yaml':
      'assets:\n  - { file: modules/phone/media/lock.png, kind: photo, license: CC0-1.0, creator: us, source: own work }\n',
  })
  writeFileSync(join(folder, 'modules/phone/media/lock.png'), Buffer.from(pixel, 'base64'))
  const built = await buildCourse({ folder, out: join(root, 'dist'), targets: ['igot'], assets: testAssets })
  rmSync(root, { recursive: true, force: true })
  expect(built.outputs).toHaveLength(1)
  const said = built.diagnostics.filter(({ code }) => code === 'media/not-prepared')
  expect(said.map(formatDiagnostic)).toEqual([
    expect.stringContaining('A picture was packed unchanged: the encoder'),
  ])
})
