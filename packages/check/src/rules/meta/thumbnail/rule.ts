import { findCoverFault, readPictureSize, sniffMediaType } from '@paath/media'
import type { Course } from '@paath/model'
import type { Rule } from '@paath/rules'

/** The cover picture is what the portal takes. It refuses what is too large or of another type; other sizes are only cut. */
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
  const size = readPictureSize(bytes)
  const fault = findCoverFault({
    type: sniffMediaType(bytes),
    bytes: bytes.length,
    ...(size && { size }),
  })
  return fault && { text: fault.text, severity: fault.isRefused ? 'error' : 'warning' }
}
