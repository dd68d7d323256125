import { createCollector } from '@paath/diagnostics'
import type { Site } from '@paath/model'
import { sha256 } from '../src/checksums.ts'
import { targets } from '../src/index.ts'
import { fakeCourse, fakeSite } from './fake-site.ts'
import { controlFiles } from './control-files.ts'

/*
 * Packs the small course with every target and prints the checksums, for comparison between processes.
 * With PAATH_TEST_SHUFFLE the files of each module come in another order.
 */
const { report } = createCollector()
const lines: string[] = []
for (const target of targets) {
  const files = target.pack({ course: fakeCourse(), site: shuffled(fakeSite()), controlFiles }, { report })
  for (const [name, bytes] of files) lines.push(`${sha256(bytes)} ${target.id}/${name}\n`)
}

process.stdout.write(lines.sort().join(''))

function shuffled(site: Site): Site {
  if (process.env['PAATH_TEST_SHUFFLE'] === undefined) return site
  const modules = site.modules.map((module) => ({
    ...module,
    files: new Map([...module.files].toReversed()),
  }))
  return { ...site, modules }
}
