export type { RenderAssets } from './assets.ts'
export { render } from './render.ts'
export type { RenderOptions } from './render.ts'
