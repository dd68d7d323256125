export { readTree, testGoldenCases } from './golden.ts'
export type { Finding, GoldenOptions, GoldenOutputs } from './golden.ts'
export { memoryFiles } from './memory-files.ts'
