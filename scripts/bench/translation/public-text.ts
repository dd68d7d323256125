import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Module } from '../../../packages/model/src/index.ts'
import { parseMdx } from '../../../packages/model/src/index.ts'
import { mdxSlots } from '../../../packages/translate/src/units/mdx-slots.ts'
import type { SourceDocument } from '../../../packages/translate/src/units/slot.ts'

/** A text of a public repository, parsed as the body of a module. */
export interface PublicText {
  readonly module: Module
  readonly document: SourceDocument
}

/** A clone below the folder of the corpus, or undefined where there is none. */
export function findClone(corpus: string | undefined, name: string): string | undefined {
  const folder = corpus === undefined ? undefined : join(corpus, name)
  return folder !== undefined && existsSync(folder) ? folder : undefined
}

/** What git prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', '-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** Parse a text of people who have never heard of us: what our components are not has no translatable attributes. */
export function readPublicText(text: string, file: string): PublicText {
  const tree = parseMdx(text, file, () => undefined)
  const module = { id: 'text', file, text, tree } as unknown as Module
  return { module, document: { id: 'text', slots: mdxSlots(module), texts: new Map([[file, text]]) } }
}

/** Processor time since a moment: what else the machine does is not in it. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
