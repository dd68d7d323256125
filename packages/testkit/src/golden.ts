import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The texts that one golden case gives, by name in its `expected/` folder. */
export type GoldenOutputs = Readonly<Record<string, string>>

/** How to run a folder of golden cases. */
export interface GoldenOptions {
  /** Folder that holds one folder a case, each with `input/` and `expected/`. */
  readonly folder: string
  /** Fewer cases than this fail: a broken path cannot pass in silence. */
  readonly atLeast: number
  /** Run one case. Files are given by path relative to `input/`. */
  readonly run: (files: ReadonlyMap<string, Uint8Array>) => GoldenOutputs | Promise<GoldenOutputs>
  /**
   * Codes found, as `file:line code`, for the markers in the input.
   * A line of the input that holds `expect-next: a/code` expects the code on the next line, `expect: a/code` on its own
   * line, `expect-file: a/code` anywhere in the file. What cannot hold a marker (a picture, an empty file) has it in
   * `markers.txt` beside `input/`, a line each: `file:line a/code`. Each finding needs a marker, each marker a finding.
   */
  readonly found?: (
    files: ReadonlyMap<string, Uint8Array>,
  ) => readonly Finding[] | Promise<readonly Finding[]>
}

/** One finding, for the comparison with markers. Line 0: the whole file. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** Make a test of every case in a folder: the outputs are files that `vitest -u` writes; markers are checked last. */
export function testGoldenCases({ folder, atLeast, run, found }: GoldenOptions): void {
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  test(`finds at least ${atLeast} cases`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(atLeast)
  })
  for (const { name } of cases) {
    test(name, async () => {
      const files = readTree(join(folder, name, 'input'))
      const outputs = await run(files)
      const expected = join(folder, name, 'expected')
      for (const [file, text] of Object.entries(outputs)) {
        await expect(text).toMatchFileSnapshot(join(expected, file))
      }
      const stale = existsSync(expected)
        ? listTree(expected).filter((file) => !Object.hasOwn(outputs, file))
        : []
      expect(stale, 'files in expected/ that the case did not make').toEqual([])
      if (found)
        expect(asLines(await found(files))).toEqual(
          [...markersOf(files), ...markersBeside(join(folder, name))].sort(),
        )
    })
  }
}

/** All files below a folder, by path with `/`, sorted. */
export function readTree(folder: string): Map<string, Uint8Array> {
  return new Map(listTree(folder).map((path) => [path, readFileSync(join(folder, path))]))
}

function listTree(folder: string, prefix = ''): string[] {
  const paths: string[] = []
  for (const name of readdirSync(folder)) {
    const path = prefix + name
    if (statSync(join(folder, name)).isDirectory()) paths.push(...listTree(join(folder, name), `${path}/`))
    else paths.push(path)
  }
  return paths.sort()
}

function asLines(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ file, line, code }) => `${file}:${line} ${code}`))].sort()
}

function markersOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  const markers = new Set<string>()
  for (const [file, bytes] of files) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/)
    for (const [index, line] of lines.entries()) {
      for (const [, where, code] of line.matchAll(/expect(-next|-file)?: ([a-z0-9]+\/[a-z0-9-]+)/g)) {
        markers.add(`${file}:${where === '-file' ? 0 : where === '-next' ? index + 2 : index + 1} ${code}`)
      }
    }
  }
  return [...markers].sort()
}

/** The lines of `markers.txt`: hand-written, for files that cannot hold a marker. */
function markersBeside(folder: string): string[] {
  const file = join(folder, 'markers.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : []
}
