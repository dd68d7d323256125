import { suggest } from '@paath/diagnostics'
import type { Module } from '@paath/model'
import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** Every file that a module names is there. */
export const linkMissingFile: Rule<'link/missing-file'> = {
  id: 'link/missing-file',
  check(course, { report }) {
    const known = new Set<string>()
    for (const { kind, path } of course.files.list()) if (kind === 'file') known.add(path)
    for (const module of partsOf(course)) {
      for (const { path, written, place } of fileReferences(module)) {
        if (path === undefined || known.has(path)) continue
        report({ path: written, suggestion: suggest(written, filesBeside(module, [...known])) }, place)
      }
    }
  },
}

function filesBeside({ file }: Module, files: readonly string[]): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return files.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
}
