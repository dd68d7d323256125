import type { Frame } from 'playwright-core'

/** Elements that reach beyond the sides of the screen, where the page then scrolls sideways. */
export function measureOverflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (right > clientWidth + 1 || left < -1)
    })
    return [
      `The page is ${scrollWidth} px wide on a screen of ${clientWidth}`,
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}
