import type { ModuleSite } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { packageIdentifier } from '../package-name.ts'
import { listFiles } from './list-files.ts'
import { entryPage } from './manifest-input.ts'
import type { ManifestInput } from './manifest-input.ts'
import { schemaLocations } from './schema-locations.ts'
import { shortenTitle } from './shorten-title.ts'

const namespaces = {
  content: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  sequencing: 'http://www.imsglobal.org/xsd/imsss',
} as const

const documents: Readonly<Record<string, string>> = {
  [namespaces.content]: 'imscp_v1p1.xsd',
  [namespaces.adlcp]: 'adlcp_v1p3.xsd',
  [namespaces.adlseq]: 'adlseq_v1p3.xsd',
  [namespaces.sequencing]: 'imsss_v1p0.xsd',
}

/**
 * Write `imsmanifest.xml` of a SCORM 2004 4th Edition package with one SCO.
 *
 * It has no LOM: a namespace that is used must have its control documents in the package, and those of LOM are in no
 * package that we can build from. Titles, pass mark and files are all that players read.
 *
 * @spec MAN-9 MAN-10 MAN-11 MAN-12
 */
export function createManifest2004(input: ManifestInput): string {
  return serializeXml(manifest(input), { indent: '  ' })
}

function manifest(input: ManifestInput): XmlElement {
  return element(
    'manifest',
    {
      identifier: packageIdentifier(input.courseId, input.module),
      version: '1',
      xmlns: namespaces.content,
      'xmlns:adlcp': namespaces.adlcp,
      'xmlns:adlseq': namespaces.adlseq,
      'xmlns:imsss': namespaces.sequencing,
      ...schemaLocations(documents),
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, '2004 4th Edition'),
    ),
    organizations(input),
    element('resources', {}, resource(input.module)),
  )
}

function organizations({ module, course }: ManifestInput): XmlElement {
  const title = (text: string): XmlElement => element('title', {}, shortenTitle(text))
  return element(
    'organizations',
    { default: 'course' },
    element(
      'organization',
      { identifier: 'course', 'adlseq:objectivesGlobalToSystem': 'false' },
      title(course.title),
      element(
        'item',
        { identifier: 'module', identifierref: 'sco', isvisible: 'true' },
        title(module.title),
        itemSequencing(module),
      ),
      element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
    ),
  )
}

/** The content says itself when it is complete and passed; a pass mark is told to the LMS as the measure of success. */
function itemSequencing({ pass }: ModuleSite): XmlElement {
  return element(
    'imsss:sequencing',
    {},
    pass === undefined ? undefined : element('imsss:objectives', {}, primaryObjective(pass)),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  )
}

function primaryObjective(pass: number): XmlElement {
  return element(
    'imsss:primaryObjective',
    { objectiveID: 'PRIMARYOBJ', satisfiedByMeasure: 'true' },
    element('imsss:minNormalizedMeasure', {}, String(pass / 100)),
  )
}

function resource({ files }: ModuleSite): XmlElement {
  return element(
    'resource',
    { identifier: 'sco', type: 'webcontent', 'adlcp:scormType': 'sco', href: entryPage },
    ...listFiles(files),
  )
}
