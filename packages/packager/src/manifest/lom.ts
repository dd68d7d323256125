import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import type { CompetencyStep } from '../competency-path.ts'
import { packageIdentifier } from '../package-name.ts'
import { entryPage } from './manifest-input.ts'
import type { ManifestInput } from './manifest-input.ts'

/**
 * The metadata of a module in the IMS binding of LOM, version 1.2.1.
 *
 * The namespace is the default one of the `lom` element, since iGOT reads the title by names without a prefix.
 *
 * @spec LOM-1 LOM-2 LOM-3 LOM-4
 */
export function toLom(input: ManifestInput): XmlElement {
  return element(
    'lom',
    { xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' },
    general(input),
    element('metametadata', {}, element('metadatascheme', {}, 'ADL SCORM 1.2')),
    element(
      'technical',
      {},
      element('format', {}, 'text/html'),
      element('location', { type: 'URI' }, entryPage),
    ),
    educational(input),
    rights(input),
    ...competencies(input),
  )
}

function general({ module, courseId }: ManifestInput): XmlElement {
  const { language, title, description, keywords } = module
  return element(
    'general',
    {},
    element('identifier', {}, packageIdentifier(courseId, module)),
    element('title', {}, inLanguage(language, title)),
    element('language', {}, language),
    description === '' ? undefined : element('description', {}, inLanguage(language, description)),
    ...keywords.map((keyword) => element('keyword', {}, inLanguage(language, keyword))),
  )
}

function educational({ module }: ManifestInput): XmlElement {
  const { language, minutes, objectives } = module
  return element(
    'educational',
    {},
    element('typicallearningtime', {}, element('datetime', {}, toDuration(minutes))),
    objectives.length === 0
      ? undefined
      : element('description', {}, inLanguage(language, objectives.join('\n'))),
    element('language', {}, language),
  )
}

function rights({ course, module }: ManifestInput): XmlElement {
  const free = /^(cc0|public domain)/i.test(course.license)
  return element(
    'rights',
    {},
    /^cc/i.test(course.license) ? element('cost', {}, ...vocabulary('no')) : undefined,
    element('copyrightandotherrestrictions', {}, ...vocabulary(free ? 'no' : 'yes')),
    element('description', {}, inLanguage(module.language, course.license)),
  )
}

/**
 * One path of nested taxons a tag. The level of a tag stands in a classification of its own, as the innermost taxon of
 * the same path: the vocabulary keeps competencies and skill levels apart.
 */
function competencies({ module, describeCompetency }: ManifestInput): XmlElement[] {
  const tags = module.competencies.map(({ key, level }) => ({
    steps: stepsOf(key, describeCompetency),
    level,
  }))
  if (tags.length === 0) return []
  const leveled = tags.flatMap(({ steps, level }) =>
    level === undefined ? [] : [[...steps, { name: level }]],
  )
  return [
    classification(
      'Competency',
      tags.map(({ steps }) => steps),
    ),
    ...(leveled.length === 0 ? [] : [classification('Skill Level', leveled)]),
  ]
}

function stepsOf(key: string, describe: DescribeKey): readonly CompetencyStep[] {
  const steps = describe(key)
  return steps.length > 0 ? steps : key.split('/').map((name) => ({ name }))
}

type DescribeKey = ManifestInput['describeCompetency']

function classification(purpose: string, paths: readonly (readonly CompetencyStep[])[]): XmlElement {
  return element(
    'classification',
    {},
    element('purpose', {}, ...vocabulary(purpose)),
    ...paths.map((steps) =>
      element(
        'taxonpath',
        {},
        element('source', {}, inLanguage('en', 'Karmayogi Competency Model (kcmfinal_fw)')),
        nest(steps),
      ),
    ),
  )
}

function nest([step, ...inner]: readonly CompetencyStep[]): XmlElement | undefined {
  if (step === undefined) return undefined
  return element(
    'taxon',
    {},
    step.refId === undefined ? undefined : element('id', {}, step.refId),
    element('entry', {}, inLanguage('en', step.name)),
    nest(inner),
  )
}

function vocabulary(value: string): XmlElement[] {
  return [
    element('source', {}, inLanguage('x-none', 'LOMv1.0')),
    element('value', {}, inLanguage('x-none', value)),
  ]
}

function inLanguage(language: string, text: string): XmlElement {
  return element('langstring', { 'xml:lang': language }, text)
}

/** Format minutes as a duration of ISO 8601. */
function toDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return hours === 0 ? `PT${rest}M` : rest === 0 ? `PT${hours}H` : `PT${hours}H${rest}M`
}
