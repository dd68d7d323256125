import sharp from 'sharp'
import { expect, test } from 'vitest'
import { reencodePicture, sniffMediaType } from './index.ts'

/** A picture like a photo: a soft gradient with a little grain. */
function photo(width: number): ReturnType<typeof sharp> {
  const height = Math.round(width * 0.6)
  const pixels = Buffer.alloc(width * height * 3)
  for (let index = 0; index < pixels.length; index++)
    pixels[index] = (index / width / 4 + ((index * 7919) % 13)) % 256
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

test('gives a photo in forms that weigh less, for the width of a column', { timeout: 60_000 }, async () => {
  const bytes = await photo(1600).jpeg({ quality: 92 }).toBuffer()
  const forms = (await reencodePicture(bytes)) ?? []
  expect(forms.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  for (const form of forms) {
    expect(sniffMediaType(form.bytes)).toBe(form.type)
    expect(form.bytes.length).toBeLessThan(0.9 * bytes.length)
    expect((await sharp(form.bytes).metadata()).width).toBe(1280)
  }
})

test('never makes a small picture larger', { timeout: 60_000 }, async () => {
  const bytes = await photo(200).png().toBuffer()
  for (const form of (await reencodePicture(bytes)) ?? [])
    expect((await sharp(form.bytes).metadata()).width).toBe(200)
})

test('leaves drawings, moving pictures and what it cannot read as they are', async () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value)
  const png = await photo(40).png().toBuffer()
  const moving = Buffer.concat([png.subarray(0, 33), text('\0\0\0\x08acTL\0\0\0\x02'), png.subarray(33)])
  const bomb = Uint8Array.from(png)
  new DataView(bomb.buffer).setUint32(16, 60_000)
  new DataView(bomb.buffer).setUint32(20, 60_000)
  const kept = [
    text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    text('GIF89a\x01'),
    moving,
    bomb,
    png.subarray(0, 60),
  ]
  for (const bytes of kept) expect(await reencodePicture(bytes)).toEqual([])
})
