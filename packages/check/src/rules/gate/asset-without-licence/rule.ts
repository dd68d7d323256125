import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** Every file that a module uses stands in `assets.yaml`, with licence and maker. Captions belong to their video. */
export const gateAssetWithoutLicence: Rule<'gate/asset-without-licence'> = {
  id: 'gate/asset-without-licence',
  check(course, { report }) {
    const listed = new Set((course.assets.assets ?? []).map((asset) => asset.file))
    for (const module of partsOf(course)) {
      const reported = new Set<string>()
      for (const { path, use, place } of fileReferences(module)) {
        if (path === undefined || use === 'captions' || listed.has(path) || reported.has(path)) continue
        if (!course.files.read(path)) continue
        reported.add(path)
        report({ file: path }, place)
      }
    }
  },
}
