/** Whole kits as folders of texts, made without a browser. What a browser adds is tested with one. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatDiagnostic } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { readTree, testGoldenCases } from '@paath/testkit'
import { buildKit } from '../src/index.ts'
import type { KitResult } from '../src/index.ts'
import { emptyFolder, testAssets } from './course-folder.ts'

const noBrowser = () => Promise.resolve(undefined)

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 7,
  run: (files) =>
    withKit(files, ({ diagnostics }, made) => ({
      ...Object.fromEntries(
        [...made].filter(([name]) => isText(name)).map(([name, text]) => [name, masked(text)]),
      ),
      'tree.txt': [...made.keys()].map((name) => `${name}\n`).join(''),
      'diagnostics.txt': ofKit(diagnostics)
        .map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`)
        .join(''),
    })),
  found: (files) =>
    withKit(files, ({ diagnostics }) =>
      ofKit(diagnostics).map(({ code, place }) => ({
        file: place.file,
        line: place.span?.start.line ?? 0,
        code,
      })),
    ),
})

/** What every kit without a browser says is said once, in `build-kit.test.ts`. */
function ofKit(diagnostics: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return diagnostics.filter(({ code }) => /^(?:kit|schema|yaml)\//.test(code) && code !== 'kit/no-browser')
}

async function withKit<Result>(
  files: ReadonlyMap<string, Uint8Array>,
  use: (result: KitResult, made: ReadonlyMap<string, Uint8Array>) => Result,
): Promise<Result> {
  const root = emptyFolder()
  try {
    const folder = join(root, 'safe-hands')
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    const tracked = files.get('tracked.txt')
    if (tracked) putUnderVersionControl(folder, new TextDecoder().decode(tracked).trim())
    const out = join(root, 'dist')
    const contacts = join(folder, 'people.yaml')
    const result = await buildKit({ folder, out, contacts, assets: testAssets, browser: noBrowser })
    mkdirSync(join(out, 'kit'), { recursive: true })
    return use(result, readTree(join(out, 'kit')))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** A case names the file in its `tracked.txt`. */
function putUnderVersionControl(folder: string, name: string): void {
  for (const args of [
    ['init', '-q'],
    ['add', '-f', name],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  }
}

function isText(name: string): boolean {
  return /(?:course\.json|\.csv|\.vtt|\.txt|checklist\.html)$/.test(name)
}

/** Sizes and hashes of zips depend on the version of zlib. */
function masked(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes)
    .replaceAll('\r\n', '␍\n')
    .replaceAll(/[0-9a-f]{64}/g, '<sha256>')
    .replaceAll(/SHA-256 [0-9a-f]{12}/g, 'SHA-256 <begin>')
    .replaceAll(/("bytes": )\d+/g, '$1"<bytes>"')
    .replaceAll(/<style>[^]*?<\/style>/g, '<style>…</style>')
    .replaceAll(/<script>[^]*?<\/script>/g, '<script>…</script>')
}
