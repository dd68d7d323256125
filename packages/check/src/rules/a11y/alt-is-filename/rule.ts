import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import type { Rule } from '@paath/rules'

/** No picture has the name of its file as text. */
export const a11yAltIsFilename: Rule<'a11y/alt-is-filename'> = {
  id: 'a11y/alt-is-filename',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { alt, place } of picturesOf(module)) if (fileName.test(alt)) report({ alt }, place)
    }
  },
}

const fileName =
  /^(?:\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?)|(?:img|dsc|dcim|pxl|image|screenshot|picture|photo)[ _-]?\d[\w-]*|untitled[ \d]*)$/i
