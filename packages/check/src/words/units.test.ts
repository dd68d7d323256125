import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

const load = () => import('./units.ts')
const inNode = await load()
const elsewhere = await withoutBuffer()

describe.each([
  ['in Node', inNode],
  ['where there is no Buffer', elsewhere],
])('%s', (_, module) => {
  const read = (text: string): number[] => Array.from(module.unitsOf(text).subarray(0, text.length + 1))

  test.each(['', 'Call 1930', 'é', 'क़दम', '“1930”', '😀 a', 'a\0b', 'half a pair \ud83d here'])(
    'the units of %j, and a zero',
    (text) => {
      expect(read(text)).toEqual([...written(text), 0])
      expect(module.unitCount).toBe(text.length)
    },
  )

  test('the units of any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9000 }), (text, times) => {
        const long = text.repeat(Math.ceil(times / (text.length + 1)))
        expect(read(long)).toEqual([...written(long), 0])
      }),
    )
  })

  test('texts that just fit, and others that do not', () => {
    for (const length of [32_766, 32_767, 32_768, 32_769, 65_536, 65_537, 300_000]) {
      const long = `${'a'.repeat(length - 2)}कb`
      expect(read(long)).toEqual([...written(long), 0])
      expect(module.unitCount).toBe(length)
    }
  })
})

test('Node writes them at once', () => {
  const write = vi.spyOn(Buffer.prototype, 'write')
  elsewhere.unitsOf('one by one')
  expect(write).not.toHaveBeenCalled()
  inNode.unitsOf('at once')
  expect(write).toHaveBeenCalledExactlyOnceWith('at once', 'utf16le')
})

function written(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

async function withoutBuffer(): ReturnType<typeof load> {
  const { Buffer } = globalThis
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'Buffer')
  try {
    return await load()
  } finally {
    globalThis.Buffer = Buffer
  }
}
