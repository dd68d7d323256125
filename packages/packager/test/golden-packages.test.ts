import { fileURLToPath } from 'node:url'
import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import type { Course, ModuleSite, Site } from '@paath/model'
import { testGoldenCases } from '@paath/testkit'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { readZip } from '@paath/zip'
import { targets } from '../src/index.ts'
import { fakeModule, moduleFiles } from './fake-site.ts'
import { controlFiles } from './control-files.ts'
import { findCourseJsonFaults } from './course-json-schema.ts'
import { findSchemaFaults } from './scorm-schema.ts'

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 6,
  run(files) {
    const { report, diagnostics } = createCollector()
    const input = toInput(new TextDecoder().decode(files.get('site.yaml')))
    const outputs: Record<string, string> = {}
    for (const target of targets.filter(({ holdsCourse }) => holdsCourse || !isWhole(input.site))) {
      const packed = target.pack({ ...input, controlFiles }, { report })
      outputs[`${target.id}/tree.txt`] = drawTree(packed)
      for (const [name, text] of Object.entries(textsOf(packed))) outputs[`${target.id}/${name}`] = text
    }
    outputs['diagnostics.txt'] = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('')
    return outputs
  },
})

/** Does the site hold a course as one package? */
function isWhole({ modules }: Site): boolean {
  return modules.some(({ number }) => number === 0)
}

interface CaseInput {
  readonly site: Partial<Site>
  readonly course: object
  readonly modules: readonly Partial<ModuleSite>[]
}

function toInput(text: string): { site: Site; course: Course } {
  const { site, course, modules } = parse(text) as CaseInput
  const language = site.language ?? 'en'
  const sites = modules.map((module, index) =>
    fakeModule({ number: index + 1, language, files: moduleFiles('A module'), ...module }),
  )
  const whole: Site = { courseId: 'a-course', language, title: '', description: '', ...site, modules: sites }
  return {
    site: whole,
    course: { id: 'a-course', language, metadata: { title: whole.title, ...course } } as unknown as Course,
  }
}

/** Names and unpacked sizes, since packed sizes depend on the version of zlib. */
function drawTree(files: ReadonlyMap<string, Uint8Array>): string {
  const lines: string[] = []
  for (const [name, bytes] of files) {
    if (!name.endsWith('.zip')) {
      lines.push(name)
      continue
    }
    const entries = readBack(bytes)?.entries ?? []
    lines.push(name, ...entries.map((entry) => `  ${entry.name} ${entry.size} ${entry.method}`))
  }
  return `${lines.join('\n')}\n`
}

function textsOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, bytes] of files) {
    const text = new TextDecoder().decode(bytes)
    if (name.endsWith('.zip')) {
      const manifest = new TextDecoder().decode(readBack(bytes)?.files.get('imsmanifest.xml'))
      expect(findSchemaFaults(manifest)).toEqual([])
      texts[name.replace('.zip', '.imsmanifest.xml')] = manifest
    }
    if (name === 'course.json') {
      expect(findCourseJsonFaults(text)).toEqual([])
      texts[name] = text.replace(/("sha256": )"[0-9a-f]{64}"/g, '$1"…"').replace(/("bytes": )\d+/g, '$1"…"')
    }
    if (name === 'index.html') texts[name] = text
  }
  return texts
}

function readBack(zip: Uint8Array) {
  return readZip(zip, { name: 'zip', report: createCollector().report })
}
