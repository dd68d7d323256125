import { picturesOf } from '../../../facts/pictures.ts'
import type { Rule } from '@paath/rules'

/** No picture moves by itself. */
export const a11yAnimatedPicture: Rule<'a11y/animated-picture'> = {
  id: 'a11y/animated-picture',
  check(course, { report }) {
    for (const module of course.modules) {
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
  let frames = 0
  for (let at = 0; bytes && at < bytes.length - 3 && frames < 2; at++) {
    if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4) frames++
  }
  return frames > 1
}
