import type { ModuleSite } from '@paath/model'
import type { PackedCompetency } from '../competency-path.ts'
import type { CourseFacts } from '../course-facts.ts'

/** What a manifest is made from. */
export interface ManifestInput {
  readonly module: ModuleSite
  readonly courseId: string
  readonly course: CourseFacts
  readonly competencies: readonly PackedCompetency[]
  /** Whether the control documents of the standard lie beside the manifest. Default: `false`. */
  readonly hasControlFiles?: boolean
}

/** Name of the manifest in a package. */
export const manifestName = 'imsmanifest.xml'

/** Page that a package opens with. */
export const entryPage = 'index.html'
