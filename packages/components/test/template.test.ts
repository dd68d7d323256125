import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { courseOf, contentOf } from './render-module.ts'
import { template } from '../src/_template/component.ts'

const folder = fileURLToPath(new URL('../src/_template/', import.meta.url))

test('the template of a component is one, with a page and a case that use its name', () => {
  expect(template.name).toBe('Template')
  expect(readFileSync(`${folder}doc.md`, 'utf8')).toContain('<Template>')
  const text = readFileSync(`${folder}cases/plain/input/module.mdx`)
  const course = courseOf(new Map([['module.mdx', text]]))
  const [module] = course.modules
  expect(JSON.stringify(module?.tree)).toContain('"name":"Template"')
  expect(module && contentOf(course, module)).toHaveLength(1)
})
