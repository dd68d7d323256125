import type { ManifestProblem } from '@paath/diagnostics'
import { manifestName } from '../manifest/manifest-input.ts'
import type { Finding } from './finding.ts'
import { readTags } from './html-tags.ts'

/** Compare the manifest of a package with its files, in both directions. */
export function checkManifest(files: ReadonlyMap<string, Uint8Array>): Finding[] {
  const findings = [...files.keys()]
    .filter((name) => name !== manifestName && /(^|\/)imsmanifest\.xml$/i.test(name))
    .map((name) => toFinding(name, 'second-manifest'))
  const bytes = files.get(manifestName)
  if (!bytes) return [...findings, toFinding(manifestName, 'no-manifest')]
  const listed = new Set(findListed(new TextDecoder().decode(bytes)))
  return [
    ...findings,
    ...[...listed].filter((name) => !files.has(name)).map((name) => toFinding(name, 'not-there')),
    ...[...files.keys()]
      .filter((name) => name !== manifestName && !isControlFile(name) && !listed.has(name))
      .map((name) => toFinding(name, 'not-listed')),
  ]
}

/** Schemas at the top of a package describe the manifest and are no part of the content. */
function isControlFile(name: string): boolean {
  return /^[^/]+\.(xsd|dtd)$/i.test(name)
}

/** All that `resource` and `file` elements name. */
function findListed(manifest: string): string[] {
  return Array.from(readTags(manifest), ({ name, attributes }) =>
    name === 'resource' || name === 'file' ? attributes.get('href') : undefined,
  ).filter((href) => href !== undefined)
}

function toFinding(name: string, problem: ManifestProblem): Finding {
  return { code: 'pkg/manifest-matches', data: { name, problem } }
}
