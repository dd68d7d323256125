import { expect, test } from 'vitest'
import { classifyUrl } from './url.ts'

test.each([
  ['https://example.org/a?b#c', 'web'],
  ['HTTPS://example.org', 'web'],
  ['mailto:desk@example.org', 'contact'],
  ['tel:1930', 'contact'],
  ['#start', 'place'],
  ['media/a.svg', 'relative'],
  ['./media/a.svg', 'relative'],
  ['media/a.svg?x=1:2', 'relative'],
  ['', 'relative'],
  ['http://example.org', 'unencrypted'],
])('%s is %s', (url, kind) => {
  expect(classifyUrl(url)).toBe(kind)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3A;alert(1)',
  'java&Tab;script:alert(1)',
  'java\u00ADscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  '//example.org/x',
  '/etc/passwd',
  '\\\\server\\share',
  'https:example.org',
  'https://',
  'x-custom:y',
  'दस:x',
])('%j is forbidden', (url) => {
  expect(classifyUrl(url)).toBe('forbidden')
})
