// Generated types replace these when the schemas are written.
export type CourseFile = Record<string, unknown>
export type ModuleFrontmatter = Record<string, unknown>
export type GlossaryFile = Record<string, unknown>
export type ReferencesFile = Record<string, unknown>
export type AssetsFile = Record<string, unknown>
