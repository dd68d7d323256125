import type { ManifestProblem } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { manifestName } from '../manifest/manifest-input.ts'
import type { Finding } from './finding.ts'

/** Compare the manifest of a package with its files, in both directions. */
export function checkManifest(files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const findings = [...files.keys()]
    .filter((name) => name !== manifestName && /(^|\/)imsmanifest\.xml$/i.test(name))
    .map((name) => toFinding(name, 'second-manifest'))
  const bytes = files.get(manifestName)
  if (!bytes) return [...findings, toFinding(manifestName, 'no-manifest')]
  const { root } = readXml(new TextDecoder().decode(bytes))
  if (!root) return [...findings, toFinding(manifestName, 'not-xml')]
  const listed = new Set(findReferences(root))
  return [
    ...findings,
    ...[...listed].filter((name) => !files.has(name)).map((name) => toFinding(name, 'not-there')),
    ...[...files.keys()]
      .filter((name) => name !== manifestName && !listed.has(name))
      .map((name) => toFinding(name, 'not-listed')),
  ]
}

/** All that `resource` and `file` elements name. */
function findReferences(node: XmlReadElement): string[] {
  const own = ['resource', 'file'].includes(node.local) ? node.attributes['href'] : undefined
  const inner = node.children.flatMap((child) => (typeof child === 'string' ? [] : findReferences(child)))
  return own === undefined ? inner : [own, ...inner]
}

function toFinding(name: string, problem: ManifestProblem): Finding {
  return { code: 'pkg/manifest-matches', data: { name, problem } }
}
