import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { reencodePng } from './reencode-png.ts'

async function pointsOf(png: Uint8Array): Promise<Buffer> {
  return sharp(png).raw().toBuffer()
}

/** A picture whose points all differ, as another program writes it. */
function picture(channels: 3 | 4, width = 31, height = 17): Promise<Buffer> {
  const raw = Buffer.from(Array.from({ length: width * height * channels }, (_, at) => (at * 7919) % 251))
  return sharp(raw, { raw: { width, height, channels } }).png({ adaptiveFiltering: true }).toBuffer()
}

test.each([3, 4] as const)('a picture of %i channels has the same points afterwards', async (channels) => {
  const png = await picture(channels)
  const anew = reencodePng(png)
  expect(anew && (await pointsOf(anew))).toEqual(await pointsOf(png))
})

test('what stands in the file beside the points is gone', async () => {
  const png = await picture(3)
  const secret = Buffer.from('tEXtComment\0<script>hidden</script>')
  const chunk = Buffer.alloc(secret.length + 8)
  chunk.writeUInt32BE(secret.length - 4, 0)
  secret.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(secret), secret.length + 4)
  const marked = Buffer.concat([
    png.subarray(0, 33),
    chunk,
    png.subarray(33),
    Buffer.from('hidden at the end'),
  ])
  const anew = reencodePng(marked)
  expect(anew && Buffer.from(anew).includes('hidden')).toBe(false)
  expect(anew && (await pointsOf(anew))).toEqual(await pointsOf(png))
})

/** Header and data of our own making. */
function forged({
  width,
  height,
  lines,
  colours = 2,
}: {
  width: number
  height: number
  lines: Uint8Array
  colours?: number
}): Buffer {
  const part = (type: string, data: Buffer): Buffer => {
    const whole = Buffer.alloc(data.length + 12)
    whole.writeUInt32BE(data.length, 0)
    whole.write(type, 4, 'latin1')
    data.copy(whole, 8)
    whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
    return whole
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colours, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(lines)),
    part('IEND', Buffer.alloc(0)),
  ])
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['no picture', () => Buffer.from('<svg onload="evil()"/>')],
  ['nothing', () => new Uint8Array()],
  [
    'another kind of picture',
    () =>
      sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer(),
  ],
  [
    'one that says it is enormous',
    () => forged({ width: 60_000, height: 60_000, lines: new Uint8Array(10) }),
  ],
  [
    'one that is larger inside than it says',
    () => forged({ width: 10, height: 10, lines: new Uint8Array(20_000_000) }),
  ],
  [
    'one that is smaller inside than it says',
    () => forged({ width: 100, height: 100, lines: new Uint8Array(10) }),
  ],
  ['one with a palette', () => forged({ width: 1, height: 1, lines: new Uint8Array(2), colours: 3 })],
  [
    'one with a filter that does not exist',
    () => forged({ width: 1, height: 1, lines: Uint8Array.of(9, 0, 0, 0) }),
  ],
  ['one that is cut off', async () => (await picture(3)).subarray(0, 60)],
])('%s is refused', async (_, make) => {
  expect(reencodePng(await make())).toBeUndefined()
})
