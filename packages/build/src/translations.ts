// Apart from `index.ts`: a build with nothing to do must not load what translation needs.
export { changedFiles, openTranslations, writePlan } from './open-translations.ts'
export type { OpenTranslations } from './open-translations.ts'
export { createTranslatorWorld } from './translator-world.ts'
export { exportCourse } from './exchange/export-course.ts'
export type { ExportOptions, ExportedCourse } from './exchange/export-course.ts'
export { importFiles } from './exchange/import-files.ts'
export type { ImportFilesOptions, ImportedFile, ImportedFiles } from './exchange/import-files.ts'
