import { expect, test } from 'vitest'
import { renderReport } from './render-report.ts'

test('makes one page that needs nothing beside it', () => {
  const html = renderReport('plan', { title: 'Week', language: 'en', days: [] })
  expect(html).toMatch(/^<!doctype html>/u)
  expect(html).not.toMatch(/<link|src=|https?:/u)
  expect(html).toContain('@media print')
})

test('escapes every text', () => {
  const html = renderReport('coverage', {
    title: '<script>alert(1)</script>',
    themes: [
      {
        name: '"><img onerror=x>',
        area: '" onfocus="x',
        cells: [{ count: 1, courses: '" onfocus="x', where: '<img>', minutes: 1 }],
      },
    ],
  })
  expect(html).toContain('&lt;img')
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<img')
  expect(html).not.toContain('" onfocus')
})
