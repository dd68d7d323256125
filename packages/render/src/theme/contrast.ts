/**
 * Contrast of two colours, from 1 to 21.
 *
 * @param one `#rrggbb`.
 * @spec WCAG 2.2, contrast ratio and relative luminance
 */
export function contrastOf(one: string, other: string): number {
  const lights = [luminance(partsOf(one)), luminance(partsOf(other))]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

/**
 * Find the colour nearest to one that has enough contrast with another: the same hue, darker or lighter, whichever is
 * the smaller change.
 *
 * @returns Undefined if not even black or white has enough.
 */
export function nearestPassing(color: string, against: string, least: number): string | undefined {
  for (let step = 1; step <= 100; step++) {
    for (const end of [0, 255]) {
      const mixed = toColor(partsOf(color).map((part) => part + ((end - part) * step) / 100))
      if (contrastOf(mixed, against) >= least) return mixed
    }
  }
  return undefined
}

function partsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}

function toColor(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
