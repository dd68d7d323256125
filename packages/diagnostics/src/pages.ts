/** What the pages of codes show, examples and all: an entry of its own, for a check loads none of it. */
export { describeCode } from './describe-code.ts'
export type { CodeDescription } from './describe-code.ts'
