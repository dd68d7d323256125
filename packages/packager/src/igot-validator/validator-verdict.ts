import { createCollector, formatMessage } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { readZip } from '@paath/zip'

/** What iGOT's package validator would say of a zip. */
export interface ValidatorVerdict {
  /** `ENHANCED`: accepted after the validator changed the package. */
  readonly verdict: 'VALID' | 'ENHANCED' | 'INVALID'
  /** Whether it takes the package for one that can be left and resumed. */
  readonly resumeCapable: boolean
  /** What it would change. */
  readonly repairs: readonly Repair[]
  /** Why it is not valid as it is. */
  readonly errors: readonly string[]
  /** Version and title as the validator reads them. */
  readonly schemaVersion?: string
  readonly title?: string
}

/** A change that the validator makes by itself. */
export type Repair =
  | 'CREATED_MANIFEST'
  | 'REBUILT_MANIFEST'
  | 'CREATED_RESOURCES_BLOCK'
  | 'FIXED_LAUNCH_FILE'
  | 'SET_SCORMTYPE'
  | 'ADDED_NAMESPACE'
  | 'ADDED_METADATA'

/**
 * Judge a zip as iGOT's SCORM validation service of August 2026 does.
 *
 * A model of its observable behaviour, row by row; the tests hold the rows. Where the service depends on the order in
 * which its disk lists files, this takes the order of the names.
 *
 * @spec IGOT-VAL-1
 */
export function validatorVerdict(zip: Uint8Array): ValidatorVerdict {
  const { report, diagnostics } = createCollector()
  const content = readZip(zip, { name: 'package', report })
  const unreadable = content?.entries.find(
    ({ method, hasDescriptor }) => method === 'stored' && hasDescriptor,
  )
  if (!content || unreadable) {
    const words = unreadable
      ? 'only DEFLATED entries can have EXT descriptor'
      : diagnostics.map(formatMessage).join('; ')
    return invalid([`Unable to read package: ${words}`])
  }
  return judge(content.files)
}

function judge(files: ReadonlyMap<string, Uint8Array>): ValidatorVerdict {
  const names = inDirectoryOrder([...files.keys()])
  const manifest = names.find((name) => /(^|\/)imsmanifest\.xml$/i.test(name))
  const launchable = findLaunchFile(names)
  const resumeInScripts = mentionsResume(names, files)
  if (manifest === undefined || !readXml(textOf(files, manifest)).root) {
    const error =
      manifest === undefined ? 'No imsmanifest.xml found in the package' : 'Manifest XML is malformed'
    const repair = manifest === undefined ? 'CREATED_MANIFEST' : 'REBUILT_MANIFEST'
    if (launchable === undefined) return invalid([error])
    return {
      verdict: 'ENHANCED',
      resumeCapable: true,
      repairs: [repair],
      errors: [error],
      schemaVersion: '1.2',
    }
  }
  const { root } = readXml(textOf(files, manifest))
  if (!root) return invalid(['Manifest XML is malformed'])
  return judgeManifest(root, { files, folder: manifest.replace(/[^/]*$/, ''), launchable, resumeInScripts })
}

interface Surroundings {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Folder of the manifest, with a final slash unless it is the top. */
  readonly folder: string
  readonly launchable: string | undefined
  readonly resumeInScripts: boolean
}

function judgeManifest(root: XmlReadElement, around: Surroundings): ValidatorVerdict {
  // Names are compared as they are written, prefix and all.
  const resources = elementsNamed(root, 'resources')[0]
  const list = resources ? elementsNamed(resources, 'resource') : []
  const isSco = list.some((resource) => resource.attributes['adlcp:scormtype']?.toLowerCase() === 'sco')
  const missing = list.filter((resource) => !resolves(resource.attributes['href'], around))
  const errors = [
    ...(elementsNamed(root, 'organizations').length === 0
      ? ['Missing <organizations> block in manifest']
      : []),
    ...(list.length === 0 ? ['Missing <resources> block in manifest'] : []),
    ...missing.map((resource) => `Referenced file not found: ${resource.attributes['href'] ?? ''}`),
  ]
  const facts = describeManifest(root)
  const resumeCapable = isSco || around.resumeInScripts
  if (errors.length === 0) return { verdict: 'VALID', resumeCapable, repairs: [], errors, ...facts }
  if (!isRepairable(root, { list, missing, around })) return { ...invalid(errors), ...facts }
  const repairs = listRepairs(root, { list, missing })
  return {
    verdict: 'ENHANCED',
    resumeCapable: resumeCapable || repairs.some((repair) => marksSco.has(repair)),
    repairs,
    errors,
    ...facts,
  }
}

