import type { PortalField, PortalLevel } from './portal-fields.ts'

const course = ['course'] as const
const resource = ['resource'] as const
const both = ['course', 'resource'] as const

const notInFiles = 'Not part of the course files.'
const standsAlone = 'Only for a resource that stands alone, outside a course.'
const inPortal = 'Chosen in the portal, where your organisation uses it.'

/** A field that may stay empty, and that nobody can know before the portal is open. */
function rareField(name: string, label: string, levels: readonly PortalLevel[], open: string): PortalField {
  return { name, label, levels, required: [], open, by: 'portal' }
}

/**
 * Fields that the portal's forms have and that mostly stay empty.
 *
 * @spec iGOT authoring portal, auth-meta-form.json; Sunbird content schema 1.0 as iGOT changed it
 */
export const rareFields: readonly PortalField[] = [
  { ...rareField('subtitle', 'Subtitle', course, notInFiles), unit: 'characters', most: 500 },
  rareField('difficultyLevel', 'Difficulty', both, notInFiles),
  rareField('posterImage', 'Poster', both, notInFiles),
  rareField('creatorLogo', 'Logo of the creator', both, notInFiles),
  rareField('creatorPosterImage', 'Picture of the creator', both, notInFiles),
  rareField('creatorDetails', 'About the creators', both, notInFiles),
  rareField('accessPaths', 'Who may see it', course, inPortal),
  rareField('accessSettingsEnabled', 'Only for some people', course, inPortal),
  rareField('secureSettings', 'Only for some organisations or verified learners', course, inPortal),
  rareField('demand_id', 'Request it answers', course, inPortal),
  rareField('wfSurveyLink', 'Survey', course, inPortal),
  rareField('isMandatory', 'Must be taken', ['module', 'resource'], inPortal),
  rareField('resourceCategory', 'Resource category', resource, standsAlone),
  rareField('sectorId', 'Sector (id)', resource, standsAlone),
  rareField('sectorName', 'Sector', resource, standsAlone),
  rareField('subSectorId', 'Sub-sector (id)', resource, standsAlone),
  rareField('subSectorName', 'Sub-sector', resource, standsAlone),
  rareField('contextYear', 'Year it is about', resource, standsAlone),
  rareField('contextSDGs', 'Sustainable development goals', resource, standsAlone),
  rareField('contextStateOrUTs', 'States it is about', resource, standsAlone),
]
