import { readPictureSize, sniffMediaType } from '@paath/media'
import type { Course } from '@paath/model'
import type { Rule } from '@paath/rules'

/** The cover picture is what the portal takes. Too large a file is refused there; other sizes are only cut. */
export const metaThumbnail: Rule<'meta/thumbnail'> = {
  id: 'meta/thumbnail',
  check(course, { report }) {
    const file = course.metadata.cover
    const fault = file === undefined ? undefined : faultOf(file, course)
    if (file === undefined || !fault) return
    report({ file, fault: fault.text }, course.source.place(['cover']), { severity: fault.severity })
  },
}

interface Fault {
  readonly text: string
  readonly severity: 'error' | 'warning'
}

function faultOf(file: string, course: Course): Fault | undefined {
  const bytes = course.files.read(file)
  if (!bytes) return { text: 'is not there', severity: 'error' }
  const type = sniffMediaType(bytes)
  if (type !== 'image/png' && type !== 'image/jpeg')
    return { text: 'is neither JPG nor PNG', severity: 'error' }
  if (bytes.length > 1024 * 1024) return { text: 'is larger than 1 MB', severity: 'error' }
  const size = readPictureSize(bytes)
  if (!size || (size.width === 760 && size.height === 400)) return undefined
  return { text: `is ${size.width} × ${size.height} pixels, expected 760 × 400`, severity: 'warning' }
}
