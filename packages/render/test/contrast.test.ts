import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Pair = readonly [string, string]

interface Theme {
  readonly colors: Readonly<Record<'light' | 'dark' | 'contrast', Readonly<Record<string, string>>>>
  readonly contrast: { readonly text: readonly Pair[]; readonly control: readonly Pair[] }
}

const file = new URL('../../../templates/themes/standard/theme.yaml', import.meta.url)
const theme = parse(readFileSync(file, 'utf8')) as Theme

describe.each(Object.keys(theme.colors) as (keyof Theme['colors'])[])('in the set %s', (set) => {
  const colors = theme.colors[set]

  test('every token of the light set has a value', () => {
    expect(Object.keys(colors).sort()).toEqual(Object.keys(theme.colors.light).sort())
  })

  test.each(theme.contrast.text)('text in %s on %s has a contrast of 7 to 1', (front, back) => {
    expect(contrast(colors[front] ?? '', colors[back] ?? '')).toBeGreaterThanOrEqual(7)
  })

  test.each(theme.contrast.control)('a control in %s on %s has a contrast of 4.5 to 1', (front, back) => {
    expect(contrast(colors[front] ?? '', colors[back] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

/** @spec WCAG 2.2, contrast ratio and relative luminance */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  expect(color).toMatch(/^#[0-9a-f]{6}$/)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
