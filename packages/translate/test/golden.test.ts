/** Translations with mistakes as people and programs make them, and what is said of each. */
import { fileURLToPath } from 'node:url'
import { testGoldenCases } from '@paath/testkit'
import { findingsOf, textOf } from './diagnose.ts'

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 4,
  run: (files) => ({ 'diagnostics.txt': textOf(files) }),
  found: findingsOf,
})
