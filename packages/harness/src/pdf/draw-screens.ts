import type { Page } from 'playwright-core'
import { withMemoryPage } from './memory-page.ts'
import type { MemoryPage } from './memory-page.ts'

/** Screens of a module to make pictures of. */
export interface DrawScreensOptions extends MemoryPage {
  /** Ids of the screens. One that the page does not have gets no picture. */
  readonly screens: readonly string[]
}

/** Width of a common phone. */
const width = 360

/** Longer screens are cut: nobody compares more. */
const longest = 4000

/**
 * Draw screens as PNG pictures, as wide as a phone and as long as they are. Nothing is run: everything that can be opened is open.
 *
 * @returns pictures by id of the screen.
 */
export function drawScreens({ screens, ...memory }: DrawScreensOptions): Promise<Map<string, Uint8Array>> {
  return withMemoryPage({ ...memory, viewport: { width, height: 640 } }, async (page) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.evaluate(openEverything)
    const pictures = new Map<string, Uint8Array>()
    for (const screen of screens) {
      const { top, height } = await page.evaluate(showOnly, screen)
      if (height > 0) pictures.set(screen, await draw(page, { top, height }))
    }
    return pictures
  })
}

/** What a screen takes of its page. */
interface Stretch {
  readonly top: number
  readonly height: number
}

/** The window grows to the screen: to draw beyond a window takes several times as long. */
async function draw(page: Page, { top, height }: Stretch): Promise<Uint8Array> {
  const clip = { x: 0, y: top, width, height: Math.min(height, longest) }
  await page.setViewportSize({ width, height: top + clip.height })
  return page.screenshot({ type: 'png', clip, animations: 'disabled' })
}

/** Runs in the page. Bars that stay in sight would lie over the text. */
function openEverything(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) element.hidden = true
  }
}

/** Runs in the page: hide every other screen, and say where this one stands. */
function showOnly(id: string): Stretch {
  let stretch = { top: 0, height: 0 }
  for (const screen of document.querySelectorAll<HTMLElement>('[data-screen]')) {
    screen.hidden = screen.dataset['screen'] !== id
    screen.style.display = screen.hidden ? 'none' : 'block'
  }
  for (const screen of document.querySelectorAll<HTMLElement>('[data-screen]')) {
    if (screen.hidden) continue
    const { top, height } = screen.getBoundingClientRect()
    stretch = { top: Math.floor(top + window.scrollY), height: Math.ceil(height) }
  }
  return stretch
}
