import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findOldestBrowser, launchBrowser } from '@paath/harness'
import { languages } from '@paath/languages'
import { needTool } from '@paath/testkit'
import { themeStyles } from '../src/generated/theme.ts'
import { createStyles } from '../src/styles.ts'
import { testAssets } from './sites.ts'
import { declarationsOf } from './style-rules.ts'
import type { Declaration } from './style-rules.ts'

const declarations = declarationsOf(themeStyles)

/** What Chromium 80 does not know and may go without, with what has to stand before it. */
const mayMiss: Readonly<Record<string, string>> = {
  appearance: '-webkit-appearance',
  'border-start-start-radius': 'border-radius',
  'color-scheme': '',
  'forced-color-adjust': '',
}

/** Features of selectors and values that came after Chromium 80. A query around them counts as a fallback. */
const tooNew: Readonly<Record<string, RegExp>> = {
  ':is() and :where()': /:is\(|:where\(/,
  ':has()': /:has\(/,
  ':focus-visible as the only sign of focus': /^(?!.*:not\(:focus-visible\)).*:focus-visible/,
  '::details-content': /::details-content/,
}
const tooNewProperties =
  /^(?:inset(?:-.*)?|aspect-ratio|(?:margin|padding)-(?:inline|block)|border-(?:inline|block)|accent-color|scrollbar-.*|overflow-clip.*|text-wrap.*|container.*|translate|rotate|scale|place-.*|content-visibility|text-underline-offset|text-decoration-thickness)$/
const tooNewValues = /\b(?:color-mix|oklab|oklch|lab|lch|hwb|image-set)\(|\b\d+[dsl]vh\b/

function isGuarded({ conditions }: Declaration): boolean {
  return conditions.some((condition) => condition.startsWith('@supports'))
}

test('finds every declaration', () => {
  expect(declarations.length).toBeGreaterThan(500)
})

test('uses no selector that Chromium 80 would throw away with its rule', () => {
  const found = declarations.filter((declaration) => !isGuarded(declaration))
  for (const [feature, pattern] of Object.entries(tooNew)) {
    expect(
      found.filter(({ selector }) => pattern.test(selector)).map(({ selector }) => `${feature}: ${selector}`),
    ).toEqual([])
  }
})

test('uses no property or value that came after Chromium 80 without a fallback before it', () => {
  const found = declarations.filter((declaration) => !isGuarded(declaration))
  expect(
    found.filter(({ property, value }) => tooNewProperties.test(property) || tooNewValues.test(value)),
  ).toEqual([])
  const flexGaps = found.filter(
    ({ property, selector }) =>
      /^(?:row-|column-)?gap$/.test(property) &&
      declarations.some((other) => other.selector === selector && other.value.endsWith('flex')),
  )
  expect(flexGaps).toEqual([])
})

test('is understood by Chromium 80 itself', async (context) => {
  const found = needTool(context, await findOldestBrowser(), 'Chromium 80 and libnss3')
  const browser = await launchBrowser(found)
  try {
    const page = await browser.newPage()
    const unknown = await page.evaluate(
      (all: readonly Declaration[]) => all.filter(({ property, value }) => !CSS.supports(property, value)),
      declarations.filter((declaration) => !isGuarded(declaration)),
    )
    for (const { property, before, selector } of unknown) {
      expect(mayMiss, `${property} in ${selector}`).toHaveProperty(property)
      const fallback = mayMiss[property] ?? ''
      if (fallback !== '') expect(before, `${property} in ${selector}`).toContain(fallback)
    }
  } finally {
    await browser.close()
  }
})

test('writes no slant, no capitals and no letter spacing, which break Indian scripts', () => {
  const found = declarations.filter(
    ({ property, value }) =>
      (property === 'font-style' && value !== 'normal') ||
      property === 'letter-spacing' ||
      (property === 'text-transform' && value !== 'none'),
  )
  expect(found).toEqual([])
})

test('moves only where the device has not asked for less', () => {
  const moving = declarations.filter(({ property }) => /^(?:transition|animation)/.test(property))
  expect(moving.length).toBeGreaterThan(0)
  for (const { conditions } of moving) {
    expect(conditions).toContain('@media(prefers-reduced-motion:no-preference)')
  }
})

test('names no side of the page but where it is turned around for right-to-left text', () => {
  const sided = declarations.filter(
    ({ property, selector }) =>
      /^(?:(?:margin|padding|border)-(?:left|right)(?:-.*)?|left|right|float)$/.test(property) &&
      !selector.includes('[dir=rtl]'),
  )
  const mirrored = (declaration: Declaration): boolean =>
    ['left', 'right'].every((property) =>
      declarations.some((other) => other.selector === declaration.selector && other.property === property),
    ) ||
    declarations.some(
      (other) =>
        other.selector === `[dir=rtl] ${declaration.selector}` && other.property === declaration.property,
    )
  expect(sided.filter((declaration) => !mirrored(declaration))).toEqual([])
})

test('stays under 12 KB', () => {
  for (const language of languages) {
    const [[, sheet] = []] = createStyles(language, testAssets)('')
    expect(gzipSync(sheet?.bytes ?? '').length, language.tag).toBeLessThan(12_000)
  }
})

test('gives headings of every script the room that its marks need', () => {
  for (const { tag, script, lineHeight } of languages) {
    const least = script === 'Aran' ? 2.4 : script === 'Arab' ? 1.7 : script === 'Latn' ? 1.2 : 1.24
    expect(lineHeight.heading, tag).toBeGreaterThanOrEqual(least)
    const [[, sheet] = []] = createStyles(
      languages.find((language) => language.tag === tag) ?? languages[0]!,
      testAssets,
    )('')
    expect(new TextDecoder().decode(sheet?.bytes)).toContain(`--line-heading:${lineHeight.heading}`)
  }
})

test('ends Odia sentences in the danda of another font, since that of its own cannot be told from a vowel sign', () => {
  const files = new Map(
    createStyles(
      languages.find(({ tag }) => tag === 'or')!,
      testAssets,
    )(''),
  )
  const sheet = new TextDecoder().decode(files.get('styles.css')?.bytes)
  expect(sheet).toMatch(
    /"Noto Sans Devanagari";font-weight:400;[^}]*noto-sans-devanagari-danda-400-normal\.woff2[^}]*unicode-range:U\+0964-0965\}/,
  )
  expect(sheet).toContain('--font:"Noto Sans","Noto Sans Devanagari","Noto Sans Oriya",')
  expect([...files.keys()]).toContain('fonts/noto-sans-devanagari-danda-700-normal.woff2')
})
