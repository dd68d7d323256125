import { UsageError } from '@paath/diagnostics'
import type { PublishedPackage } from '@paath/schemas'
import { isMap, isSeq, parseDocument } from 'yaml'
import type { YAMLMap } from 'yaml'

/**
 * Put an upload into a `published.yaml`. An entry of the same platform, language and module is replaced, and keeps its id
 * unless there is a new one; everything else stays, comments too.
 *
 * @param text Empty for a file that is not there.
 * @throws {UsageError} if the text cannot be read.
 */
export function addUpload(text: string, entry: PublishedPackage): string {
  const document = parseDocument(text)
  const root = document.contents
  if (document.errors.length > 0 || (root !== null && !isMap(root))) {
    throw new UsageError('`published.yaml` cannot be read', 'Mend it first: `paath kit` says what is wrong')
  }
  const list = isMap(root) ? root.get('published', true) : undefined
  if (isSeq(list)) {
    const index = list.items.findLastIndex((item) => isMap(item) && isSame(item, entry))
    const old = list.items[index]
    const id = isMap(old) ? old.get('id') : undefined
    const item = document.createNode(
      typeof id === 'string' ? { ...toData(entry), id: entry.id ?? id } : toData(entry),
    )
    if (isMap(old)) {
      item.commentBefore = old.commentBefore ?? null
      list.set(index, item)
    } else list.add(item)
    list.flow = false
  } else document.set('published', [toData(entry)])
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const result = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return bom + (text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result)
}

function isSame(item: YAMLMap, { platform, language, module }: PublishedPackage): boolean {
  return (
    item.get('platform') === platform && item.get('language') === language && item.get('module') === module
  )
}

/** In the order in which people read it. */
function toData(entry: PublishedPackage): PublishedPackage {
  const { platform, language, module, id, sha256, date, fingerprint, kept } = entry
  return {
    platform,
    language,
    module,
    ...(id !== undefined && { id }),
    date,
    sha256,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(kept && { kept }),
  }
}
