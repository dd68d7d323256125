import type { Course, Site, StageContext } from '@paath/model'

/** A form of package for one kind of platform: one folder, one object. */
export interface Target {
  readonly id: string
  /** For people: "iGOT Karmayogi and Sunbird (SCORM 1.2, one zip a module)". */
  readonly title: string
  /** The files of `dist/<target>/<course>/<language>/`, by path relative to that folder. */
  readonly pack: (input: PackInput, context: StageContext) => ReadonlyMap<string, Uint8Array>
}

/** What a target packs. */
export interface PackInput {
  readonly course: Course
  readonly site: Site
}
