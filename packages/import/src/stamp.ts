import { createHash } from 'node:crypto'

/** What the comment of an imported module says. */
export interface Stamp {
  /** Name of the document. */
  readonly source: string
  /** Hash of the text that the import wrote. */
  readonly state: string
  /** Nobody has changed the module since. */
  readonly isUntouched: boolean
}

const form = /^\{\/\* Imported from (.+) \(state ([0-9a-z]+)\)\. [^\n]*\*\/\}\n\n?/m

/** Write into a module which document it comes from, and the state it was left in. */
export function stampText(text: string, source: string): string {
  const line = `{/* Imported from ${toStampName(source)} (state ${hashText(text)}). Importing it again leaves what you change below as it is. */}\n\n`
  const end = text.indexOf('\n---\n') + '\n---\n'.length
  return `${text.slice(0, end)}\n${line}${text.slice(end).replace(/^\n/, '')}`
}

/** The name of a document as a comment can hold it. */
export function toStampName(source: string): string {
  return source.replaceAll(/[*{}\n()]/g, '_')
}

/** Read what an import wrote into a module. Undefined for one that a person began. */
export function readStamp(text: string): Stamp | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length)
  const state = found[2] ?? ''
  return { source: found[1] ?? '', state, isUntouched: hashText(rest) === state }
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