/** Repairs after which a resource is marked as a SCO. */
const marksSco: ReadonlySet<Repair> = new Set(['SET_SCORMTYPE', 'CREATED_RESOURCES_BLOCK'])

interface ResourceFacts {
  readonly list: readonly XmlReadElement[]
  readonly missing: readonly XmlReadElement[]
}

// Only the first resource is repaired, by pointing it to a launch file; the new address goes through the same decoding.
function isRepairable(
  root: XmlReadElement,
  { list, missing, around }: ResourceFacts & { around: Surroundings },
): boolean {
  if (elementsNamed(root, 'organizations').length === 0 || around.launchable === undefined) return false
  if (missing.some((resource) => resource !== list[0])) return false
  return around.launchable.startsWith(around.folder)
    ? resolves(around.launchable.slice(around.folder.length), around)
    : !around.launchable.includes('+')
}

function listRepairs(root: XmlReadElement, { list, missing }: ResourceFacts): Repair[] {
  const repairs: Repair[] = []
  if (root.attributes['xmlns:adlcp'] === undefined) repairs.push('ADDED_NAMESPACE')
  if (elementsNamed(root, 'metadata').length === 0) repairs.push('ADDED_METADATA')
  const first = list[0]
  if (!first) return [...repairs, 'CREATED_RESOURCES_BLOCK']
  if (first.attributes['adlcp:scormtype'] === undefined) repairs.push('SET_SCORMTYPE')
  if (missing.includes(first)) repairs.push('FIXED_LAUNCH_FILE')
  return repairs
}

function describeManifest(root: XmlReadElement): Pick<ValidatorVerdict, 'schemaVersion' | 'title'> {
  const version = elementsNamed(root, 'schemaversion').map(innerText)[0]
  const title = elementsNamed(root, 'general')
    .flatMap((general) => elementsNamed(general, 'title'))
    .flatMap((element) => elementsNamed(element, 'langstring'))
    .map(innerText)
    .find((text) => text !== '')
  return { ...(version !== undefined && { schemaVersion: version }), ...(title !== undefined && { title }) }
}

/** A blank `href` is not looked for; a query or fragment is cut off; what is left is decoded as a form value. */
function resolves(href: string | undefined, { files, folder }: Surroundings): boolean {
  if (href === undefined || href.trim() === '') return true
  const path = href.replace(/[?#].*$/s, '').replaceAll('+', ' ')
  const parts: string[] = folder.split('/').filter((part) => part !== '')
  for (const part of decode(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const name = parts.join('/')
  return files.has(name) || [...files.keys()].some((other) => other.startsWith(`${name}/`))
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const launchNames = ['index_lms', 'story', 'index', 'launch', 'default'].flatMap((name) => [
  `${name}.html`,
  `${name}.htm`,
])

function findLaunchFile(names: readonly string[]): string | undefined {
  const baseOf = (name: string): string => name.replace(/^.*\//, '').toLowerCase()
  for (const wanted of launchNames) {
    const found = names.find((name) => baseOf(name) === wanted)
    if (found !== undefined) return found
  }
  return names.find((name) => /\.html?$/i.test(name))
}

function mentionsResume(names: readonly string[], files: ReadonlyMap<string, Uint8Array>): boolean {
  const scripts = names.filter((name) => /\.js$/i.test(name)).slice(0, 10)
  return scripts.some((name) => /cmi\.suspend_data|cmi\.location/.test(textOf(files, name)))
}

/** Depth first: a folder is searched where its name stands among its neighbours. */
function inDirectoryOrder(names: readonly string[]): string[] {
  const key = (name: string): string => name.replaceAll('/', '\0')
  return [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function elementsNamed(node: XmlReadElement, name: string): XmlReadElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const inner = elementsNamed(child, name)
    return child.name === name ? [child, ...inner] : inner
  })
}

function innerText(node: XmlReadElement): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : innerText(child)))
    .join('')
    .trim()
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files.get(name))
}

function invalid(errors: readonly string[]): ValidatorVerdict {
  return { verdict: 'INVALID', resumeCapable: false, repairs: [], errors }
}
