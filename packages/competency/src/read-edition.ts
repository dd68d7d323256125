import { parse } from 'yaml'
import { applyChanges } from './apply-changes.ts'
import { toCompetencyModel } from './competency-model.ts'
import type { CompetencyModel } from './competency-model.ts'
import { faultsOfModel, toModelData } from './edition-files.ts'
import type { AreaFile, ModelFile } from './edition-files.ts'
import { scales } from './generated/scales.ts'
import { loadModelData } from './load-model.ts'

/** An edition read from files of a person's own, or the reason why it could not be. */
export type ReadEdition =
  | { readonly model: CompetencyModel; readonly fault?: undefined }
  | { readonly fault: string }

/**
 * Read an edition that is not part of this package, such as an imported one.
 *
 * @param read Gives the text of `model.yaml` and of the area files that it names.
 */
export function readEdition(read: (name: string) => string | undefined): ReadEdition {
  try {
    const model = parse(read('model.yaml') ?? '') as ModelFile | null
    if (typeof model?.id !== 'string') return { fault: '`model.yaml` is missing or names no edition' }
    const scale = scales.find(({ id }) => id === model.scale)
    if (!scale) return { fault: `the scale \`${model.scale}\` is not known` }
    const areas = (model.areas ?? []).map((name) => parse(read(`${name}.yaml`) ?? '') as AreaFile)
    const faults = faultsOfModel(areas, new Set(Object.keys(model.sources)))
    if (faults[0] !== undefined) return { fault: faults[0] }
    const data = toModelData({ model, scale, areas })
    const base = data.supersedes === undefined ? undefined : loadModelData(data.supersedes)
    return { model: toCompetencyModel(data.changes && base ? applyChanges(base, data) : data) }
  } catch (error) {
    // The files of another person may hold anything: what does not fit their shape ends here.
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
