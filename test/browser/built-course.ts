/** Courses as `paath build` makes them, in a folder that goes away after the tests. */
import { buildCourse } from '@paath/build'
import { createCollector } from '@paath/diagnostics'
import { readZip } from '@paath/zip'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { sourceLanguage } from '../../scripts/bench/source-language.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** One module, built. */
export interface BuiltModule {
  /** What is in the zip. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Address of the page of the web target: what opens by double click. */
  readonly page: string
}

/** In which forms a course is built. */
export interface CourseForms {
  /** Target of the zips. Default: `igot`. */
  readonly zips?: string
  /** Whether one zip holds the whole course. Default: each holds a module. */
  readonly unit?: 'module' | 'course'
  /** BCP 47. Default: the language of the source. */
  readonly language?: string
  /** Whether the page of the web target holds everything. Default: `false`. */
  readonly singleFile?: boolean
}

/**
 * Build a course for the tests of this file, in one language.
 *
 * @param folder Relative to the repository.
 * @returns A function that gives the built modules inside a test.
 */
export function useCourse(folder: string, forms: CourseForms = {}): () => readonly BuiltModule[] {
  let modules: readonly BuiltModule[] = []
  let out = ''
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'paath-browser-'))
    modules = await build(join(root, folder), out, forms)
  })
  afterAll(() => rm(out, { recursive: true, force: true }))
  return () => modules
}

async function build(
  folder: string,
  out: string,
  {
    zips: form = 'igot',
    singleFile = false,
    unit = 'module',
    language = sourceLanguage(folder),
  }: CourseForms,
): Promise<readonly BuiltModule[]> {
  const { outputs, diagnostics } = await buildCourse({
    folder,
    out,
    targets: [form, 'web'],
    languages: [language],
    singleFile,
    unit,
  })
  const scorm = outputs.find(({ target }) => target === form)
  const web = outputs.find(({ target }) => target === 'web')
  if (scorm === undefined || web === undefined) {
    throw new Error(`The course was not built: ${diagnostics.map(({ code }) => code).join(', ')}`)
  }
  const zips = scorm.files.filter(({ path }) => path.endsWith('.zip'))
  return Promise.all(
    zips.map(async ({ path }) => ({
      files: await unzip(join(scorm.folder, path)),
      page: pathToFileURL(join(web.folder, path.replace(/\.zip$/, singleFile ? '.html' : '/index.html')))
        .href,
    })),
  )
}

async function unzip(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { report, diagnostics } = createCollector()
  const content = readZip(await readFile(path), { name: path, report })
  if (content === undefined)
    throw new Error(`The zip is bad: ${diagnostics.map(({ code }) => code).join(', ')}`)
  return content.files
}
