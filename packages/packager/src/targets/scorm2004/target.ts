import { createManifest2004 } from '../../manifest/manifest-2004.ts'
import { packScorm } from '../../pack-scorm.ts'
import type { Target } from '../../target.ts'

/**
 * SCORM 2004 4th Edition: one SCO a package, since some LMSs refuse every SCO after the first. It holds a module or a
 * whole course.
 *
 * @spec MAN-10
 */
export const scorm2004: Target = {
  id: 'scorm2004',
  title: 'LMSs that want SCORM 2004 (4th Edition, one zip a module)',
  standard: '2004',
  holdsAssessment: true,
  holdsCourse: true,
  pack: (input, context) =>
    packScorm(input, context, { edition: 'scorm2004', createManifest: createManifest2004 }),
}
