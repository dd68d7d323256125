import { compareText } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import type { ModuleSite } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { packageIdentifier, packageName } from '../package-name.ts'
import { toLom } from './lom.ts'
import { entryPage, manifestName } from './manifest-input.ts'
import type { ManifestInput } from './manifest-input.ts'

const longestTitle = 200

/**
 * Write `imsmanifest.xml` of a package with one SCO.
 *
 * Content-packaging and metadata elements have no prefix, the ADL prefix is `adlcp`: the platforms compare names as text.
 * There is no DOCTYPE, no `xml:base` and no query in a reference.
 *
 * @spec MAN-1 MAN-2 MAN-3 MAN-4 MAN-5 MAN-6 MAN-7 MAN-8
 */
export function createManifest(input: ManifestInput, report: Report): string {
  const place = { file: `${packageName(input.module)}.zip/${manifestName}` }
  return serializeXml(
    manifest(input, (title) => shorten(title, (limit) => report('pkg/long-title', { title, limit }, place))),
    {
      indent: '  ',
      onDropped: ({ element, codePoint }) => {
        const character = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
        report('pkg/forbidden-character', { field: element, character }, place)
      },
    },
  )
}

function manifest(input: ManifestInput, toTitle: (title: string) => string): XmlElement {
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
    organizations(input, toTitle),
    element('resources', {}, resource(input.module)),
  )
}

function organizations({ module, course }: ManifestInput, toTitle: (title: string) => string): XmlElement {
  const title = (text: string): XmlElement => element('title', {}, toTitle(text))
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
function shorten(title: string, onShortened: (limit: number) => void): string {
  const characters = Array.from(title)
  if (characters.length <= longestTitle) return title
  onShortened(longestTitle)
  const cut = characters.slice(0, longestTitle - 1).join('')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
