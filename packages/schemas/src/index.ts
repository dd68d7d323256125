export { schemas } from './generated/schemas.ts'
export type {
  Asset,
  AssessmentFrontmatter,
  AssetsFile,
  Attestation,
  AttestationsFile,
  ComponentFile,
  ComponentProp,
  CourseFile,
  CourseObjective,
  FileTypes,
  GlossaryAbbreviation,
  GlossaryFile,
  GlossaryTerm,
  LanguagePolicy,
  LockFile,
  LockedUnit,
  ModuleFrontmatter,
  ModuleObjective,
  ProfileGrade,
  ProfileGroup,
  ProfileStatement,
  PublishedFile,
  PublishedPackage,
  QualityProfile,
  Reference,
  ReferencesFile,
} from './generated/types.ts'
export { validators } from './generated/validators.ts'
export type { JsonSchema } from './json-schema.ts'
export type { ValidationError, Validator } from './validator.ts'
