import type { ModuleSite, SiteFile, StageContext } from '@paath/model'
import { checkPackage } from '../../check/check-package.ts'
import { checkBudget } from '../../check/check-budget.ts'
import { checkCourseTexts, checkTexts } from '../../check/check-texts.ts'
import { serializeChecksums, sha256 } from '../../checksums.ts'
import { createCompetencyResolver, toTag } from '../../competency-path.ts'
import { toCourseFacts } from '../../course-facts.ts'
import { createCourseJson, serializeCourseJson } from '../../course-json/create-course-json.ts'
import type { PackageEntry } from '../../generated/course-json.ts'
import { createManifest } from '../../manifest/manifest.ts'
import { entryPage, manifestName } from '../../manifest/manifest-input.ts'
import { packageName } from '../../package-name.ts'
import type { PackInput, Target } from '../../target.ts'
import { writeZip } from '../../zip/write-zip.ts'

/** SCORM 1.2 as iGOT takes it: one package and one SCO a module. */
export const igot: Target = {
  id: 'igot',
  title: 'iGOT Karmayogi and Sunbird (SCORM 1.2, one zip a module)',
  pack: packForIgot,
}

function packForIgot(input: PackInput, context: StageContext): ReadonlyMap<string, Uint8Array> {
  const { site } = input
  const course = toCourseFacts(input.course)
  const resolveCompetency = createCompetencyResolver(course.model)
  const output = new Map<string, Uint8Array>()
  const packages = new Map<string, PackageEntry>()
  checkCourseTexts({ course, manifest: true }, context.report)
  for (const module of site.modules) {
    checkTexts({ module, manifest: true }, context.report)
    const competencies = module.competencies.map((tag) => resolveCompetency(toTag(tag)))
    const manifest = createManifest({ module, courseId: site.courseId, course, competencies })
    const name = `${packageName(module)}.zip`
    const files = withManifest(module, manifest)
    const zip = writeZip(files, { name, report: context.report })
    if (!zip) continue
    checkPackage(toBytesByName(files), { name, report: context.report })
    checkBudget({ name, bytes: zip.length, course: input.course }, context.report)
    output.set(name, zip)
    packages.set(module.moduleId, toPackageEntry(name, zip, module))
  }
  const json = toBytes(
    serializeCourseJson(createCourseJson({ target: 'igot', site, course, resolveCompetency, packages })),
  )
  const checksums = new Map(Array.from(packages.values(), (entry) => [entry.file, entry.sha256]))
  output.set('course.json', json)
  output.set('SHA256SUMS', toBytes(serializeChecksums(checksums.set('course.json', sha256(json)))))
  return output
}

function withManifest(module: ModuleSite, manifest: string): ReadonlyMap<string, SiteFile> {
  return new Map([...module.files, [manifestName, { bytes: toBytes(manifest) }]])
}

function toBytesByName(files: ReadonlyMap<string, SiteFile>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([name, { bytes }]) => [name, bytes]))
}

function toPackageEntry(file: string, zip: Uint8Array, { pass }: ModuleSite): PackageEntry {
  return {
    file,
    bytes: zip.length,
    sha256: sha256(zip),
    mimeType: 'application/vnd.ekstep.html-archive',
    entryFile: entryPage,
    standard: 'SCORM 1.2',
    ...(pass !== undefined && { passMark: pass }),
  }
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
