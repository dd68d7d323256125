import type { Course, Site, StageContext } from '@paath/model'
import { targets } from '@paath/packager'
import type { Target } from '@paath/packager'
import type { Standard } from '@paath/protocol'
import { render } from '@paath/render'
import { toControlFiles } from './control-files.ts'
import { examineCourse } from './examine-course.ts'
import type { MadePackages, Package, PackagesInput } from './examine-course.ts'
import { toRenderAssets } from './render-assets.ts'

/** Parse, check, render and pack a course in memory. A course with errors is not rendered. */
export function makePackages(input: PackagesInput): MadePackages {
  return examineCourse(input, (course, report) => packLanguage(course, { ...input, report }))
}

/** Targets that want the same get the same site. */
interface SiteForm {
  readonly standard: Standard
  readonly withAssessment: boolean
  readonly unit: 'module' | 'course'
}

function packLanguage(
  course: Course,
  {
    targets: ids,
    assets,
    report,
    singleFile = false,
    pictures = new Map(),
    unit: wanted,
    isTrial = false,
  }: PackagesInput & StageContext,
): Package[] {
  const { language } = course
  const renderAssets = toRenderAssets(assets)
  const sites = new Map<string, Site>()
  const siteFor = (form: SiteForm): Site => {
    const key = Object.values(form).join(' ')
    const options = { language, assets: renderAssets, ...form, pictures }
    const site = sites.get(key) ?? render(course, options, { report })
    sites.set(key, site)
    return site
  }
  return targetsOf(ids).map(({ id: target, pack, standard = '1.2', holdsAssessment, holdsCourse }) => {
    const unit = holdsCourse === true && wanted === 'course' ? 'course' : 'module'
    const withAssessment = holdsAssessment === true && course.assessment !== undefined
    const site = siteFor({ standard, withAssessment, unit })
    const files = pack(
      { course, site, singleFile, isTrial, controlFiles: toControlFiles(assets) },
      { report },
    )
    return { target, language, files, site }
  })
}

function targetsOf(ids: readonly string[]): Target[] {
  return ids.map((id) => {
    const target = targets.find((candidate) => candidate.id === id)
    if (target === undefined) throw new Error(`No target is called ${id}`)
    return target
  })
}
