import { alignTexts } from '../../../packages/translate/src/identity/align.ts'
import { carryMarkup } from '../../../packages/translate/src/identity/carry-markup.ts'
import { changeOf } from '../../../packages/translate/src/identity/change.ts'
import type { Change } from '../../../packages/translate/src/identity/change.ts'
import { createMemory } from '../../../packages/translate/src/memory/memory.ts'
import type { Memory, MemoryEntry } from '../../../packages/translate/src/memory/memory.ts'
import { parseTagged, toWords } from '../../../packages/translate/src/tagged/tagged-text.ts'
import { similarityOf } from '../../../packages/translate/src/text/similarity.ts'
import { git, readPublicText } from './public-text.ts'

/** What became of the translations of a file when its source was edited: texts counted over all edits. */
export interface Replay {
  edits: number
  texts: number
  /** Texts whose translation holds: the same, moved, other tags placed for certain, or a slip of the pen mended. */
  kept: number
  /** Texts that need a person. */
  rest: number
  /** Of the rest, those with an earlier translation that is worth working over. */
  proposed: number
  /** Translations that were kept although a number or a term of the text is another one now. */
  wrong: number
}

/** An empty count. */
export const noReplay: Replay = { edits: 0, texts: 0, kept: 0, rest: 0, proposed: 0, wrong: 0 }

/** Add two counts. */
export function addReplays(a: Replay, b: Replay): Replay {
  const keys = Object.keys(noReplay) as (keyof Replay)[]
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Replay
}

/** Which edits of a clone to replay. */
export interface ReplayOptions {
  readonly isSource: (file: string) => boolean
  /** At most so many, the newest. */
  readonly most: number
  readonly terms: readonly string[]
}

/**
 * Replay the edits of source files in a repository's history: before each edit every text counts as translated and approved,
 * and after it each text is asked what it still has.
 */
export function replayHistory(clone: string, { isSource, most, terms }: ReplayOptions): Replay {
  const log = git(clone, 'log', '--diff-filter=M', '--name-only', '--format=commit %H')
  let commit = ''
  const edits: { commit: string; file: string }[] = []
  for (const line of log.split('\n')) {
    if (line.startsWith('commit ')) commit = line.slice('commit '.length)
    else if (isSource(line)) edits.push({ commit, file: line })
  }
  const texts = createReader(clone)
  return edits
    .slice(0, most)
    .map(({ commit: at, file }) => {
      const course = texts.files(`${at}~1`, isSource)
      const memory = createMemory(course.flatMap((hash) => texts.of(hash).map(toEntry)))
      const [before, after] = [`${at}~1`, at].map((revision) => texts.of(`${revision}:${file}`))
      return replayEdit(before ?? [], after ?? [], { memory, terms })
    })
    .reduce(addReplays, noReplay)
}

interface Reader {
  /** Contents of all source files at a revision, by their names in git. */
  readonly files: (revision: string, isSource: ReplayOptions['isSource']) => string[]
  readonly of: (content: string) => readonly Text[]
}

/** What did not change between two edits is parsed once. */
function createReader(clone: string): Reader {
  const known = new Map<string, readonly Text[]>()
  return {
    files: (revision, isSource) =>
      git(clone, 'ls-tree', '-r', revision)
        .split('\n')
        .flatMap((line) => {
          const [, hash = '', file = ''] = /^\d+ blob (\w+)\t(.*)$/.exec(line) ?? []
          return isSource(file) ? [hash] : []
        }),
    of: (content) => {
      const hash = git(clone, 'rev-parse', content).trim()
      const texts =
        known.get(hash) ??
        readPublicText(git(clone, 'cat-file', 'blob', hash), 'text.mdx').document.slots.map(
          ({ source: text, context }) => ({ text, context }),
        )
      known.set(hash, texts)
      return texts
    },
  }
}

function toEntry({ text, context }: Text): MemoryEntry {
  return { source: text, target: toTarget(text), context, origin: '' }
}

interface Text {
  readonly text: string
  readonly context: string
}

interface EditContext {
  /** Every text of the repository before the edit. */
  readonly memory: Memory
  readonly terms: readonly string[]
}

function replayEdit(before: readonly Text[], after: readonly Text[], { memory, terms }: EditContext): Replay {
  const usedTerms = (words: string): string[] => terms.filter((term) => words.toLowerCase().includes(term))
  const alignment = alignTexts(before, after)
  const count = { ...noReplay, edits: 1, texts: after.length }
  for (const [index, { text }] of after.entries()) {
    const old = before[alignment[index] ?? -1]?.text
    if (old !== undefined && isCarried(old, text, changeOf(old, text, usedTerms))) {
      count.kept++
      if (saysOther(old, text, usedTerms)) count.wrong++
      continue
    }
    count.rest++
    const likeness = old === undefined ? 0 : similarityOf(toWords(old), toWords(text))
    if (memory.find(text).length > 0 || likeness >= 0.5) count.proposed++
  }
  return count
}

function isCarried(old: string, now: string, change: Change): boolean {
  if (change === 'same' || change === 'typo') return true
  return change === 'markup' && carryMarkup(old, now, toTarget(old)) !== undefined
}

/** Numbers and terms, found in another way than by the code that is measured. */
function saysOther(old: string, now: string, usedTerms: (words: string) => string[]): boolean {
  const facts = (text: string): string =>
    JSON.stringify([toWords(text).match(/\d+/g)?.sort() ?? [], usedTerms(toWords(text))])
  return facts(old) !== facts(now)
}

/** A stand-in for a translation: other letters, the same tags and digits. */
function toTarget(text: string): string {
  return parseTagged(text)
    .map((part) => {
      if (part.type === 'text') return part.value.replaceAll(/[a-z]/g, 'ж').replaceAll(/[<&]/g, '')
      if (part.type === 'void') return `<${part.number}/>`
      return part.type === 'close' ? `</${part.number}>` : `<${part.number}>`
    })
    .join('')
}
