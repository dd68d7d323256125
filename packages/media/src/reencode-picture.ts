import type sharp from 'sharp'
import { readImageSize } from './image-size.ts'
import { pixelLimit } from './media-facts.ts'
import { sniffMediaType } from './media-type.ts'

/** A picture in a form that weighs less than the author's file. */
export interface PictureForm {
  readonly type: 'image/avif' | 'image/webp'
  readonly bytes: Uint8Array
}

/** Gives the encoder of pictures; undefined where it is not installed. */
export type LoadEncoder = () => Promise<typeof sharp | undefined>

/** Wider than this no column of a module shows a picture, also on a screen of double density. */
const widest = 1280

/** A form that saves less than this share is not worth its place in the package. */
const leastSaving = 0.1

/**
 * Encode a photo or screenshot anew, smaller, for browsers that know newer forms; the author's file stays for the others.
 *
 * @param load Default: `sharp`, where it is installed.
 * @returns The forms that are worth it, best first. None for drawings and moving pictures. Undefined where the encoder
 * (`sharp`) is not installed.
 */
export async function reencodePicture(
  bytes: Uint8Array,
  load: LoadEncoder = loadSharp,
): Promise<readonly PictureForm[] | undefined> {
  const type = sniffMediaType(bytes)
  const size = encodable.has(type) ? readImageSize(bytes, type) : undefined
  if (!size || size.width * size.height > pixelLimit) return []
  const encoder = await load()
  if (!encoder) return undefined
  try {
    const { pages = 1 } = await encoder(bytes).metadata()
    if (pages > 1 || isMovingPng(bytes)) return []
    const small = encoder(bytes).rotate().resize({ width: widest, withoutEnlargement: true })
    const forms: PictureForm[] = [
      { type: 'image/avif', bytes: await small.clone().avif({ quality: 55, effort: 2 }).toBuffer() },
      { type: 'image/webp', bytes: await small.clone().webp({ quality: 78 }).toBuffer() },
    ]
    return forms.filter((form) => form.bytes.length < bytes.length * (1 - leastSaving))
  } catch {
    // A damaged picture has its own diagnostic, or shows as the author made it.
    return []
  }
}

const encodable: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp'])

/** Load `sharp`, which has native code that not everyone can install. */
export async function loadSharp(): Promise<typeof sharp | undefined> {
  try {
    return (await import('sharp')).default
  } catch {
    // Not installed, or not for this machine.
    return undefined
  }
}

/** An `acTL` chunk before the picture data makes a PNG move. */
function isMovingPng(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('')
  return head.includes('acTL')
}
