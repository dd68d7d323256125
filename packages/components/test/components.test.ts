import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { testGoldenCases } from '@paath/testkit'
import { components } from '../src/index.ts'
import { contentOf, courseOf, findingsOf, toLines } from './render-module.ts'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const folders = readdirSync(source).filter(
  (name) => !name.startsWith('_') && existsSync(`${source}${name}/component.ts`),
)

test('lists every component', () => {
  expect(components.map(({ name }) => name).sort()).toEqual([
    'Accordion',
    'Activity',
    'Audio',
    'Blank',
    'Callout',
    'Cards',
    'CaseStudy',
    'Checklist',
    'Compare',
    'Download',
    'Explore',
    'Feedback',
    'Figure',
    'Go',
    'KeyTerm',
    'Pool',
    'Question',
    'Quote',
    'Reflection',
    'Scenario',
    'Scene',
    'Screen',
    'Steps',
    'Summary',
    'Tabs',
    'Timeline',
    'Transcript',
    'Video',
  ])
})

describe.each(folders)('%s', (folder) => {
  test('has a page that shows how to write it', () => {
    const name = folder.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
    expect(readFileSync(`${source}${folder}/doc.md`, 'utf8')).toContain(`<${name}`)
  })

  if (!existsSync(`${source}${folder}/cases`)) return
  testGoldenCases({
    folder: `${source}${folder}/cases`,
    atLeast: 1,
    run(files) {
      const course = courseOf(files)
      return { 'content.html': toLines(course.modules.flatMap((module) => contentOf(course, module))) }
    },
    found: (files) =>
      findingsOf(files).map(({ code, place }) => ({
        code,
        file: place.file.replace('modules/scam/', ''),
        line: place.span?.start.line ?? 0,
      })),
  })
})
