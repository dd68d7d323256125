import { expect, test } from 'vitest'
import { addAssets } from './add-assets.ts'

const stub = { file: 'modules/a/media/b.png', license: 'x', creator: 'y', source: 'z' }

test('puts files into an empty list, and keeps what people wrote', () => {
  const text = addAssets('# Who made it\nassets: []\n', [stub])
  expect(text).toBe(
    '# Who made it\nassets:\n  - file: modules/a/media/b.png\n    license: x\n    creator: y\n    source: z\n',
  )
  expect(addAssets(text, [stub])).toBe(text)
})

test('makes the list where there is none, and keeps line ends of Windows', () => {
  expect(addAssets('', [stub])).toMatch(/^# yaml-language-server: \$schema=.*\/assets\.schema\.json\n#/)
  expect(addAssets('', [stub])).toContain('assets:\n  - file: modules/a/media/b.png\n')
  expect(addAssets('# a\r\nassets: []\r\n', [stub])).toContain('license: x\r\n')
})

test('refuses a file that cannot be read', () => {
  expect(() => addAssets('assets: [', [stub])).toThrow('cannot be read')
})
