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
export { scales } from './generated/scales.ts'
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
export { alignCourse, objectiveOf } from './alignment.ts'
export type { AlignedCompetency, AlignedModule, AlignedObjective, AlignedTag } from './alignment.ts'
export { catalogueLimit, parseCatalogue } from './catalogue.ts'
export type { CatalogueOptions } from './catalogue.ts'
export { summarizeCourse, toLanguageTag } from './course-summary.ts'
export type { CourseSummary, SummaryTag } from './course-summary.ts'
export { measureCoverage, undetermined } from './coverage.ts'
export type { Coverage, CoverageCell, CoverageSum, CoveredItem, CoveredTheme } from './coverage.ts'
export { parseCsv, toCsv } from './csv.ts'
export { coverDesignation, parseDesignations } from './designations.ts'
export type { Designation, DesignationCoverage } from './designations.ts'
export { readCase } from './exports/case/read-case.ts'
export type { ExportInput, ExportOutput, ExportProblem, ExportedTag, ModelExport } from './exports/export.ts'
export { modelExports } from './exports/index.ts'
export { odcsColumns } from './exports/odcs/columns.ts'
export { toUuid } from './uuid.ts'
export { checkPlan } from './check-plan.ts'
export { resolvePlan } from './resolve-plan.ts'
export type {
  Plan,
  PlanContext,
  PlannableCourse,
  PlannedDay,
  PlannedDesignation,
  PlannedSession,
} from './resolve-plan.ts'
