import { parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { Report } from '@paath/diagnostics'
import type { FileTypes } from '@paath/schemas'
import { createLineIndex } from '../text/line-index.ts'
import { sizeLimits } from '../text/read-text.ts'
import type { YamlSource } from '../yaml-source.ts'
import { checkAgainstSchema } from './check-against-schema.ts'
import { checkPlainYaml } from './check-plain-yaml.ts'
import { createEmptySource, createYamlSource } from './create-yaml-source.ts'
import { reportYamlError } from './report-yaml-error.ts'
import { placeIn } from './yaml-place.ts'
import type { YamlScope, YamlText } from './yaml-place.ts'

/** What a YAML text says, and where. */
export interface LoadedYaml<T> {
  /**
   * The data, without the parts that its schema refuses. `undefined` if a required key of the top level is missing or
   * wrong, or nothing could be read; each reason is reported.
   */
  readonly data: T | undefined
  /** What could be read of the data when `data` is undefined. */
  readonly partial: Partial<T>
  readonly source: YamlSource
}

/**
 * Parse a YAML text and check it against the schema of its file.
 *
 * Only plain data passes: no anchors, aliases, merge keys or tags. Keys are unique, values are those of the core schema
 * of YAML 1.2 (`yes` is a text).
 *
 * @param report Receives `yaml/*` and `schema/*` codes.
 */
export function loadYaml<Name extends keyof FileTypes>(
  source: YamlText,
  schema: Name,
  report: Report,
): LoadedYaml<FileTypes[Name]> {
  const scope = scopeOf(source)
  const empty = { data: undefined, partial: {}, source: createEmptySource(scope) }
  if (!isReadable(scope, report)) return empty
  const document = parseDocument(scope.yaml, {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  }) as Document
  if (document.errors.length > 0) {
    reportYamlError(document.errors, scope, report)
    return empty
  }
  if (!checkPlainYaml(document, scope, report)) return empty
  const checked = checkAgainstSchema(document, schema, { scope, report })
  return {
    data: checked.data,
    partial: checked.partial,
    source: createYamlSource(document, scope, checked),
  }
}

function scopeOf({ file, text, start = 0, end = text.length }: YamlText): YamlScope {
  return { file, yaml: text.slice(start, end), base: start, lines: createLineIndex(text) }
}

function isReadable(scope: YamlScope, report: Report): boolean {
  if (scope.yaml.length > sizeLimits.yaml) {
    const what = `The metadata has ${scope.yaml.length.toLocaleString('en')} characters, which`
    report('sec/file-limits', { what, limit: sizeLimits.yaml.toLocaleString('en') }, placeIn(scope, 0, 0))
    return false
  }
  if (scope.yaml.split('\n').every((line) => /^\s*(?:#.*|---\s*)?$/.test(line))) {
    report('yaml/empty', {}, placeIn(scope, 0, 0))
    return false
  }
  return true
}
