import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** What stands in an entry that somebody has begun. */
const unfinished = /^\s*(?:to be filled in|\?+)\s*$/i

/** Every file that a module uses stands in `assets.yaml`, with licence and maker. Captions belong to their video. */
export const gateAssetWithoutLicence: Rule<'gate/asset-without-licence'> = {
  id: 'gate/asset-without-licence',
  check(course, { report }) {
    const assets = course.assets.assets ?? []
    const listed = new Set(assets.map((asset) => asset.file))
    const open = new Set(assets.filter(({ license }) => unfinished.test(license)).map(({ file }) => file))
    for (const module of partsOf(course)) {
      const reported = new Set<string>()
      for (const { path, use, place } of fileReferences(module)) {
        if (path === undefined || use === 'captions' || reported.has(path)) continue
        if (listed.has(path) && !open.has(path)) continue
        if (!course.files.read(path)) continue
        reported.add(path)
        report({ file: path, ...(open.has(path) && { isListed: true }) }, place)
      }
    }
  },
}
