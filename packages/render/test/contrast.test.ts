import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contrastOf } from '../src/theme/contrast.ts'

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
    expect(contrastOf(colors[front] ?? '', colors[back] ?? '')).toBeGreaterThanOrEqual(7)
  })

  test.each(theme.contrast.control)('a control in %s on %s has a contrast of 4.5 to 1', (front, back) => {
    expect(contrastOf(colors[front] ?? '', colors[back] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
