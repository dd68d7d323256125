import * as path from 'node:path'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { answer } from '../ask.ts'
import { version } from '../generated/version.ts'
import { toId, toTitle } from '../ids.ts'
import { toShownPath } from '../report/finding.ts'
import { sayMade } from './say-made.ts'
import { readScaffold, writeNewFiles } from '../scaffold.ts'

/** Hosts that there are jobs for, in `templates/ci/`. */
const ciHosts: readonly string[] = ['none', 'github', 'shell']

/** `paath init`: a provider's own repository. */
export const initCommand: Command = {
  name: 'init',
  summary: 'make a folder for your own courses',
  examples: [
    'paath init my-courses',
    'paath init my-courses --ci github',
    'paath init                 in this folder',
  ],
  args: {
    positionals: '[folder]',
    count: [0, 1],
    options: {
      ci: {
        type: 'string',
        value: '<host>',
        summary: 'jobs that review every change: github, shell for any other host, or none (default)',
        choices: ciHosts,
      },
      title: { type: 'string', value: '<text>', summary: 'heading of its README' },
      yes: { type: 'boolean', summary: 'ask nothing' },
    },
  },
  run: async (args, io) => {
    const folder = path.resolve(io.cwd, args.positionals[0] ?? '.')
    const base = path.basename(folder)
    const name = toId(base) || 'courses'
    const title = await answer(args, io, {
      option: 'title',
      text: 'Name of the collection?',
      fallback: toId(base) === '' ? base || toTitle(name) : toTitle(name),
    })
    const files = readScaffold('repository', { name, title, version, schemas: toSchemaSettings() })
    if (files === undefined) throw new Error('The scaffold of a repository is missing')
    const host = await answer(args, io, {
      option: 'ci',
      text: 'Review every change by machine (github, shell, none)?',
      fallback: 'none',
    })
    const jobs = ciHosts.includes(host) && host !== 'none' ? readScaffold(`ci/${host}`, {}) : undefined
    writeNewFiles(folder, new Map([...files, ...(jobs ?? [])]))
    const shown = toShownPath(io.cwd, folder)
    const enter = shown === '.' ? [] : [`  cd ${quote(shown)}`]
    const next = [
      'Next:',
      ...enter,
      '  npm install',
      '  npx paath new course my-course',
      '  npx paath import note.docx --course my-course   to begin with a Word document',
    ]
    sayMade({ command: 'init', path: shown, next }, args, io)
    return exitCodes.clean
  },
}

/** Which file people write follows which schema. */
const schemaFiles = {
  'course.schema.json': 'course.yaml',
  'glossary.schema.json': 'glossary.yaml',
  'references.schema.json': 'references.yaml',
  'assets.schema.json': 'assets.yaml',
  'attestations.schema.json': 'attestations.yaml',
}

/** Which schema belongs to which file, as the YAML extension of the editor wants it. */
function toSchemaSettings(): string {
  return Object.entries(schemaFiles)
    .map(([schema, file]) => `    "./node_modules/paath/dist/schemas/${schema}": "courses/*/${file}"`)
    .join(',\n')
}

function quote(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`
}
