import type { PortalField, PortalLevel } from './portal-fields.ts'

const all = ['course', 'module', 'resource'] as const
const resource = ['resource'] as const

/** A field that nobody fills in: the platform sets it when something is created, uploaded, reviewed or published. */
function platformField(
  name: string,
  label: string,
  levels: readonly PortalLevel[],
  rest: Partial<PortalField> = {},
): PortalField {
  return { name, label, levels, required: [], open: 'The platform sets it.', by: 'platform', ...rest }
}

const statuses = [
  'Draft',
  'Review',
  'Redraft',
  'Flagged',
  'Live',
  'Unlisted',
  'Retired',
  'Mock',
  'Processing',
  'FlagDraft',
  'FlagReview',
  'Failed',
  'PendingRetirement',
]

/**
 * The fields of the platform's records that no form shows. They are listed so that whoever compares a record of the
 * platform with a kit finds each of its names here.
 *
 * @spec Sunbird content schema 1.0 as iGOT changed it; iGOT authoring portal, auth-collection-editor.json
 */
export const platformFields: readonly PortalField[] = [
  platformField('primaryCategory', 'Kind', all, {
    fixed: { course: 'Course', module: 'Course Unit', resource: 'Learning Resource' },
    open: 'It follows from what was chosen to create.',
  }),
  platformField('contentType', 'Kind, older form', all, { fixed: { module: 'CourseUnit' } }),
  platformField('mimeType', 'Type of file', all, {
    fixed: { resource: 'application/vnd.ekstep.html-archive' },
    open: 'It follows from what is uploaded.',
  }),
  platformField('mediaType', 'Kind of media', all),
  platformField('contentEncoding', 'Packing', all),
  platformField('contentDisposition', 'How it is opened', all),
  platformField('channel', 'Organisation (channel)', all, { open: 'It follows from who is logged in.' }),
  platformField('code', 'Code', all),
  platformField('status', 'Status', all, { choices: statuses }),
  platformField('reviewStatus', 'Status of the review', all, {
    choices: ['InReview', 'Reviewed', 'SentToPublish'],
  }),
  platformField('copyrightYear', 'Year of the copyright', all, { unit: 'year', least: 2020, most: 2999 }),
  platformField('durationInSeconds', 'Duration, second form', ['course', 'resource'], { unit: 'seconds' }),
  platformField('artifactUrl', 'Address of the file', resource, {
    open: 'The platform sets it after the upload.',
  }),
  platformField('streamingUrl', 'Address for playing', resource, {
    open: 'The platform sets it after the upload.',
  }),
  platformField('resourceType', 'Kind of resource', resource, {
    open: 'Videos, PDFs and links have one; a package has none.',
  }),
  platformField('referenceNodes', 'Where else it is used', all),
  platformField('sectorDetails_v1', 'Sectors, second form', resource, {
    open: 'It follows from the sector.',
  }),
]
