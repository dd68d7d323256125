import { fileURLToPath } from 'node:url'
import { createCollector, formatDiagnostic, sortDiagnostics } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { testGoldenCases } from '@paath/testkit'
import { readMediaFacts } from '../src/index.ts'
import type { MediaFacts } from '../src/index.ts'

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 18,
  run: (files) => {
    const { facts, diagnostics } = read(files)
    return {
      'facts.txt': facts.map(describeFacts).join('\n'),
      'diagnostics.txt': diagnostics.map(formatDiagnostic).join('\n'),
    }
  },
  found: (files) =>
    read(files).diagnostics.map(({ code, place }) => {
      // What concerns the whole file, or comes before any line of it, is marked for the file.
      const wholeFile = ['sec/asset-type', 'media/vtt-header', 'media/vtt-no-cues'].includes(code)
      return { file: place.file, line: wholeFile ? 0 : (place.span?.start.line ?? 0), code }
    }),
})

function read(files: ReadonlyMap<string, Uint8Array>): {
  facts: (MediaFacts | undefined)[]
  diagnostics: readonly AnyDiagnostic[]
} {
  const { report, diagnostics } = createCollector()
  const facts = [...files].map(([name, bytes]) => readMediaFacts(bytes, name, report))
  return { facts, diagnostics: sortDiagnostics(diagnostics) as AnyDiagnostic[] }
}

function describeFacts(facts: MediaFacts | undefined): string {
  if (!facts) return 'refused'
  const cues = facts.captions?.cues.map(({ id = '-', start, end, text }) => `  ${id} ${start} ${end} ${text}`)
  const size = facts.size ? ` ${facts.size.width}×${facts.size.height}` : ''
  return [`${facts.kind} ${facts.type}${size}`, ...(cues ?? [])].join('\n')
}
