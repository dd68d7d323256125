/** What the head of a sound or film file tells about how it will sound and look. */
export interface PlaybackFacts {
  /** Samples a second. */
  readonly sampleRate?: number
  /** Thousand bits a second, of an MP3. */
  readonly kilobits?: number
  /** Lines of the picture. */
  readonly height?: number
}

/**
 * Read the quality of an MP3, a WAV or an MP4 from its head. What cannot be read is left out.
 *
 * @spec ISO/IEC 11172-3, 2.4.2.3 (frame header); RIFF WAVE, format chunk; ISO/IEC 14496-12, 8.3.2 (track header)
 */
export function readPlaybackFacts(bytes: Uint8Array): PlaybackFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (nameAt(view, 0) === 'RIFF' && nameAt(view, 8) === 'WAVE') return readWave(view)
  if (nameAt(view, 4) === 'ftyp') return readMovie(view)
  return readMp3(view)
}

function readWave(view: DataView): PlaybackFacts {
  for (let at = 12; at + 16 <= view.byteLength; at += 8 + view.getUint32(at + 4, true)) {
    if (nameAt(view, at) === 'fmt ') return { sampleRate: view.getUint32(at + 12, true) }
  }
  return {}
}

const rates = [44_100, 48_000, 32_000]
const kilobitsOf1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const kilobitsOf2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

/** The first frame, after the titles and pictures that may stand before it. */
function readMp3(view: DataView): PlaybackFacts {
  const start = afterTags(view)
  const end = Math.min(view.byteLength - 4, start + 4096)
  for (let at = start; at < end; at++) {
    const head = view.getUint32(at)
    const version = (head >>> 19) & 3
    const isFrame = head >>> 21 === 0x7ff && version !== 1 && ((head >>> 17) & 3) === 1
    const rate = rates[(head >>> 10) & 3]
    const kilobits = (version === 3 ? kilobitsOf1 : kilobitsOf2)[(head >>> 12) & 15]
    if (!isFrame || rate === undefined || !kilobits) continue
    return { kilobits, sampleRate: version === 3 ? rate : version === 2 ? rate / 2 : rate / 4 }
  }
  return {}
}

function afterTags(view: DataView): number {
  if (view.byteLength < 10 || !nameAt(view, 0).startsWith('ID3')) return 0
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (view.getUint8(at) & 127), 0)
  return 10 + size
}

/** The tallest track: sound has no height. */
function readMovie(view: DataView): PlaybackFacts {
  const tracks = boxesIn(view, 0, view.byteLength)
    .filter(({ name }) => name === 'moov')
    .flatMap(({ start, end }) => boxesIn(view, start, end))
    .filter(({ name }) => name === 'trak')
    .flatMap(({ start, end }) => boxesIn(view, start, end))
    .filter(({ name, start, end }) => name === 'tkhd' && end - start >= 84)
  const height = Math.max(0, ...tracks.map(({ end }) => view.getUint16(end - 4)))
  return height > 0 ? { height } : {}
}

interface Box {
  readonly name: string
  readonly start: number
  readonly end: number
}

function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to && boxes.length < 1000;) {
    const size = view.getUint32(at)
    // A size of 1 is that of the huge boxes of pictures and sound, and 0 means up to the end: the head is before them.
    if (size < 8 || at + size > to) break
    boxes.push({ name: nameAt(view, at + 4), start: at + 8, end: at + size })
    at += size
  }
  return boxes
}

function nameAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return ''
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}
