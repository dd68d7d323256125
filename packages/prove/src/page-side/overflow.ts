/** Parts that reach beyond the sides of the window, where the page then scrolls sideways. */
export function overflowing(): string[] {
  const cut = letNothingBeCut()
  const { clientWidth, scrollWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? elementsBeyond(clientWidth) : []
  cut.forEach((element) => element.style.removeProperty('content-visibility'))
  if (scrollWidth <= clientWidth) return []
  return [`The page is ${scrollWidth} px wide in a window of ${clientWidth}`, ...wide]
}

function elementsBeyond(width: number): string[] {
  const wide = Array.from(document.body.querySelectorAll('*')).filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && (box.right > width + 1 || box.left < -1)
  })
  return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))
}

/** What is laid out only when it comes near is cut off at its sides instead of making the page wider. */
function letNothingBeCut(): HTMLElement[] {
  const cut = Array.from(document.querySelectorAll<HTMLElement>('form'))
  cut.forEach((element) => element.style.setProperty('content-visibility', 'visible'))
  return cut
}
