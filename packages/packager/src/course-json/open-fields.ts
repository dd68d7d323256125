import type { OpenField } from '../generated/course-json.ts'

/*
 * The fields that the portal's form has and that course files do not answer. The list of fields and of who must fill
 * them is that of the portal's own configuration of its form (`mandatoryFor`).
 */

const purpose: OpenField = {
  field: 'purpose',
  required: true,
  why: 'Not part of the course files. Say in one sentence why the course was made.',
}
const source: OpenField = {
  field: 'source',
  required: true,
  why: 'The portal fills it with your organisation.',
}
const icon: OpenField = {
  field: 'appIcon',
  required: true,
  why: 'Upload a picture: PNG or JPG, at most 1 MB, 16:9.',
}
const contacts: OpenField = {
  field: 'trackContacts',
  required: true,
  why: 'People are chosen in the portal: the reviewers of your organisation.',
}
const publishers: OpenField = {
  field: 'publisherDetails',
  required: true,
  why: 'People are chosen in the portal: who publishes.',
}

/** Open fields of a course. */
export const courseFields: readonly OpenField[] = [
  purpose,
  source,
  icon,
  contacts,
  publishers,
  {
    field: 'competencies_v5',
    required: true,
    why: 'An older form of the competencies, whose numbers are not public. Choose the competencies in the portal.',
  },
  { field: 'difficultyLevel', required: false, why: 'Not part of the course files.' },
  { field: 'posterImage', required: false, why: 'Not part of the course files.' },
  { field: 'creatorContacts', required: false, why: 'People are chosen in the portal.' },
  { field: 'creatorDetails', required: false, why: 'People are chosen in the portal.' },
]

/** Open fields of a module. */
export const moduleFields: readonly OpenField[] = []

/** Open fields of a resource. */
export const resourceFields: readonly OpenField[] = [
  purpose,
  source,
  icon,
  contacts,
  {
    field: 'isTrackable',
    required: false,
    why: 'Not set by any form that is public. Ask the administrators to set it, so that progress inside the package counts.',
  },
]
