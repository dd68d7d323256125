import type { Course, Site, StageContext } from '@paath/model'
import type { Standard } from '@paath/protocol'

/** A form of package for one kind of platform: one folder, one object. */
export interface Target {
  readonly id: string
  /** For people: "iGOT Karmayogi and Sunbird (SCORM 1.2, one zip a module)". */
  readonly title: string
  /** Standard of its packages, for the page to look for the right LMS object first. Default: `1.2`. */
  readonly standard?: Standard
  /**
   * Whether the final test is its last module. Where it is not, the site that is packed knows nothing of the test, so
   * that no key can get into an output. Default: `false`.
   */
  readonly holdsAssessment?: boolean
  /** Whether one of its packages can hold all modules of a course as chapters. Default: `false`. */
  readonly holdsCourse?: boolean
  /** The files of `dist/<target>/<course>/<language>/`, by path relative to that folder. */
  readonly pack: (input: PackInput, context: StageContext) => ReadonlyMap<string, Uint8Array>
}

/** What a target packs. */
export interface PackInput {
  readonly course: Course
  readonly site: Site
  /** The schemas that packages of an edition of SCORM carry, by name; equal calls give the same bytes objects. Targets of SCORM other than `igot` need them. */
  readonly controlFiles?: (edition: ScormEdition) => ReadonlyMap<string, Uint8Array>
  /** `web` only: one page a module that holds everything. Default: `false`. */
  readonly singleFile?: boolean
  /** Only the findings are wanted, so that a zip which is small for certain may be left empty. Default: `false`. */
  readonly isTrial?: boolean
}

/** An edition of SCORM that packages can carry the control documents of. */
export type ScormEdition = 'scorm12' | 'scorm2004'
