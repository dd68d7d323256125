import type { Course, ModuleSite, SiteFile, StageContext } from '@paath/model'
import { checkBudget } from './check/check-budget.ts'
import { checkPackage } from './check/check-package.ts'
import { checkSiteTexts } from './check/check-texts.ts'
import { createCompetencyResolver, toTag } from './competency-path.ts'
import { toCourseFacts } from './course-facts.ts'
import { manifestName } from './manifest/manifest-input.ts'
import type { ManifestInput } from './manifest/manifest-input.ts'
import { packageName } from './package-name.ts'
import type { PackInput } from './target.ts'
import { writeZip } from '@paath/zip'

/** What makes a zip one of a certain standard. */
export interface PackageForm {
  readonly createManifest: (input: ManifestInput) => string
  /** Schemas of the standard that lie beside the manifest, by name. Default: none. */
  readonly controlFiles?: ReadonlyMap<string, SiteFile>
}

/** A module that became a zip. */
export interface PackedModule {
  readonly module: ModuleSite
  /** Name of the zip. */
  readonly name: string
  readonly zip: Uint8Array
}

/** Pack each module into a zip with one SCO. Everything that a platform would object to is reported. */
export function packModules(
  { course: source, site, isTrial = false }: PackInput,
  { report }: StageContext,
  { createManifest, controlFiles = new Map() }: PackageForm,
): PackedModule[] {
  const course = toCourseFacts(source)
  const resolveCompetency = createCompetencyResolver(course.model)
  checkSiteTexts({ course: source, modules: site.modules, manifest: true }, report)
  return site.modules.flatMap((module) => {
    const competencies = module.competencies.map((tag) => resolveCompetency(toTag(tag)))
    const hasControlFiles = controlFiles.size > 0
    const manifest = createManifest({
      module,
      courseId: site.courseId,
      course,
      competencies,
      hasControlFiles,
    })
    const name = `${packageName(module)}.zip`
    const bytes = new TextEncoder().encode(manifest)
    const files = new Map([...module.files, ...controlFiles, [manifestName, { bytes }]])
    const zip = isTrial && isSmall(files, source) ? new Uint8Array() : writeZip(files, { name, report })
    if (!zip) return []
    checkPackage(toBytesByName(files), { name, report })
    checkBudget({ name, bytes: zip.length, course: source, files: module.files }, report)
    return [{ module, name, zip }]
  })
}

/** Whether no limit of size or number can be reached, however badly the files compress. */
function isSmall(files: ReadonlyMap<string, SiteFile>, { metadata }: Course): boolean {
  const bytes = Array.from(files.values()).reduce((sum, file) => sum + file.bytes.length, 0)
  return metadata.budgets?.package_kb === undefined && files.size < 1000 && bytes < 50_000_000
}

function toBytesByName(files: ReadonlyMap<string, SiteFile>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([name, { bytes }]) => [name, bytes]))
}
