import { page as marks } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'

/** What a package says of itself, as far as the prover needs it. */
export interface PackageFacts {
  /** What it is made for. */
  readonly edition: '1.2' | '2004' | 'web'
  /** The page that platforms open first. */
  readonly launch: string
  /** The pass mark of the manifest. */
  readonly masteryScore?: number
  /** What the page tells the runtime; undefined for a package that Paath did not make. */
  readonly settings?: Settings
}

const launchPage = 'index.html'

/** Read what a package says of itself. */
export function readPackageFacts(files: ReadonlyMap<string, Uint8Array>): PackageFacts {
  const manifest = files.get('imsmanifest.xml')
  const root = manifest && readXml(decode(manifest)).root
  const launch = (root && findLaunch(root)) ?? launchPage
  const settings = readSettings(decode(files.get(launch)))
  const masteryScore = root && Number(textOf(root, 'adlcp:masteryscore'))
  return {
    edition: root ? editionOf(textOf(root, 'schemaversion')) : 'web',
    launch,
    ...(masteryScore !== undefined && masteryScore > 0 && { masteryScore }),
    ...(settings && { settings }),
  }
}

/** The settings in a page of Paath. */
export function readSettings(html: string): Settings | undefined {
  const [, text] = settingsPattern.exec(html) ?? []
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Settings
  } catch {
    return undefined
  }
}

const settingsPattern = new RegExp(`<script[^>]*id="${marks.settingsId}"[^>]*>([\\s\\S]*?)</script>`)

/**
 * Make what a provider publishes after mending a word: the same screens and questions, another fingerprint.
 *
 * @returns The files unchanged for a package that Paath did not make.
 */
export function withAnotherFingerprint(
  files: ReadonlyMap<string, Uint8Array>,
  launch: string,
): ReadonlyMap<string, Uint8Array> {
  const html = decode(files.get(launch))
  const settings = readSettings(html)
  if (!settings) return files
  const other = settings.fingerprint === 'another2' ? 'another3' : 'another2'
  const edited = html.replaceAll(`"fingerprint":"${settings.fingerprint}"`, `"fingerprint":"${other}"`)
  return new Map([...files, [launch, new TextEncoder().encode(edited)]])
}

function editionOf(version: string): PackageFacts['edition'] {
  return /2004|1\.3/.test(version) ? '2004' : '1.2'
}

function findLaunch(root: XmlReadElement): string | undefined {
  const href = elementsNamed(root, 'resource').find(({ attributes }) => attributes['href'])?.attributes[
    'href'
  ]
  return href?.replace(/[?#].*$/, '')
}

function textOf(root: XmlReadElement, name: string): string {
  const [element] = elementsNamed(root, name)
  return element
    ? element.children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim()
    : ''
}

function elementsNamed(node: XmlReadElement, name: string): XmlReadElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...elementsNamed(child, name)] : elementsNamed(child, name)
  })
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}
