import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModel } from '../../packages/competency/src/index.ts'
import { expect, test } from 'vitest'
import { rootFolder } from '../setup/root.mjs'
import { toChoices, toEditorSchema } from './editor-schemas.mjs'

const names = ['course', 'module', 'glossary', 'references', 'assets', 'attestations', 'theme']
const competencies = toChoices(loadModel()?.items ?? [])
const schemas = names.map((name) => {
  const text = readFileSync(join(rootFolder, `packages/schemas/src/${name}.schema.json`), 'utf8')
  return [name, toEditorSchema(JSON.parse(text), competencies)] as const
})

test.each(schemas)(
  '%s: every property has a title and a description, every choice its meaning',
  (_, schema) => {
    let properties = 0
    visit(schema, (part) => {
      for (const property of Object.values(part['properties'] ?? {}) as Record<string, unknown>[]) {
        if ('$ref' in property) continue
        properties++
        expect(property).toMatchObject({ title: expect.any(String), description: expect.any(String) })
      }
      if (Array.isArray(part['enum'])) {
        expect(part['enumDescriptions'], JSON.stringify(part['enum'])).toHaveLength(part['enum'].length)
      }
    })
    expect(properties).toBeGreaterThan(1)
  },
)

test('each competency explains itself where a course or a module names it', () => {
  const text = JSON.stringify(schemas)
  expect(competencies.length).toBeGreaterThan(30)
  for (const { key, name } of competencies) {
    expect(text).toContain(JSON.stringify(key))
    expect(text).toContain(JSON.stringify(name).slice(1, -1))
  }
})

function visit(value: unknown, look: (part: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) look(value as Record<string, unknown>)
  for (const child of Object.values(value)) visit(child, look)
}
