import { compareText } from '@paath/diagnostics'
import type { ModuleSite } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { packageIdentifier } from '../package-name.ts'
import { longestTitle } from '../check/check-texts.ts'
import { toLom } from './lom.ts'
import { entryPage, manifestName } from './manifest-input.ts'
import type { ManifestInput } from './manifest-input.ts'

/**
 * Write `imsmanifest.xml` of a package with one SCO.
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
  const title = (text: string): XmlElement => element('title', {}, shorten(text))
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
  const names = [...files.keys()].filter((name) => name !== manifestName).sort(compareText)
  return element(
    'resource',
    { identifier: 'sco', type: 'webcontent', 'adlcp:scormtype': 'sco', href: entryPage },
    ...names.map((href) => element('file', { href })),
  )
}

// At a space where there is one: in the scripts of India a cut inside a word can change how its letters look.
function shorten(title: string): string {
  const characters = Array.from(title)
  if (characters.length <= longestTitle) return title
  const cut = characters.slice(0, longestTitle - 1).join('')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
