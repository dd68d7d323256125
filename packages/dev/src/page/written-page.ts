/** A page as the server wrote it, before its script did anything: what newer pages are compared with. */
import { sourceOffsets } from '@paath/protocol'

/** The tree of a page, and apart from it the places of its blocks: those move with every letter before them. */
export interface WrittenPage {
  readonly document: Document
  readonly offsets: ReadonlyMap<Element, string>
}

/** Read the HTML of a page. Nothing in it runs. */
export function readPage(html: string): WrittenPage {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const offsets = new Map<Element, string>()
  for (const block of document.querySelectorAll(`[${sourceOffsets}]`)) {
    offsets.set(block, block.getAttribute(sourceOffsets) ?? '')
    block.removeAttribute(sourceOffsets)
  }
  return { document, offsets }
}
