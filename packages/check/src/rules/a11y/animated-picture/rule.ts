import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import type { Rule } from '@paath/rules'

/** No picture moves by itself. */
export const a11yAnimatedPicture: Rule<'a11y/animated-picture'> = {
  id: 'a11y/animated-picture',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { path, written, place } of picturesOf(module)) {
        if (path?.toLowerCase().endsWith('.gif') && isAnimated(course.files.read(path)))
          report({ file: written }, place)
      }
    }
  },
}

/**
 * Does a GIF have more than one frame?
 *
 * @spec GIF89a, graphic control extension: each frame that moves has one
 */
function isAnimated(bytes: Uint8Array | undefined): boolean {
  if (!bytes) return false
  let frames = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4) frames++
    if (frames > 1) return true
  }
  return false
}
