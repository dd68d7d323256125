import { compareText } from '@paath/diagnostics'
import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { manifestName } from './manifest-input.ts'

/** The `file` elements of a resource: all files of the module, by name. */
export function listFiles(files: ReadonlyMap<string, unknown>): XmlElement[] {
  const names = [...files.keys()].filter((name) => name !== manifestName).sort(compareText)
  return names.map((href) => element('file', { href }))
}
