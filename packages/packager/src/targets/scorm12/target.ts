import { createManifest } from '../../manifest/manifest.ts'
import { packScorm } from '../../pack-scorm.ts'
import type { Target } from '../../target.ts'

/** SCORM 1.2 for any LMS: one package and one SCO a module, with the schemas of the standard. */
export const scorm12: Target = {
  id: 'scorm12',
  title: 'Moodle, Open edX, Totara and other LMSs (SCORM 1.2, one zip a module)',
  holdsAssessment: true,
  pack: (input, context) => packScorm(input, context, { edition: 'scorm12', createManifest }),
}
