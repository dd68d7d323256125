/** One file of a site. */
export interface SiteFile {
  readonly bytes: Uint8Array
  /**
   * Set when the same bytes go into many packages (runtime, styles, fonts): the packer compresses them once.
   * Equal keys promise equal bytes.
   */
  readonly sharedKey?: string
}

/**
 * What `render` makes of one module, or of a whole course, in one language: a folder of files that plays by itself from any place,
 * with `index.html` as its only page.
 */
export interface ModuleSite {
  /** Id of the module; of the course, where all its modules are chapters of one page. */
  readonly moduleId: string
  /** Position in the course, from 1; 0 for a whole course. */
  readonly number: number
  /** BCP 47. */
  readonly language: string
  readonly title: string
  readonly description: string
  /** Declared learning time in minutes. */
  readonly minutes: number
  /** Pass mark in percent, where the author set one. */
  readonly pass?: number
  readonly objectives: readonly string[]
  readonly keywords: readonly string[]
  /** Full key paths, without the level. */
  readonly competencies: readonly { readonly key: string; readonly level?: string }[]
  /** By path relative to the folder, with `/`. Sorted by code units. */
  readonly files: ReadonlyMap<string, SiteFile>
}

/** All modules of a course in one language, and what the course itself says. */
export interface Site {
  readonly courseId: string
  readonly language: string
  readonly title: string
  readonly description: string
  readonly modules: readonly ModuleSite[]
}
