/** Parts that reach beyond the sides of the window, where the page then scrolls sideways. */
export function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = Array.from(document.body.querySelectorAll('*')).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 1 && (right > clientWidth + 1 || left < -1)
  })
  return [
    `The page is ${scrollWidth} px wide in a window of ${clientWidth}`,
    ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
  ]
}
