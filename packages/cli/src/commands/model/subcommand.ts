import type { CompetencyModel } from '@paath/competency'
import { loadModel, modelIds } from '@paath/competency'
import { UsageError, suggest } from '@paath/diagnostics'
import type { ParsedArgs } from '../../args.ts'
import type { Io } from '../../io.ts'

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
export function modelOf({ options }: ParsedArgs): CompetencyModel {
  return modelNamed(options['model'])
}

/**
 * The edition of this id.
 *
 * @throws {UsageError} if there is none.
 */
export function modelNamed(id: string | true | undefined): CompetencyModel {
  const model = typeof id === 'string' ? loadModel(id) : loadModel()
  if (model) return model
  const near = typeof id === 'string' ? suggest(id, modelIds) : undefined
  const all = modelIds.map((known) => `\`${known}\``).join(' and ')
  throw new UsageError(
    `There is no edition \`${String(id)}\` of the competency model`,
    near === undefined ? `The editions are ${all}` : `Did you mean \`${near}\`? The editions are ${all}`,
  )
}

/** JSON as results are written. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
