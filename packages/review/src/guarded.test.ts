import { expect, test } from 'vitest'
import { isGuarded } from './guarded.ts'

test.each([
  '.github/workflows/paath-review.yml',
  '.gitlab-ci.yml',
  '.forgejo/workflows/a.yml',
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  '.npmrc',
  'paath-review.sh',
  'docs/CODEOWNERS',
  'competency-model/kcm/2024-25/functional.yaml',
])('%s decides how courses are checked', (path) => {
  expect(isGuarded(path)).toBe(true)
})

test.each([
  'courses/a/course.yaml',
  'courses/a/package.json',
  'README.md',
  'courses/a/modules/scripts/module.mdx',
])('%s decides nothing beside itself', (path) => {
  expect(isGuarded(path)).toBe(false)
})
