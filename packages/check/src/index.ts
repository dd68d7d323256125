export { check } from './check.ts'
export { fileReferences } from './file-references.ts'
export type { FileReference, FileUse } from './file-references.ts'
export { rules } from './rules/index.ts'
