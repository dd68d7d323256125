export type { PackInput, Target } from './target.ts'
