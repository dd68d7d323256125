import type { FontsOf, WordFile } from '@paath/word'
import type { XmlReadElement } from '@paath/xml'
import type { Losses } from '../losses.ts'
import type { Block } from '../document.ts'
import type { WordNumbering } from './numbering.ts'
import type { Relationship } from './relationships.ts'
import type { WordStyles } from './styles.ts'

/** What the readers of one Word document share. */
export interface WordContext {
  readonly word: WordFile
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly fontsOf: FontsOf
  readonly defaultFonts: readonly string[]
  readonly losses: Losses
  /** Footnotes and endnotes by kind and id. */
  readonly notes: ReadonlyMap<string, XmlReadElement>
  readonly pictures: Map<string, Uint8Array>
}

/** The same for one part: its references have a meaning of their own. */
export interface PartContext extends WordContext {
  readonly relationships: ReadonlyMap<string, Relationship>
  /** Read blocks inside a paragraph: a text box. */
  readonly readBlocks: (node: XmlReadElement) => Block[]
}
