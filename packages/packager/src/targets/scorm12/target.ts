import { createManifest } from '../../manifest/manifest.ts'
import { packScorm } from '../../pack-scorm.ts'
import type { Target } from '../../target.ts'

/** SCORM 1.2 for any LMS: one SCO a package, which holds a module or a whole course, with the schemas of the standard. */
export const scorm12: Target = {
  id: 'scorm12',
  title: 'Moodle, Open edX, Totara and other LMSs (SCORM 1.2, one zip a module)',
  holdsAssessment: true,
  holdsCourse: true,
  pack: (input, context) => packScorm(input, context, { edition: 'scorm12', createManifest }),
}
