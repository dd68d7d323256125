import { applyChanges } from './apply-changes.ts'
import { toCompetencyModel } from './competency-model.ts'
import type { CompetencyModel } from './competency-model.ts'
import { modelData } from './generated/index.ts'
import type { ModelData } from './model-data.ts'

/** The model of courses that name none. */
export const defaultModelId = 'kcm/2024-25'

/** Ids of every edition there is, oldest first. */
export const modelIds: readonly string[] = modelData.map(({ id }) => id)

const loaded = new Map<string, CompetencyModel>()

/** Get one edition of the model, or undefined if there is none of this id. Made once, then kept. */
export function loadModel(id: string = defaultModelId): CompetencyModel | undefined {
  const known = loaded.get(id)
  if (known) return known
  const data = loadModelData(id)
  if (!data) return undefined
  const model = toCompetencyModel(data)
  loaded.set(id, model)
  return model
}

/** Get the data of one edition with every area, also where it is shipped as a list of changes. */
export function loadModelData(id: string): ModelData | undefined {
  const data = modelData.find((model) => model.id === id)
  if (data?.changes === undefined || data.supersedes === undefined) return data
  const base = loadModelData(data.supersedes)
  return base && applyChanges(base, data)
}
