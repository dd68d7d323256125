import type { ModuleSite } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { packageIdentifier } from '../package-name.ts'
import { toLom } from './lom.ts'
import { entryPage } from './manifest-input.ts'
import type { ManifestInput } from './manifest-input.ts'
import { listFiles } from './list-files.ts'
import { schemaLocations } from './schema-locations.ts'
import { shortenTitle } from './shorten-title.ts'

const documents: Readonly<Record<string, string>> = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
}

/**
 * Write `imsmanifest.xml` of a SCORM 1.2 package with one SCO.
 *
 * Content-packaging and metadata elements have no prefix, the ADL prefix is `adlcp`: the platforms compare names as text.
 * There is no DOCTYPE, no `xml:base` and no query in a reference. Long titles are cut; `checkTexts` reports them.
 *
 * @spec MAN-1 MAN-2 MAN-3 MAN-4 MAN-5 MAN-6 MAN-7 MAN-8
 */
export function createManifest(input: ManifestInput): string {
  return serializeXml(manifest(input), { indent: '  ' })
}

function manifest(input: ManifestInput): XmlElement {
  return element(
    'manifest',
    {
      identifier: packageIdentifier(input.courseId, input.module),
      version: '1.2',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      ...(input.hasControlFiles === true && schemaLocations(documents)),
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, '1.2'),
      toLom(input),
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
      { identifier: 'course' },
      title(course.title),
      element(
        'item',
        // Open edX lists only items that say they are visible.
        { identifier: 'module', identifierref: 'sco', isvisible: 'true' },
        title(module.title),
        module.pass === undefined ? undefined : element('adlcp:masteryscore', {}, String(module.pass)),
      ),
    ),
  )
}

function resource({ files }: ModuleSite): XmlElement {
  return element(
    'resource',
    { identifier: 'sco', type: 'webcontent', 'adlcp:scormtype': 'sco', href: entryPage },
    ...listFiles(files),
  )
}
