import { parseMdx } from '../../../packages/model/src/index.ts'
import { pseudoLocales, toPseudo } from '../../../packages/translate/src/pseudo/pseudo-locale.ts'
import type { PseudoLocale } from '../../../packages/translate/src/pseudo/pseudo-locale.ts'
import { findDamage } from '../../../packages/translate/src/splice/find-broken-slots.ts'
import { spliceText } from '../../../packages/translate/src/splice/splice-text.ts'
import { treeSignature } from '../../../packages/translate/src/splice/tree-signature.ts'
import { mdxSlots } from '../../../packages/translate/src/units/mdx-slots.ts'
import type { Slot } from '../../../packages/translate/src/units/slot.ts'
import { git, millisecondsSince, readPublicText } from './public-text.ts'
import type { PublicText } from './public-text.ts'

/** How cutting and splicing bore a public corpus. */
export interface SpliceCount {
  files: number
  texts: number
  /** Files that are not byte for byte the same after every text was put back in its place. */
  changed: number
  /** Files whose tree is another one after every text was translated. */
  broken: number
  /** Processor time of cutting and of splicing translations, in milliseconds. */
  spent: number
}

/** Cut and splice every source file of a clone. */
export function measureSplice(clone: string, isSource: (file: string) => boolean): SpliceCount {
  const files = git(clone, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n').filter(isSource)
  const texts = files.map((file) =>
    readPublicText(git(clone, 'show', `HEAD:${file}`).replaceAll('\r\n', '\n'), file),
  )
  const translated = texts.map(
    ({ document: { slots } }) => new Map(slots.map((slot) => [slot, toPseudo(slot.source, long)])),
  )
  const work = (): void => {
    for (const [index, { module }] of texts.entries()) {
      const words = translated[index]
      mdxSlots(module)
      spliceText(module.text, texts[index]?.document.slots ?? [], { target: (slot) => words?.get(slot) })
    }
  }
  // The first rounds are slow for everybody: the engine is still compiling.
  for (let round = 0; round < 3; round++) work()
  const start = process.cpuUsage()
  for (let round = 0; round < 3; round++) work()
  return {
    files: files.length,
    texts: texts.reduce((sum, { document }) => sum + document.slots.length, 0),
    spent: millisecondsSince(start) / 3,
    changed: texts.filter((text) => putBack(text) !== text.module.text).length,
    broken: texts.filter((text, index) => isBroken(text, translated[index] ?? new Map())).length,
  }
}

const long = pseudoLocales[0] as PseudoLocale

/** Every text cut out by its offsets and put back. */
function putBack({ document, module: { text, file } }: PublicText): string {
  return spliceText(document.texts.get(file) ?? text, document.slots, { target: () => undefined }).text
}

/** As the build does: what changes the tree is written as HTML, and what still does is left out. */
function isBroken({ module, document }: PublicText, words: ReadonlyMap<Slot, string>): boolean {
  const source = treeSignature(module.tree, module)
  const asHtml = new Set<Slot>()
  for (;;) {
    const spliced = spliceText(module.text, document.slots, { asHtml, target: (slot) => words.get(slot) })
    const tree = parseMdx(spliced.text, module.file, () => undefined)
    const { slots, isUnexplained } = findDamage(source, treeSignature(tree, module), spliced)
    if (slots.length === 0) return isUnexplained
    if (slots.some((slot) => asHtml.has(slot))) return true
    for (const slot of slots) asHtml.add(slot)
  }
}
