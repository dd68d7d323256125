import { createCollector } from '@paath/diagnostics'
import { readXml, textOf } from '@paath/xml'
import type { XmlReadElement, XmlReadNode } from '@paath/xml'
import { expect, test } from 'vitest'
import { checkTexts } from '../src/check/check-texts.ts'
import { toCourseFacts } from '../src/course-facts.ts'
import { createCompetencyResolver, toTag } from '../src/competency-path.ts'
import { createManifest } from '../src/manifest/manifest.ts'
import { fakeCourse, fakeModule } from './fake-site.ts'
import { findSchemaFaults } from './scorm-schema.ts'

function manifestOf(changes: Parameters<typeof fakeModule>[0] = {}, metadata: object = {}): string {
  const module = fakeModule(changes)
  const course = toCourseFacts(fakeCourse(metadata))
  const competencies = module.competencies.map(toTag).map(createCompetencyResolver(course.model))
  return createManifest({ module, courseId: 'cyber-safety', course, competencies })
}

test.each<[string, Parameters<typeof fakeModule>[0], object]>([
  ['a whole module', {}, {}],
  ['a module with a pass mark', { pass: 60 }, {}],
  ['a module with nothing optional', { description: '', objectives: [], keywords: [], competencies: [] }, {}],
  ['a module in Hindi', { language: 'hi', title: 'ठगी का संदेश पहचानें', keywords: ['फ़िशिंग'] }, {}],
  ['a module in Kashmiri written in Devanagari', { language: 'ks-Deva' }, {}],
  [
    'a competency that nobody knows',
    { competencies: [{ key: 'functional/unknown', level: 'tactical' }] },
    {},
  ],
  ['a title of 500 characters', { title: 'संदेश '.repeat(100) }, { title: 'x'.repeat(500) }],
  ['ids that are no identifiers', { moduleId: '1 पाठ & "more"' }, {}],
  [
    'hostile text',
    { title: ']]>"><script>&\u0000\u202E😀', description: '\uD800 <!--', keywords: ['--> <![CDATA['] },
    { license: '"&<' },
  ],
  ['public domain', {}, { license: 'CC0-1.0' }],
  ['no licence', {}, { license: undefined }],
])('the manifest of %s follows the schemas [MAN-1]', (_, changes, metadata) => {
  expect(findSchemaFaults(manifestOf(changes, metadata))).toEqual([])
})

test('the schemas find faults where there are some', () => {
  const manifest = manifestOf()
  expect(
    findSchemaFaults(manifest.replace('<schemaversion>', '<schemaversion/><schemaversion>')),
  ).not.toEqual([])
  expect(findSchemaFaults(manifest.replace('scormtype="sco"', 'scormtype="SCO"'))).not.toEqual([])
  expect(findSchemaFaults(manifest.replace('<general>', '<general><colour/>'))).not.toEqual([])
  expect(findSchemaFaults(manifest.replace(' identifier="module"', ' identifier="1"'))).not.toEqual([])
})

test('names have no prefix but adlcp, and nothing is there that platforms stumble over [MAN-2] [MAN-3]', () => {
  const manifest = manifestOf({ pass: 60 })
  const prefixes = new Set([...manifest.matchAll(/<\/?([\w]+):/g)].map(([, prefix]) => prefix))
  expect([...prefixes]).toEqual(['adlcp'])
  expect(manifest).toContain('adlcp:scormtype="sco"')
  expect(manifest).not.toMatch(/<!DOCTYPE|xml:base|href="[^"]*[?#+]/)
})

test('the item is visible and points to the one SCO, whose start page is index.html at the top [MAN-4] [MAN-5]', () => {
  const manifest = manifestOf()
  expect(manifest).toContain('<item identifier="module" identifierref="sco" isvisible="true">')
  expect(manifest).toContain(
    '<resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="index.html">',
  )
  expect(manifest.match(/<resource /g)).toHaveLength(1)
})

test('a mastery score stands there only if the author set a pass mark [MAN-6]', () => {
  expect(manifestOf({ pass: 60 })).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>')
  expect(manifestOf()).not.toContain('masteryscore')
})

test('identifiers are names in XML and tell course, module and language apart [MAN-8]', () => {
  expect(manifestOf()).toContain('identifier="paath.cyber-safety.spot-a-scam.en"')
  expect(manifestOf({ moduleId: '1 पाठ', language: 'hi' })).toContain('identifier="paath.cyber-safety.1.hi"')
})

test('the title stands where the platform reads it, without a prefix [LOM-1]', () => {
  const lom = readXml(manifestOf())
    .root?.children.map((child) => find(child, 'lom'))
    .find((found) => found)
  expect(lom?.attributes).toEqual({ xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' })
  const title = ['general', 'title', 'langstring'].reduce<XmlReadNode | undefined>(
    (node, name) => node && find(node, name),
    lom,
  )
  expect(title && textOf(title)).toBe('Spot a scam message')
})

test('every text says its language [LOM-2]', () => {
  const manifest = manifestOf({ language: 'hi' })
  expect(manifest.match(/<langstring>/g)).toBeNull()
  expect(manifest).toContain('<language>hi</language>')
  expect(manifest).toContain('<langstring xml:lang="hi">Spot a scam message</langstring>')
})

test('time, start page, format and licence are given, the licence only if there is one [LOM-3]', () => {
  const manifest = manifestOf({ minutes: 75 })
  expect(manifest).toContain('<datetime>PT1H15M</datetime>')
  expect(manifest).toContain('<location type="URI">index.html</location>')
  expect(manifest).toContain('<format>text/html</format>')
  expect(manifest).toContain('<langstring xml:lang="en">CC BY 4.0</langstring>')
  expect(manifestOf({}, { license: undefined })).not.toContain('<rights>')
})

test('a competency is a path of nested taxons, with the confirmed code of the area only [LOM-4]', () => {
  const key = 'functional/material-management/inventory-management'
  const manifest = manifestOf({ competencies: [{ key }] })
  const names = [...manifest.matchAll(/<entry>\s*<langstring xml:lang="en">([^<]*)/g)].map(([, name]) => name)
  expect(names).toEqual(['Functional', 'Material Management', 'Inventory Management'])
  expect([...manifest.matchAll(/<id>([^<]*)/g)].map(([, id]) => id)).toEqual(['COMAREA-000003'])
  expect(manifest).toContain('<langstring xml:lang="x-none">Competency</langstring>')
})

test('a long title is cut at a space and reported', () => {
  const title = 'संदेश '.repeat(100)
  expect(/<item[^]*?<title>([^<]*)</.exec(manifestOf({ title }))?.[1]).toMatch(/ संदेश…$/)
  const { report, diagnostics } = createCollector()
  checkTexts({ module: fakeModule({ title }), manifest: true }, report)
  expect(diagnostics).toMatchObject([
    { code: 'pkg/long-title', place: { file: 'modules/spot-a-scam/module.mdx' } },
  ])
})

function find(node: XmlReadNode, name: string): XmlReadElement | undefined {
  if (typeof node === 'string' || node.name === name) return typeof node === 'string' ? undefined : node
  return node.children.map((child) => find(child, name)).find((found) => found !== undefined)
}
