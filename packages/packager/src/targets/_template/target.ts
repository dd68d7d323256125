import type { StageContext } from '@paath/model'
import type { PackInput, Target } from '../../target.ts'

/** Say in one sentence what this package is for. */
export const template: Target = {
  id: 'template',
  title: 'Name of the platform (standard, what one package holds)',
  pack: packForTemplate,
}

function packForTemplate({ site }: PackInput, _context: StageContext): ReadonlyMap<string, Uint8Array> {
  return new Map(
    site.modules.flatMap((module) =>
      [...module.files].map(([name, { bytes }]) => [`${module.moduleId}/${name}`, bytes] as const),
    ),
  )
}
