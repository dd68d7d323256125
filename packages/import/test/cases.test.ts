/** Documents with faults and losses, and what is said of each. */
import { fileURLToPath } from 'node:url'
import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { testGoldenCases } from '@paath/testkit'
import { importDocument } from '../src/index.ts'

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 6,
  run: (files) => {
    const { texts, diagnostics } = importAll(files)
    return { ...texts, 'diagnostics.txt': diagnostics.map((one) => `${formatDiagnostic(one)}\n`).join('\n') }
  },
  found: (files) =>
    importAll(files).diagnostics.map(({ code, place: { file } }) => ({ file, line: 0, code })),
})

/** Import the documents of a case, in the order of their names, into the modules in `course/`. */
function importAll(files: ReadonlyMap<string, Uint8Array>): {
  texts: Record<string, string>
  diagnostics: readonly AnyDiagnostic[]
} {
  const { report, diagnostics } = createCollector()
  const existing = [...files].flatMap(([path, bytes]) => {
    const [, id] = /^course\/([^/]+)\/module\.mdx$/.exec(path) ?? []
    return id === undefined ? [] : [{ id, text: new TextDecoder().decode(bytes) }]
  })
  const modules = [...files].flatMap(([name, bytes]) => {
    if (name.startsWith('course/') || name.endsWith('.png')) return []
    const findPicture = (source: string): Uint8Array | undefined => files.get(source)
    return importDocument({ name, bytes, findPicture }, { language: 'en', existing }, report)?.modules ?? []
  })
  return { texts: Object.fromEntries(modules.map(({ id, text }) => [`${id}.mdx`, text])), diagnostics }
}
