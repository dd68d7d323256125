import type { Report } from '@paath/diagnostics'
import { readLearnerState } from '@paath/packager'
import type { CourseJson, LearnerState } from '@paath/packager'
import { readZip } from '@paath/zip'

/** One module as it is in its package. */
export interface UnpackedModule {
  readonly id: string
  /** Name of the zip without its ending. */
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly state?: LearnerState
}

/** Take the packages of a course apart again: what is in them is what learners get. */
export function unpackModules(
  json: CourseJson,
  packages: ReadonlyMap<string, Uint8Array>,
  report: Report,
): UnpackedModule[] {
  return json.modules.flatMap(({ id, resource }) => {
    const { file } = resource.package
    const zip = packages.get(file)
    const content = zip && readZip(zip, { name: file, report })
    if (!content) return []
    const page = new TextDecoder().decode(content.files.get('index.html'))
    const state = readLearnerState(page)
    return [{ id, name: file.replace(/\.zip$/, ''), files: content.files, ...(state && { state }) }]
  })
}
