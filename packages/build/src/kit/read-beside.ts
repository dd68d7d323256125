/** Files beside the course that a kit rests on: the ledger of uploads, and the contacts that stay on one machine. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import type { Report } from '@paath/diagnostics'
import { loadYaml, readText } from '@paath/model'
import type { FileTree } from '@paath/model'
import type { Ledger } from '@paath/packager'
import type { ContactsFile } from '@paath/schemas'

/** The file of a course that says what was uploaded where. */
export const ledgerFile = 'published.yaml'

/**
 * Read what was uploaded before.
 *
 * @returns undefined if the file is there and cannot be read; its diagnostics say why.
 */
export function readLedger(files: FileTree, report: Report): Ledger | undefined {
  const text = readText(files, ledgerFile, 'yaml', report)
  if (text === undefined || text.trim() === '') {
    const isThere = files.list().some(({ path: name }) => name === ledgerFile)
    return text === undefined && isThere
      ? undefined
      : { published: {}, placeOf: () => ({ file: ledgerFile }) }
  }
  const { data, source } = loadYaml({ file: ledgerFile, text }, 'published', report)
  return data && { published: data, placeOf: (index) => source.place(['published', index]) }
}

/**
 * Read the people that the portal asks for. A file under version control is reported and not used.
 *
 * @param file Absolute. It need not exist.
 */
export function readContacts(file: string, report: Report): ContactsFile {
  if (!existsSync(file)) return {}
  const name = path.basename(file)
  if (isTracked(file)) {
    report('kit/contacts-tracked', { file: name }, { file: name })
    return {}
  }
  const text = readFileSync(file, 'utf8')
  return loadYaml({ file: name, text }, 'contacts', report).data ?? {}
}

/** Does the index of git hold the file? Without git nothing is tracked. */
function isTracked(file: string): boolean {
  const { status } = spawnSync('git', ['ls-files', '--error-unmatch', '--', path.basename(file)], {
    cwd: path.dirname(file),
    stdio: 'ignore',
  })
  return status === 0
}
