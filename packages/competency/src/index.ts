export type { CompetencyItem, CompetencyModel, ExternalId } from './competency-model.ts'
export { toCompetencyModel } from './competency-model.ts'
export { cleanName, frameworkLimit, parseFramework } from './framework.ts'
export type { Framework, Term } from './framework.ts'
export { importFramework } from './import-framework.ts'
export type { ImportOptions, ImportReport, ImportedFramework } from './import-framework.ts'
export { toKeySlug } from './key-slug.ts'
export { defaultModelId, loadModel, loadModelData, modelIds } from './load-model.ts'
export { findCompetency, lookUpCompetency } from './look-up.ts'
export type { LookUp, LookUpBy } from './look-up.ts'
export type {
  AreaData,
  ChangeData,
  IdData,
  IdScheme,
  ItemData,
  LevelData,
  ModelData,
  ScaleData,
  ThemeData,
  ValueData,
  ValuesData,
} from './model-data.ts'
export { movePin } from './move-pin.ts'
export type { MovedTag, PinMove } from './move-pin.ts'
export { suggestCompetencies } from './suggest-competencies.ts'
export type { SuggestOptions } from './suggest-competencies.ts'
export { checkTag, parseCompetencyTag, resolveTag } from './tag.ts'
export type { CompetencyTag, ResolvedTag, TagProblem } from './tag.ts'
export { readEdition } from './read-edition.ts'
export type { ReadEdition } from './read-edition.ts'
export { writeEdition } from './write-edition.ts'
export type { EditionSource } from './write-edition.ts'
