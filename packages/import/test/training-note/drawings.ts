/** The two drawings of the training note, as PNG. */
import { crc32, deflateSync } from 'node:zlib'

/** A picture drawn from boxes: left, top, width, height, grey. */
function draw(width: number, height: number, boxes: readonly (readonly number[])[]): Uint8Array {
  const rows = Array.from({ length: height }, () => new Uint8Array(width + 1).fill(250, 1))
  for (const [left = 0, top = 0, across = 0, down = 0, grey = 0] of boxes) {
    for (const row of rows.slice(top, top + down)) row.fill(grey, left + 1, left + 1 + across)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** @spec PNG, third edition, 5.3: length, name, data, checksum */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A page of the diary register. */
export function register(): Uint8Array {
  const lines = Array.from({ length: 8 }, (_, index) => [20, 60 + index * 22, 440, 1, 150])
  const columns = [20, 90, 180, 300, 459].map((left) => [left, 30, 1, 185, 90])
  const entries = [0, 1, 2].flatMap((row) =>
    [30, 100, 190, 310].map((left) => [left, 66 + row * 22, 45, 6, 60]),
  )
  return draw(480, 240, [[20, 30, 440, 22, 205], ...lines, ...columns, ...entries])
}

/** A shelf of the record room. */
export function shelf(): Uint8Array {
  const boards = [20, 90, 160, 225].map((top) => [20, top, 440, 8, 90])
  const bundles = [0, 1].flatMap((row) =>
    Array.from({ length: 8 }, (_, index) => [
      34 + index * 52,
      38 + row * 70,
      40,
      52,
      140 + ((index * 17 + row * 9) % 80),
    ]),
  )
  return draw(480, 260, [[20, 20, 6, 235, 90], [454, 20, 6, 235, 90], ...boards, ...bundles])
}
