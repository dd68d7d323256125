/** The packages of a course, as the portal unpacks them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCourse } from '@paath/build'
import { createCollector } from '@paath/diagnostics'
import { readZip } from '@paath/zip'
import { sourceLanguage } from '../source-language.ts'

/** Files of a module by path, with the name of its package. */
export type BuiltModule = readonly [name: string, files: ReadonlyMap<string, Uint8Array>]

/**
 * Build a course and unpack it again.
 *
 * @param folder Absolute.
 * @param languages Default: the one that it is written in.
 */
export async function buildModules(
  folder: string,
  languages: readonly string[] = [sourceLanguage(folder)],
): Promise<BuiltModule[]> {
  const out = await mkdtemp(join(tmpdir(), 'paath-bench-'))
  try {
    const { outputs, diagnostics } = await buildCourse({
      folder,
      out,
      targets: ['igot'],
      languages,
    })
    if (outputs.length === 0)
      throw new Error(
        `${folder} was not built: ${diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ code }) => code)
          .join(', ')}`,
      )
    const { report } = createCollector()
    const modules: BuiltModule[] = []
    for (const output of outputs) {
      for (const { path } of output.files.filter(({ path }) => path.endsWith('.zip'))) {
        const content = readZip(await readFile(join(output.folder, path)), { name: path, report })
        if (content) modules.push([path.replace(/\.zip$/, ''), content.files])
      }
    }
    return modules
  } finally {
    await rm(out, { recursive: true })
  }
}
