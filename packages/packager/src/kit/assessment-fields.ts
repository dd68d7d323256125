import type { PortalField } from './portal-fields.ts'

const assessment = ['assessment'] as const

/** A field of the final test that its file answers, or leaves to the platform. */
function testField(name: string, label: string, open: string, rest: Partial<PortalField> = {}): PortalField {
  return { name, label, levels: assessment, required: [], open, ...rest }
}

/** A field of a section of the test, which people may fill in the portal. A pool is a section there. */
function sectionField(name: string, label: string): PortalField {
  const open = 'Chosen in the portal for each section. The file of the test has nothing like it.'
  return testField(name, `${label} (of a section)`, open, { by: 'portal' })
}

/** The unit of limits that both the file and the portal have. */
const percent = { unit: 'percent', least: 0, most: 100 } as const

/**
 * The fields of a final test: those of the test itself, then those of its sections, then what the platform sets.
 * No public list says which of them the portal demands; without a name nothing can be saved.
 *
 * @spec iGOT assessment service and learner portal, fields of a question set; authoring portal, `Course Assessment`
 */
export const assessmentFields: readonly PortalField[] = [
  testField('name', 'Name', 'Fill in `title`.', {
    required: assessment,
    unit: 'characters',
    least: 5,
    most: 500,
  }),
  testField('instructions', 'Instructions', 'Fill in `instructions`.'),
  testField('assessmentType', 'What has a weight', 'The tables have questions with weights.', {
    choices: ['questionWeightage', 'optionalWeightage'],
    fixed: { assessment: 'questionWeightage' },
  }),
  testField('passPercentage', 'Pass mark', 'Fill in `pass`.', percent),
  testField(
    'maxAssessmentRetakeAttempts',
    'How often a learner may try',
    'Fill in `attempts`, or leave it to the platform.',
  ),
  testField('expectedDuration', 'Time limit', 'Fill in `minutes`, or let the portal ask for it.', {
    unit: 'seconds',
    least: 1,
  }),
  testField('totalQuestions', 'Questions in all', 'The test has no question.'),
  testField('maxQuestions', 'Questions that a learner gets', 'The test has no question.'),
  testField(
    'totalMarks',
    'Marks in all',
    'The sum of the marks that the questions get in the portal: the table of questions has no column for them.',
  ),
  testField('sectionTimeBound', 'Time limit for each section', 'Chosen in the portal.', { by: 'portal' }),
  testField('contextLockingType', 'Locking', 'Chosen in the portal.', {
    by: 'portal',
  }),
  sectionField('sectionLevelDefinition', 'Definition of levels'),
  sectionField('questionSectionScheme', 'Scheme of questions'),
  sectionField('negativeMarkingPercentage', 'Marks lost for a wrong answer'),
  sectionField('scoreCutoffType', 'Kind of pass mark'),
  sectionField('minimumPassPercentage', 'Pass mark'),
  sectionField('additionalInstructions', 'Instructions'),
  testField('primaryCategory', 'Kind', 'It follows from what was chosen to create.', {
    by: 'platform',
    fixed: { assessment: 'Course Assessment' },
  }),
  testField('mimeType', 'Type of content', 'It follows from what was chosen to create.', {
    by: 'platform',
    fixed: { assessment: 'application/vnd.sunbird.questionset' },
  }),
  testField('compatibilityLevel', 'Form of the test', 'It follows from the tables.', {
    by: 'platform',
    fixed: { assessment: 8 },
  }),
]
