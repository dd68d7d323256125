import type { OpenField } from '../generated/course-json.ts'

/*
 * The fields that the portal's form has and that course files do not answer. The list of fields and of who must fill
 * them is that of the portal's own configuration of its form (`mandatoryFor`).
 */

const inPortal = 'People are chosen in the portal'
const notInFiles = 'Not part of the course files'

const shared: readonly OpenField[] = [
  { field: 'purpose', required: true, why: `${notInFiles}. Say in one sentence why it was made.` },
  { field: 'source', required: true, why: 'The portal fills it with your organisation.' },
  { field: 'appIcon', required: true, why: 'Upload a picture: PNG or JPG, at most 1 MB, 16:9.' },
  { field: 'trackContacts', required: true, why: `${inPortal}: the reviewers.` },
  {
    field: 'competencies_v5',
    required: true,
    why: 'An older form of the competencies, whose numbers are not public. Choose the competencies in the portal.',
  },
]

const optional: readonly OpenField[] = [
  { field: 'posterImage', required: false, why: notInFiles },
  { field: 'creatorLogo', required: false, why: notInFiles },
  { field: 'creatorContacts', required: false, why: inPortal },
  { field: 'creatorDetails', required: false, why: inPortal },
  { field: 'difficultyLevel', required: false, why: notInFiles },
]

/** Open fields of a course. */
export const courseFields: readonly OpenField[] = [
  ...shared,
  { field: 'publisherDetails', required: true, why: `${inPortal}: who publishes.` },
  ...optional,
]

/** Open fields of a resource. */
export const resourceFields: readonly OpenField[] = [
  ...shared,
  ...optional,
  {
    field: 'isTrackable',
    required: false,
    why: 'No public form sets it. Ask the administrators to, so that progress inside the package counts.',
  },
]

/** Fields that the course files could answer but leave empty. */
export function findEmptyFields(form: Readonly<Record<string, unknown>>, file: string): OpenField[] {
  return ['name', 'description', 'instructions', 'duration', 'license']
    .filter((field) => form[field] === '' || form[field] === 0)
    .map((field) => ({
      field,
      required: true,
      why: `Empty in ${file}: fill in ${sources[field] ?? field} there.`,
    }))
}

const sources: Readonly<Record<string, string>> = {
  name: '`title`',
  description: '`description`',
  instructions: '`objectives`',
  duration: '`minutes`',
  license: '`license`',
}
