import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltOutput } from '@paath/build'
import { createCollector } from '@paath/diagnostics'
import { readZip } from '@paath/zip'
import type { ProofSubject } from './prove-package.ts'

/** The packages in a folder of results: every zip, and every page of the web target. */
export async function subjectsOf({ folder, files, target }: BuiltOutput): Promise<readonly ProofSubject[]> {
  const paths = files.map(({ path }) => path)
  const zips = paths.filter((path) => path.endsWith('.zip'))
  const subjects = await Promise.all(
    zips.map(async (path) => subjectOfZip(path, await readFile(join(folder, path)))),
  )
  const pages = target === 'web' ? pagesAmong(paths) : []
  return [
    ...subjects.filter((subject) => subject !== undefined),
    ...(await Promise.all(pages.map((page) => readPage(folder, page, paths)))),
  ]
}

/** A zip as a subject of proof; undefined for one that cannot be read. */
export function subjectOfZip(name: string, zip: Uint8Array): ProofSubject | undefined {
  const { report } = createCollector()
  const content = readZip(zip, { name, report })
  return content && { name, zip, sha256: hash(zip), files: content.files }
}

/** Pages of modules: in a folder each, or one file each. The page at the top only lists them. */
function pagesAmong(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => /^[^/]+\/index\.html$|^(?!index\.html$)[^/]+\.html$/.test(path))
}

async function readPage(folder: string, page: string, paths: readonly string[]): Promise<ProofSubject> {
  const inner = page.includes('/') ? page.replace(/[^/]*$/, '') : page
  const names = paths.filter((path) => (page.includes('/') ? path.startsWith(inner) : path === page))
  const entries = await Promise.all(
    names.map(async (path): Promise<[string, Uint8Array]> => [
      page.includes('/') ? path.slice(inner.length) : 'index.html',
      await readFile(join(folder, path)),
    ]),
  )
  const sum = createHash('sha256')
  for (const [path, bytes] of entries) sum.update(`${path}\0${hash(bytes)}\0`)
  return { name: page, sha256: sum.digest('hex'), files: new Map(entries) }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
