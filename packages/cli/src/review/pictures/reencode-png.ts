/**
 * A picture that another job made beside a stranger's files is drawn anew from its points: whatever else its file held is gone.
 *
 * @spec PNG (W3C), 5 and 9: chunks, filters
 */
import { constants, crc32, deflateSync, inflateSync } from 'node:zlib'

/** What a picture of a screen may measure at most. */
const most = { width: 1000, height: 6000, bytes: 10_000_000 }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Bytes of a point by its colour type: red, green and blue, with or without opacity. Browsers write nothing else. */
const pointBytes = new Map([
  [2, 3],
  [6, 4],
])

/** Read a PNG picture as browsers write them, and write it anew. Undefined where it is anything else, or too large. */
export function reencodePng(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > most.bytes || !file.subarray(0, 8).equals(signature)) return undefined
  const chunks = readChunks(file)
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return undefined
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const [depth, colours = 0, ...methods] = header.data.subarray(8)
  const point = pointBytes.get(colours)
  if (point === undefined || depth !== 8 || methods.some((method) => method !== 0)) return undefined
  if (width < 1 || height < 1 || width > most.width || height > most.height) return undefined
  const parts = chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))
  const lines = inflate(Buffer.concat(parts), height * (1 + width * point))
  const points = lines && unfilter(lines, { width, height, point })
  return points && write(points, { width, height, point, colours })
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

function readChunks(file: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at)
    const end = at + 12 + length
    if (end > file.length) return undefined
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: file.subarray(at + 8, end - 4) })
    if (type === 'IEND') return chunks
    at = end
  }
  return undefined
}

/** Exactly as many bytes as the header promises: no bomb can be larger. */
function inflate(data: Buffer, length: number): Buffer | undefined {
  try {
    const lines = inflateSync(data, { maxOutputLength: length })
    return lines.length === length ? lines : undefined
  } catch {
    // No picture, or one that says too little of its size.
    return undefined
  }
}

interface Shape {
  readonly width: number
  readonly height: number
  /** Bytes of a point. */
  readonly point: number
}

function unfilter(lines: Buffer, { width, height, point }: Shape): Buffer | undefined {
  const row = width * point
  const points = Buffer.alloc(height * row)
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (row + 1)] ?? 0
    if (filter > 4) return undefined
    for (let x = 0; x < row; x += 1) {
      const here = y * row + x
      const left = x >= point ? (points[here - point] ?? 0) : 0
      const up = y > 0 ? (points[here - row] ?? 0) : 0
      const corner = x >= point && y > 0 ? (points[here - row - point] ?? 0) : 0
      points[here] = ((lines[y * (row + 1) + 1 + x] ?? 0) + predict(filter, { left, up, corner })) & 255
    }
  }
  return points
}

interface Neighbours {
  readonly left: number
  readonly up: number
  readonly corner: number
}

function predict(filter: number, { left, up, corner }: Neighbours): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function write(
  points: Buffer,
  { width, height, point, colours }: Shape & { readonly colours: number },
): Buffer {
  const row = width * point
  const lines = Buffer.alloc(height * (row + 1))
  for (let y = 0; y < height; y += 1) {
    lines[y * (row + 1)] = 2
    for (let x = 0; x < row; x += 1) {
      const here = y * row + x
      const up = y > 0 ? (points[here - row] ?? 0) : 0
      lines[y * (row + 1) + 1 + x] = ((points[here] ?? 0) - up) & 255
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colours, 0, 0, 0], 8)
  const data = deflateSync(lines, { level: constants.Z_BEST_COMPRESSION })
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
