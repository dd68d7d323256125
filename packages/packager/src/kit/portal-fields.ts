/**
 * Every field of the portal's forms, in the order of the form: what it takes, in which unit, and who must fill it.
 *
 * @spec iGOT authoring portal, auth-meta-form.json (`mandatoryFor`), auth-create.json, auth-collection-editor.json;
 * Sunbird content schema 1.0; limits of names from the public fork of the authoring portal
 */

import { assessmentFields } from './assessment-fields.ts'
import { platformFields } from './platform-fields.ts'
import { rareFields } from './rare-fields.ts'

/** A thing that has a form of its own in the portal. */
export type PortalLevel = 'course' | 'module' | 'resource' | 'assessment'

/** One field of a form. */
export interface PortalField {
  /** The portal's own name. */
  readonly name: string
  /** What it says on the form, for people. */
  readonly label: string
  /** Forms that have it. */
  readonly levels: readonly PortalLevel[]
  /** Forms that cannot be sent without it. */
  readonly required: readonly PortalLevel[]
  readonly unit?: 'seconds' | 'characters' | 'bytes' | 'year' | 'percent'
  /** In its unit; of texts, of what is seen of them. */
  readonly least?: number
  readonly most?: number
  /** The only values there are. */
  readonly choices?: readonly string[]
  /** What it always is, on each form. */
  readonly fixed?: Readonly<Partial<Record<PortalLevel, string | number>>>
  /** `platform`: set by the platform itself, no form shows it. `portal`: may stay empty, and people choose it there. */
  readonly by?: 'platform' | 'portal'
  /** Why it stays open where the course files do not answer it, and who can. */
  readonly open: string
}

const all = ['course', 'module', 'resource'] as const
const courseAndResource = ['course', 'resource'] as const
const notInFiles = 'Not part of the course files.'

/** @spec CBP portal, auth-create-languages.json */
const portalLanguages = [
  'English',
  'Kannada',
  'Telugu',
  'Tamil',
  'Malayalam',
  'Hindi',
  'Assamese',
  'Bengali',
  'Gujarati',
  'Marathi',
  'Odia',
  'Punjabi',
]

/**
 * The fields of all forms. Those of programmes (`programDuration`, `wfApprovalType`, `programDirectorName`) are on none of a
 * course that learners take by themselves.
 */
export const portalFields: readonly PortalField[] = [
  {
    name: 'name',
    label: 'Name',
    levels: all,
    required: all,
    unit: 'characters',
    least: 5,
    most: 500,
    open: 'Fill in `title`.',
  },
  {
    name: 'description',
    label: 'Description',
    levels: all,
    required: all,
    unit: 'characters',
    most: 1000,
    open: 'Fill in `description`.',
  },
  {
    name: 'instructions',
    label: 'Instructions (learning objectives)',
    levels: courseAndResource,
    required: courseAndResource,
    open: 'Fill in `objectives`.',
  },
  {
    name: 'purpose',
    label: 'Purpose',
    levels: courseAndResource,
    required: courseAndResource,
    open: `${notInFiles} Say in one sentence why it was made.`,
  },
  {
    name: 'source',
    label: 'Source',
    levels: courseAndResource,
    required: courseAndResource,
    open: 'The portal fills it with your organisation.',
  },
  {
    name: 'appIcon',
    label: 'Cover picture',
    levels: courseAndResource,
    required: courseAndResource,
    unit: 'bytes',
    most: 1_048_576,
    open: 'Upload a picture: PNG or JPG, at most 1 MB, 16:9.',
  },
  {
    name: 'duration',
    label: 'Duration',
    levels: courseAndResource,
    required: courseAndResource,
    unit: 'seconds',
    least: 1,
    open: 'Fill in `minutes`.',
  },
  {
    name: 'language',
    label: 'Language',
    levels: courseAndResource,
    required: ['course'],
    choices: portalLanguages,
    open: 'The portal’s list does not offer this language. Ask the administrators.',
  },
  {
    name: 'license',
    label: 'Licence',
    levels: all,
    required: all,
    open: 'Fill in `license`; the portal’s own choice is CC BY 4.0.',
  },
  {
    name: 'competencies_v6',
    label: 'Competencies',
    levels: courseAndResource,
    required: [],
    open: 'The platform’s ids are not known here. Choose the competencies by name in the portal.',
  },
  {
    name: 'competencies_v5',
    label: 'Competencies (older form)',
    levels: courseAndResource,
    required: courseAndResource,
    open: 'Its numbers are not public. The portal writes it when competencies are chosen there.',
  },
  {
    name: 'trackContacts',
    label: 'Reviewers',
    levels: courseAndResource,
    required: courseAndResource,
    open: 'Write `reviewers` into `.paath/contacts.yaml`, or choose them in the portal.',
  },
  {
    name: 'publisherDetails',
    label: 'Publishers',
    levels: ['course'],
    required: ['course'],
    open: 'Write `publishers` into `.paath/contacts.yaml`, or choose them in the portal.',
  },
  {
    name: 'creatorContacts',
    label: 'Creators',
    levels: courseAndResource,
    required: [],
    open: 'Write `creators` into `.paath/contacts.yaml`, or leave it empty.',
  },
  {
    name: 'keywords',
    label: 'Keywords',
    levels: courseAndResource,
    required: [],
    open: 'Fill in `keywords`.',
  },
  { name: 'audience', label: 'Audience', levels: ['course'], required: [], open: 'Fill in `audience`.' },
  {
    name: 'learningMode',
    label: 'Learning mode',
    levels: courseAndResource,
    required: [],
    choices: ['Self Paced', 'Instructor Led', 'Classroom'],
    open: notInFiles,
  },
  {
    name: 'courseCategory',
    label: 'Category of the course',
    levels: ['course'],
    required: [],
    choices: [
      'Course',
      'Moderated Course',
      'Invite-Only Program',
      'Moderated Program',
      'Blended Program',
      'Curated Program',
      'Standalone Assessment',
      'Moderated Assessment',
      'Invite-Only Assessment',
      'External Redirect',
    ],
    fixed: { course: 'Course' },
    open: 'Another category only where the administrators ask for it.',
  },
  {
    name: 'initFile',
    label: 'Entry file',
    levels: ['resource'],
    required: ['resource'],
    open: 'Choose `index.html`.',
  },
  {
    name: 'isTrackable',
    label: 'Progress is tracked inside (isTrackable)',
    levels: ['resource'],
    required: [],
    open: 'No public form sets it. Ask the administrators to set it to true, so that progress inside the package counts.',
  },
  {
    name: 'transcripts',
    label: 'Transcripts',
    levels: ['resource'],
    required: [],
    open: 'No sound or video in this module.',
  },
  {
    name: 'subTitles',
    label: 'Subtitles',
    levels: ['resource'],
    required: [],
    open: 'The portal takes subtitles only for video and sound that are uploaded by themselves; those of a package play inside it.',
  },
  {
    name: 'languageMapV1',
    label: 'The same course in other languages (languageMapV1)',
    levels: ['course'],
    required: [],
    open: 'Known when the courses of all languages have their ids: record them with `paath published record`.',
  },
  ...rareFields,
  ...platformFields,
  ...assessmentFields,
]
