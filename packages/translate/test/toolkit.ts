import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program of Debian's translate-toolkit, where it is installed. */
export function findToolkit(): string | undefined {
  const python = '/usr/bin/python3'
  return existsSync('/usr/lib/python3/dist-packages/translate/storage/xliff.py') ? python : undefined
}

const script = `
import json, sys
from translate.storage import factory
path, changes = sys.argv[1], json.loads(sys.argv[2])
store = factory.getobject(path)
units = [unit for unit in store.units if not unit.isheader()]
for index, text in changes.items():
    units[int(index)].target = text
    units[int(index)].markfuzzy(False)
if changes:
    store.save()
print(json.dumps([[unit.getid(), str(unit.source), str(unit.target or '')] for unit in units]))
`

/** What the toolkit makes of a file: its units, and its bytes after some translations were set by number. */
export function throughToolkit(
  python: string,
  {
    name,
    bytes,
    changes = {},
  }: { name: string; bytes: Uint8Array; changes?: Readonly<Record<number, string>> },
): { units: string[][]; bytes: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'paath-toolkit-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const output = execFileSync(python, ['-c', script, path, JSON.stringify(changes)], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' },
    })
    return { units: JSON.parse(output) as string[][], bytes: readFileSync(path) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
