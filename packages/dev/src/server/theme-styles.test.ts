import { expect, test } from 'vitest'
import { themeStyles } from './theme-styles.ts'

const css =
  ':root{color-scheme:light dark}@media screen and (prefers-color-scheme:dark){a{b:c}}@media (prefers-contrast: more){d{e:f}}'

test('the look of the device leaves the styles as they are', () => {
  expect(themeStyles(css, 'auto')).toBe(css)
})

test('the dark look holds on a device that asks for none', () => {
  expect(themeStyles(css, 'dark')).toBe(
    ':root{color-scheme:dark}@media screen and (min-width:0){a{b:c}}@media (max-width:0){d{e:f}}',
  )
})

test('the light look holds on a device that asks for the dark one, and contrast is added to it', () => {
  expect(themeStyles(css, 'light')).toContain('@media screen and (max-width:0){a{b:c}}')
  expect(themeStyles(css, 'contrast')).toContain('@media (min-width:0){d{e:f}}')
})
