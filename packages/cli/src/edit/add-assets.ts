import { UsageError } from '@paath/diagnostics'
import { isMap, isSeq, parseDocument } from 'yaml'

/** One file of media, as far as it is known. */
export interface AssetStub {
  /** Path relative to the course. */
  readonly file: string
  readonly license: string
  readonly creator: string
  readonly source: string
}

/** How a new file begins: editors explain its keys. */
const head = `# yaml-language-server: $schema=../../node_modules/paath/dist/schemas/assets.schema.json
# Who made each picture, sound and video, and under which licence it may be used.
`

/**
 * Put files of media into an `assets.yaml`. What is listed stays as it is, comments too.
 *
 * @param text Empty for a file that is not there.
 * @throws {UsageError} if the text cannot be read.
 */
export function addAssets(text: string, stubs: readonly AssetStub[]): string {
  const document = parseDocument(text)
  const root = document.contents
  if (document.errors.length > 0 || (root !== null && !isMap(root))) {
    throw new UsageError('`assets.yaml` cannot be read', 'Mend it first: `paath check` says what is wrong')
  }
  const list = isMap(root) ? root.get('assets', true) : undefined
  const listed = new Set(
    isSeq(list) ? list.items.map((item) => (isMap(item) ? item.get('file') : undefined)) : [],
  )
  const missing = stubs.filter(({ file }) => !listed.has(file))
  if (missing.length === 0) return text
  if (isSeq(list)) {
    for (const stub of missing) list.add(document.createNode(stub))
    list.flow = false
  } else document.set('assets', missing)
  const result = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  if (text === '') return head + result
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return bom + (text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result)
}
