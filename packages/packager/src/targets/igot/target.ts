import type { StageContext } from '@paath/model'
import { serializeChecksums, sha256 } from '../../checksums.ts'
import { createCompetencyResolver } from '../../competency-path.ts'
import { toCourseFacts } from '../../course-facts.ts'
import { createCourseJson, serializeCourseJson } from '../../course-json/create-course-json.ts'
import type { PackageEntry } from '../../generated/course-json.ts'
import { heaviestFiles } from '../../heaviest-files.ts'
import { createManifest } from '../../manifest/manifest.ts'
import { entryPage } from '../../manifest/manifest-input.ts'
import { packModules } from '../../pack-modules.ts'
import type { PackedModule } from '../../pack-modules.ts'
import type { PackInput, Target } from '../../target.ts'

/** SCORM 1.2 as iGOT takes it: one package and one SCO a module. */
export const igot: Target = {
  id: 'igot',
  title: 'iGOT Karmayogi and Sunbird (SCORM 1.2, one zip a module)',
  pack: packForIgot,
}

function packForIgot(input: PackInput, context: StageContext): ReadonlyMap<string, Uint8Array> {
  const course = toCourseFacts(input.course)
  const packed = packModules(input, context, { createManifest })
  const packages = new Map(packed.map((one) => [one.module.moduleId, toPackageEntry(one)]))
  const resolveCompetency = createCompetencyResolver(course.model)
  const json = toBytes(
    serializeCourseJson(
      createCourseJson({ target: 'igot', site: input.site, course, resolveCompetency, packages }),
    ),
  )
  const checksums = new Map(Array.from(packages.values(), (entry) => [entry.file, entry.sha256]))
  return new Map([
    ...packed.map(({ name, zip }) => [name, zip] as const),
    ['course.json', json],
    ['SHA256SUMS', toBytes(serializeChecksums(checksums.set('course.json', sha256(json))))],
  ])
}

function toPackageEntry({ module: { pass, files }, name, zip }: PackedModule): PackageEntry {
  return {
    file: name,
    bytes: zip.length,
    sha256: sha256(zip),
    mimeType: 'application/vnd.ekstep.html-archive',
    entryFile: entryPage,
    standard: 'SCORM 1.2',
    heaviest: heaviestFiles(files, 3),
    ...(pass !== undefined && { passMark: pass }),
  }
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
