import { createCollector } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import { expect, test } from 'vitest'
import { toCourseFacts } from '../src/course-facts.ts'
import { readZip } from '@paath/zip'
import { targets } from '../src/index.ts'
import { createManifest2004 } from '../src/manifest/manifest-2004.ts'
import { controlFiles } from './control-files.ts'
import { fakeCourse, fakeModule, fakeSite } from './fake-site.ts'
import { findSchemaFaults } from './scorm-schema.ts'

function manifestOf(changes: Parameters<typeof fakeModule>[0] = {}, metadata: object = {}): string {
  const course = toCourseFacts(fakeCourse(metadata))
  return createManifest2004({
    module: fakeModule(changes),
    courseId: 'cyber-safety',
    course,
    competencies: [],
  })
}

function packed(id: 'scorm12' | 'scorm2004'): ReadonlyMap<string, Uint8Array> {
  const { report, diagnostics } = createCollector()
  const target = targets.find((one) => one.id === id)
  const files = target?.pack({ course: fakeCourse(), site: fakeSite(), controlFiles }, { report })
  expect(diagnostics).toEqual([])
  const zip = files?.get('01-spot-a-scam.en.zip') ?? new Uint8Array()
  return readZip(zip, { name: 'zip', report })?.files ?? new Map()
}

test.each<[string, Parameters<typeof fakeModule>[0], object]>([
  ['a whole module', {}, {}],
  ['a module with a pass mark', { pass: 60 }, {}],
  ['a module with a pass mark of two digits', { pass: 33 }, {}],
  ['a module in Hindi', { language: 'hi', title: 'ठगी का संदेश पहचानें' }, {}],
  ['a title of 500 characters', { title: 'संदेश '.repeat(100) }, { title: 'x'.repeat(500) }],
  ['ids that are no identifiers', { moduleId: '1 पाठ & "more"' }, {}],
  ['hostile text', { title: ']]>"><script>&\u0000\u202E😀' }, { title: '\uD800 <!--' }],
])('the manifest of %s follows the schemas of the 4th Edition [MAN-9]', (_, changes, metadata) => {
  const manifest = manifestOf(changes, metadata)
  expect(findSchemaFaults(manifest)).toEqual([])
  expect(manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>')
  expect(manifest).toContain('adlcp:scormType="sco"')
})

test('the schemas find faults where there are some', () => {
  const manifest = manifestOf({ pass: 60 })
  for (const [from, to] of [
    ['scormType="sco"', 'scormType="SCO"'],
    ['<imsss:minNormalizedMeasure>0.6', '<imsss:minNormalizedMeasure>6'],
    ['choice="true"', 'choice="perhaps"'],
    [' identifier="module"', ' identifier="1"'],
  ] as const) {
    expect(findSchemaFaults(manifest.replace(from, to)), to).not.toEqual([])
  }
})

test('every namespace is mapped to a document that lies at the top, with all that it includes [MAN-10]', () => {
  const files = packed('scorm2004')
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'))
  const mapped = (/schemaLocation="([^"]*)"/.exec(manifest)?.[1] ?? '').split(' ')
  const used = [...manifest.matchAll(/xmlns(?::\w+)?="([^"]*)"/g)].map(([, name]) => name)
  const documents = mapped.filter((_, index) => index % 2 === 1)
  expect(used.filter((name) => !mapped.includes(name ?? ''))).toEqual([
    'http://www.w3.org/2001/XMLSchema-instance',
  ])
  const wanted = new Set(documents)
  for (const name of wanted) {
    const text = new TextDecoder().decode(files.get(name))
    expect(text.length, `${name} is missing`).toBeGreaterThan(0)
    // An address in the notes of a schema is no file.
    const locations = text.matchAll(/schemaLocation\s*=\s*"([^"]+)"|SYSTEM\s+"([^"]+)"|"([\w.]+\.dtd)"/g)
    const names = Array.from(locations, ([, schema, system, dtd]) => schema ?? system ?? dtd ?? '')
    for (const location of names.filter((one) => !one.includes('://'))) wanted.add(location)
  }
  expect(wanted.size).toBeGreaterThan(14)
})

test('a pass mark is the measure of the one primary objective, and without one there is none [MAN-11]', () => {
  const manifest = manifestOf({ pass: 60 })
  expect(manifest.match(/<imsss:primaryObjective /g)).toHaveLength(1)
  expect(manifest).toContain('<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>')
  expect(manifestOf()).not.toContain('imsss:objectives')
})

test('the content sets completion and success itself, with and without a pass mark [MAN-12]', () => {
  for (const manifest of [manifestOf(), manifestOf({ pass: 60 })]) {
    expect(readXml(manifest).fault).toBeUndefined()
    expect(manifest).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    )
  }
})

test('a package for any LMS of 1.2 carries the schemas that its manifest names [MAN-1]', () => {
  const files = packed('scorm12')
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'))
  expect(findSchemaFaults(manifest)).toEqual([])
  const names = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd']
  expect(names.filter((name) => !files.has(name))).toEqual([])
  for (const name of names.filter((one) => one !== 'ims_xml.xsd')) expect(manifest).toContain(` ${name}`)
})

test('a package of SCORM without its control documents is never made', () => {
  const { report } = createCollector()
  const target = targets.find(({ id }) => id === 'scorm2004')
  expect(() => target?.pack({ course: fakeCourse(), site: fakeSite() }, { report })).toThrow(
    'control documents',
  )
})
