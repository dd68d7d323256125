export type { AssetLink, CheckContext, Component, RenderContext } from './component.ts'
export type { JsonSchema } from './json-schema.ts'
