import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkId, toId, toTitle } from './ids.ts'
import { fillScaffold } from './scaffold.ts'

const templates = fileURLToPath(new URL('../../../templates/scaffolds', import.meta.url))
const schemas = fileURLToPath(new URL('../../schemas/src', import.meta.url))

test.each(['course', 'imported'])(
  'every YAML file of the scaffold %s names its schema to editors',
  (name) => {
    const files = readdirSync(join(templates, name)).filter((file) => file.endsWith('.yaml'))
    expect(files).toContain('course.yaml')
    for (const file of files) {
      const schema = file.replace('.yaml', '.schema.json')
      const [first] = readFileSync(join(templates, name, file), 'utf8').split('\n')
      expect(first).toBe(`# yaml-language-server: $schema=../../node_modules/paath/dist/schemas/${schema}`)
      expect(existsSync(join(schemas, schema)), schema).toBe(true)
    }
  },
)

test('puts values into their places', () => {
  expect(fillScaffold('# {{title}}\nid: {{id}}\n', { title: 'A', id: 'b' })).toBe('# A\nid: b\n')
})

test.each(['A: b', '"quoted"', '- #1', 'पाठ', 'back\\slash', '{{id}}', '$1 $&'])(
  'a title stays what it is in YAML: %s',
  (title) => {
    expect(parse(fillScaffold('title: {{json title}}\n', { title }))).toEqual({ title })
  },
)

test('a place without a value is a fault of the scaffold', () => {
  expect(() => fillScaffold('{{titel}}', { title: 'A' })).toThrow('The scaffold asks for titel')
})

test('suggests a name that would do', () => {
  expect(() => checkId('Cyber Safety!')).toThrow(
    expect.objectContaining({ hint: 'How about `cyber-safety`?' }),
  )
  expect(() => checkId('सुरक्षा')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('small English letters') }),
  )
  expect(() => checkId('../up')).toThrow(expect.objectContaining({ hint: 'How about `up`?' }))
  expect(checkId('cyber-safety')).toBe('cyber-safety')
})

test('makes names and titles of each other', () => {
  expect(toId('1. Über die Sicherheit')).toBe('uber-die-sicherheit')
  expect(toTitle('cyber-safety')).toBe('Cyber safety')
})
