import type { Rule } from '@paath/rules'

/** A map or a historical figure comes from somewhere that can be named. Without a kind, the name of the file may tell. */
export const gateMapWithoutSource: Rule<'gate/map-without-source'> = {
  id: 'gate/map-without-source',
  check(course, { report }) {
    for (const { file, kind, source } of course.assets.assets ?? []) {
      const isMap = kind === 'map' || (kind === undefined && mapName.test(file))
      if ((!isMap && kind !== 'historical-figure') || !vague.test(source)) continue
      report({ file, kind: isMap ? 'map' : 'historical figure', source }, { file: 'assets.yaml' })
    }
  },
}

const mapName = /(?:^|[/_-])(?:map|maps|naksha|manchitra)[._-]/i
const vague = /^\s*(?:the )?(?:internet|google|web|own work|made for this course|unknown|none|n\/a|-+)\b/i
