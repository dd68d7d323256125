import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import type { CompetencyStep, PackedCompetency } from '../competency-path.ts'
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
    ...classifications(input),
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

function rights({ course, module }: ManifestInput): XmlElement | undefined {
  if (course.license === '') return undefined
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
function classifications({ competencies, module }: ManifestInput): XmlElement[] {
  const known = competencies.filter(({ path }) => path.length > 0)
  const toTaxons = ({ path }: PackedCompetency): Taxon[] => path.map((step) => toTaxon(step, module.language))
  const leveled = known.flatMap((competency) =>
    competency.level
      ? [[...toTaxons(competency), { entries: [['en', competency.level.name] as const] }]]
      : [],
  )
  return [
    ...(known.length === 0 ? [] : [classification('Competency', known.map(toTaxons))]),
    ...(leveled.length === 0 ? [] : [classification('Skill Level', leveled)]),
  ]
}

interface Taxon {
  readonly id?: string
  /** Language and name. */
  readonly entries: readonly (readonly [string, string])[]
}

// Only ids that are sure to be those of the platform in use: a wrong id would tag another competency.
function toTaxon({ names, refId }: CompetencyStep, language: string): Taxon {
  const entries = Object.entries(names).filter(([tag]) => tag === 'en' || tag === language)
  return { ...(refId?.confirmed === true && { id: refId.value }), entries }
}

function classification(purpose: string, paths: readonly (readonly Taxon[])[]): XmlElement {
  return element(
    'classification',
    {},
    element('purpose', {}, ...vocabulary(purpose)),
    ...paths.map((taxons) =>
      element(
        'taxonpath',
        {},
        element('source', {}, inLanguage('en', 'Karmayogi Competency Model (kcmfinal_fw)')),
        nest(taxons),
      ),
    ),
  )
}

function nest([taxon, ...inner]: readonly Taxon[]): XmlElement | undefined {
  if (taxon === undefined) return undefined
  return element(
    'taxon',
    {},
    taxon.id === undefined ? undefined : element('id', {}, taxon.id),
    element('entry', {}, ...taxon.entries.map(([language, name]) => inLanguage(language, name))),
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
