import * as path from 'node:path'
import { readAssets } from '@paath/build'
import type { BuiltOutput, CourseBuild } from '@paath/build'
import type { AnyDiagnostic } from '@paath/diagnostics'
import type { Io } from '../io.ts'
import { hashOutput, readProofRecord, writeProofRecord } from './proof-record.ts'
import type { RecordPlace } from './proof-record.ts'

/** Said where a machine has no browser. */
export const noBrowser =
  'Not proven in a browser: no Chrome, Edge or Chromium was found. Install one, or name it in PAATH_BROWSER'

/**
 * Prove what was built, as far as it is new.
 *
 * The packages lie in their folders already; what is found is reported like any other finding, at the package.
 */
export async function proveBuilds(
  builds: readonly CourseBuild[],
  { io, out }: { readonly io: Io; readonly out: string },
): Promise<readonly CourseBuild[]> {
  const edition = readAssets().id
  const jobs = builds.flatMap((build) =>
    build.outputs.map((output) => toJob(output, { build, out, edition })),
  )
  const open = jobs.filter(({ known }) => known === undefined)
  const found = open.length === 0 ? [] : await proveNew(open, io)
  return jobs.map((job) => toResult(job, job.known ?? found[open.indexOf(job)] ?? []))
}

/** One folder of results. */
interface Job {
  readonly build: CourseBuild
  readonly output: BuiltOutput
  readonly place: RecordPlace
  readonly known: readonly AnyDiagnostic[] | undefined
}

function toJob(
  output: BuiltOutput,
  { build, out, edition }: { build: CourseBuild; out: string; edition: string },
): Job {
  const paths = output.files.map((file) => file.path)
  const place = { out, sha256: hashOutput(output.folder, paths), edition }
  return { build, output, place, known: readProofRecord(place) }
}

async function proveNew(jobs: readonly Job[], io: Io): Promise<readonly (readonly AnyDiagnostic[])[]> {
  const { provePackage, startBrowsers, subjectsOf } = await import('@paath/prove')
  const browsers = await startBrowsers()
  if (browsers === undefined) {
    io.talk(`${noBrowser}\n`)
    return []
  }
  try {
    const results: (readonly AnyDiagnostic[])[] = []
    let count = 0
    for (const { output, place } of jobs) {
      const subjects = await subjectsOf(output)
      const proofs = await Promise.all(
        subjects.map((subject) => provePackage(subject, { browsers, depth: 'quick' })),
      )
      const diagnostics = proofs.flatMap((proof) => proof.diagnostics)
      writeProofRecord(place, diagnostics)
      results.push(diagnostics)
      count += subjects.length
    }
    const broken = results.flat().length
    if (broken === 0) io.talk(`Proven in a browser: ${count} ${count === 1 ? 'package' : 'packages'}\n`)
    return results
  } finally {
    await browsers.close()
  }
}

function toResult({ build, output }: Job, diagnostics: readonly AnyDiagnostic[]): CourseBuild {
  return {
    id: build.id,
    folder: path.resolve(output.folder),
    diagnostics,
    silenced: [],
    outputs: [],
    readText: () => undefined,
  }
}
