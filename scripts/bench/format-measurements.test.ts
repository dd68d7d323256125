import { expect, test } from 'vitest'
import { formatMeasurements } from './format-measurements.ts'
import { median } from './measurement.ts'

test('shows values beside limits and floors', () => {
  const text = formatMeasurements([
    { name: 'paath --version', value: 41.4, unit: 'ms', limit: 45, floor: { name: 'node -e 0', value: 30 } },
    { name: 'zip', value: 151.25, unit: 'KB', limit: 150 },
    { name: 'parse', value: 8, unit: 'ms' },
    { name: 'rules', value: 1.5, unit: 'ms a module', floor: { name: 'parsing', value: 20 } },
    { name: 'words', value: 99.4, unit: '%', least: 98 },
    { name: 'words of a picture', value: 40, unit: '%', least: 98 },
  ])
  expect(text).toMatchInlineSnapshot(`
    "                    value             limit                floor                     ratio
    paath --version     41 ms             45 ms          pass  30 ms (node -e 0)         1.4x
    zip                 151.3 KB          150 KB         FAIL
    parse               8 ms
    rules               1.50 ms a module                       20 ms a module (parsing)  0.075x
    words               99.4 %            at least 98 %  pass
    words of a picture  40.0 %            at least 98 %  FAIL"
  `)
})

test('takes the value in the middle', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})
