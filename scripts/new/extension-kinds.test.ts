import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rootFolder } from '../setup/root.mjs'
import { extensionKinds, fillTemplate, toNameForms } from './extension-kinds.ts'

test.each([
  ['Timeline', 'timeline', 'timeline', 'Timeline'],
  ['KeyTerm', 'key-term', 'keyTerm', 'KeyTerm'],
  ['a11y/alt-generic', 'a11y/alt-generic', 'a11yAltGeneric', 'A11yAltGeneric'],
  ['strict-2004', 'strict-2004', 'strict2004', 'Strict2004'],
  ['strict-1.2', 'strict-1.2', 'strict12', 'Strict12'],
])('writes %s in every way', (name, path, camel, pascal) => {
  expect(toNameForms(name)).toEqual({ id: name, path, camel, pascal })
})

test('fills in ids, constants and other names', () => {
  const text =
    "export const templateProfile = { id: 'template', run: packForTemplate }\n# expect: area/template"
  expect(fillTemplate(text, toNameForms('moodle-like'))).toBe(
    "export const moodleLike = { id: 'moodle-like', run: packForMoodleLike }\n# expect: moodle-like",
  )
})

test('ARCHITECTURE.md shows how each kind is made', () => {
  const page = readFileSync(join(rootFolder, 'ARCHITECTURE.md'), 'utf8')
  for (const kind of Object.keys(extensionKinds)) expect(page).toContain(`pnpm new ${kind} `)
})

describe.each(Object.entries(extensionKinds))('%s', (_, { folder }) => {
  const template = join(rootFolder, folder, '_template')

  test('has a template with nothing of its own name left after filling', () => {
    expect(existsSync(template)).toBe(true)
    for (const file of readdirSync(template, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const text = readFileSync(join(file.parentPath, file.name), 'utf8')
      expect(fillTemplate(text, toNameForms('x'))).not.toMatch(/template(?!s)/i)
    }
  })
})
