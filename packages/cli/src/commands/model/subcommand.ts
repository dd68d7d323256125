import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import type { CompetencyModel } from '@paath/competency'
import { loadModel, modelIds, readEdition } from '@paath/competency'
import { UsageError, suggest } from '@paath/diagnostics'
import type { ParsedArgs } from '../../args.ts'
import type { Io } from '../../io.ts'
import { safeJson } from '../../report/safe-json.ts'

/** One `paath model <name>`. */
export interface Subcommand {
  /** What must stand after its name. */
  readonly usage: string
  /** How many words must and may follow its name. */
  readonly count: readonly [least: number, most: number]
  /** Do it with the words after its name, and give the exit code. */
  readonly run: (words: readonly string[], args: ParsedArgs, io: Io) => Promise<number>
}

/** The edition that `--model` names, or the one of courses that name none. */
export function modelOf({ options }: ParsedArgs, { cwd }: Io): CompetencyModel {
  return modelNamed(options['model'], cwd)
}

/**
 * The edition of this id, or of this folder: imported editions stand in one.
 *
 * @throws {UsageError} if there is none.
 */
export function modelNamed(id: string | true | undefined, cwd: string): CompetencyModel {
  const model = typeof id === 'string' ? loadModel(id) : loadModel()
  if (model) return model
  const folder = folderOf(String(id), cwd)
  if (folder !== undefined) return readFolder(folder)
  const near = typeof id === 'string' ? suggest(id, modelIds) : undefined
  const all = modelIds.map((known) => `\`${known}\``).join(' and ')
  throw new UsageError(
    `There is no edition \`${String(id)}\` of the competency model`,
    near === undefined ? `The editions are ${all}` : `Did you mean \`${near}\`? The editions are ${all}`,
  )
}

function folderOf(id: string, cwd: string): string | undefined {
  const candidates = [path.resolve(cwd, id), path.resolve(cwd, 'competency-model', id)]
  return candidates.find((folder) => existsSync(path.join(folder, 'model.yaml')))
}

function readFolder(folder: string): CompetencyModel {
  const read = readEdition((name) => {
    const file = path.join(folder, path.basename(name))
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  })
  if (read.fault === undefined) return read.model
  throw new UsageError(
    `\`${folder}\` cannot be read as an edition of the competency model`,
    `Mend it, or import it anew: ${read.fault.slice(0, 300)}`,
  )
}

/** JSON as results are written: names of an imported edition are texts of strangers. */
export function toJson(value: unknown): string {
  return safeJson(value)
}
