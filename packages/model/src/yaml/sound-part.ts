import type { ValidationError, Validator } from '@paath/schemas'
import { pathOf, valueAt } from './schema-path.ts'
import type { DataPath } from './schema-path.ts'

/** What is left of data without the parts that a schema refuses. */
export interface SoundPart<T> {
  /** undefined if a required key of the top level is missing or was refused. */
  readonly data: T | undefined
  readonly partial: Partial<T>
  /** Lists that lost items: where each item that is left stood in the text. */
  readonly origins: ListOrigins
}

/** For a list of the sound data, the index that each of its items has in the text. */
export type ListOrigins = ReadonlyMap<unknown, readonly number[]>

/** Take out what the schema refuses, and what misses a required key with it, until only faults of the top are left. */
export function soundPart<T>(data: unknown, validate: Validator): SoundPart<T> {
  const origins = new Map<unknown, number[]>()
  let faults = faultsOf(data, validate)
  for (;;) {
    const paths = distinct(faults.map(faultyPath)).filter((path) => path.length > 0)
    if (paths.length === 0) break
    for (const path of paths) remove(data, path, origins)
    faults = faultsOf(data, validate)
  }
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  return { data: faults.length === 0 ? (data as T) : undefined, partial: isMap ? data : {}, origins }
}

function faultsOf(data: unknown, validate: Validator): readonly ValidationError[] {
  return validate(data) ? [] : (validate.errors ?? [])
}

function faultyPath(error: ValidationError): DataPath {
  const path = pathOf(error.instancePath)
  return error.keyword === 'additionalProperties'
    ? [...path, String(error.params['additionalProperty'])]
    : path
}

/** Each path once, deeper ones and later items first, so that a removal moves nothing that is still to come. */
function distinct(paths: readonly DataPath[]): DataPath[] {
  const byText = new Map(paths.map((path) => [JSON.stringify(path), path]))
  return [...byText.values()].sort((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0)
}

function remove(data: unknown, path: DataPath, origins: Map<unknown, number[]>): void {
  const parent = valueAt(data, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(parent)) {
    const indexes = origins.get(parent) ?? [...parent.keys()]
    indexes.splice(Number(last), 1)
    origins.set(parent, indexes)
    parent.splice(Number(last), 1)
  } else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, String(last))
}
