import { page, sourceOffsets } from '@paath/protocol'

/** How long a block is marked, in milliseconds. */
const markTime = 2_500

/** Go to the block of a page that stands at an offset of its author's text, and mark it for a moment. */
export function showSource(inner: Window, offset: number): void {
  const block = blockAt(inner.document, offset)
  if (!block) return
  const screen = block.closest(`[${page.screen}]`)?.getAttribute(page.screen)
  if (screen) inner.location.hash = screen
  window.setTimeout(() => {
    for (let box = block.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
      box.open = true
    block.scrollIntoView({ block: 'center' })
    block.style.outline = '3px solid currentColor'
    block.style.outlineOffset = '4px'
    window.setTimeout(() => block.style.removeProperty('outline'), markTime)
  }, 60)
}

/** The smallest block around the offset, else the last one before it. */
function blockAt(document: Document, offset: number): HTMLElement | undefined {
  const blocks = [...document.querySelectorAll<HTMLElement>(`[${sourceOffsets}]`)].map((node) => {
    const [start = 0, end = 0] = (node.getAttribute(sourceOffsets) ?? '').split('-').map(Number)
    return { node, start, end }
  })
  const around = blocks.filter(({ start, end }) => start <= offset && offset <= end)
  const [smallest] = around.sort((a, b) => a.end - a.start - (b.end - b.start))
  const before = blocks.filter(({ start }) => start <= offset).sort((a, b) => b.start - a.start)
  return (smallest ?? before[0])?.node
}
