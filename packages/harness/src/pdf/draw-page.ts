import { withMemoryPage } from './memory-page.ts'
import type { MemoryPage } from './memory-page.ts'

/** A page to make a picture of. */
export interface DrawOptions extends MemoryPage {
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Draw a page as a PNG picture. */
export function drawPage({ width, height, ...memory }: DrawOptions): Promise<Uint8Array> {
  return withMemoryPage(memory, async (page) => {
    await page.setViewportSize({ width, height })
    return page.screenshot({ type: 'png' })
  })
}
