/** Files that are copied to people: `templates/scaffolds/`, shipped among the assets. */
import { existsSync } from 'node:fs'
import * as path from 'node:path'
import { readAssets, writeOutputs } from '@paath/build'
import { UsageError } from '@paath/diagnostics'

/** What stands in the place of `{{name}}`. */
export type ScaffoldValues = Readonly<Record<string, string>>

/**
 * The files of a scaffold, filled in.
 *
 * @param name `repository`, `course`, or `first-module` or `module` with `/<language>`.
 * @returns By path, with `/`. Undefined if there is no such scaffold.
 */
export function readScaffold(name: string, values: ScaffoldValues): Map<string, Uint8Array> | undefined {
  const { files } = readAssets()
  const prefix = `scaffolds/${name}/`
  const paths = files.list().filter((entry) => entry.path.startsWith(prefix))
  if (paths.length === 0) return undefined
  return new Map(
    paths.map((entry) => {
      const text = new TextDecoder().decode(files.read(entry.path))
      const place = entry.path.slice(prefix.length).replaceAll(/(^|\/)dot-/g, '$1.')
      return [place, new TextEncoder().encode(fillScaffold(text, values))]
    }),
  )
}

/**
 * Fill in the places of a scaffold: `{{name}}` as it is, `{{json name}}` in double quotes, as YAML and JSON read it.
 *
 * @throws {Error} if a place has no value: that is a fault of the scaffold.
 */
export function fillScaffold(text: string, values: ScaffoldValues): string {
  return text.replaceAll(/\{\{(json )?(\w+)\}\}/g, (_, quoted: string | undefined, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The scaffold asks for ${name}, which has no value`)
    return quoted === undefined ? value : JSON.stringify(value)
  })
}

/**
 * Put files into a folder, unless one of them is there already.
 *
 * @throws {UsageError} without having written anything.
 */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const inTheWay = [...files.keys()].find((name) => existsSync(path.join(folder, name)))
  if (inTheWay !== undefined) {
    throw new UsageError(
      `\`${inTheWay}\` is there already`,
      'Nothing was written. Choose another name, or move it away first',
    )
  }
  writeOutputs(folder, files)
}
