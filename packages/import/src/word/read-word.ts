import type { WordFile } from '@paath/word'
import { attribute, childOf, childrenOf, createFontsOf, defaultFontsOf } from '@paath/word'
import type { XmlReadElement } from '@paath/xml'
import type { SourceDocument } from '../document.ts'
import type { Losses } from '../losses.ts'
import { lettersOf } from './letters-of.ts'
import { BlockReader } from './read-blocks.ts'
import { WordNumbering } from './numbering.ts'
import { readRelationships } from './relationships.ts'
import { readStyles } from './styles.ts'
import type { WordContext } from './word-context.ts'

/**
 * Read a Word document as if every tracked change were accepted.
 *
 * @param losses Receives what is left out or set in another form.
 */
export function readWord(word: WordFile, losses: Losses): SourceDocument {
  const folder = word.main.slice(0, word.main.lastIndexOf('/') + 1)
  const stylesRoot = word.tree(`${folder}styles.xml`)
  const context: WordContext = {
    word,
    losses,
    styles: readStyles(stylesRoot),
    numbering: new WordNumbering(word.tree(`${folder}numbering.xml`)),
    fontsOf: createFontsOf(stylesRoot),
    defaultFonts: defaultFontsOf(stylesRoot),
    notes: new Map([
      ...readNotes(word.tree(`${folder}footnotes.xml`), 'footnote'),
      ...readNotes(word.tree(`${folder}endnotes.xml`), 'endnote'),
    ]),
    pictures: new Map(),
  }
  const relationships = readRelationships(word, word.main)
  const body = childOf(word.document, 'body')
  const blocks = body ? new BlockReader(context, relationships).read(body) : []
  sayLeftOut(word, losses)
  for (const { isExternal, type } of relationships.values()) {
    if (isExternal && !['hyperlink', 'image'].includes(type)) losses.leaveOut('outside-file', type)
  }
  return { blocks, pictures: context.pictures }
}

function readNotes(
  root: XmlReadElement | undefined,
  kind: 'footnote' | 'endnote',
): [string, XmlReadElement][] {
  return (root ? childrenOf(root) : [])
    .filter((note) => note.local === kind && attribute(note, 'type') === undefined)
    .map((note) => [`${kind} ${attribute(note, 'id') ?? ''}`, note])
}

/** Parts that no reader looks at. */
function sayLeftOut(word: WordFile, losses: Losses): void {
  for (const name of word.names) {
    if (/\/(header|footer)\d*\.xml$/.test(name)) {
      const root = word.tree(name)
      const text = root ? lettersOf(root) : ''
      if (text.trim() !== '') losses.leaveOut('header-footer', text)
    } else if (/vbaProject\.bin$/i.test(name)) losses.leaveOut('macro')
    else if (name.endsWith('/settings.xml') && /attachedTemplate/.test(relationshipsOf(word, name))) {
      losses.leaveOut('outside-file', 'attachedTemplate')
    }
  }
}

function relationshipsOf(word: WordFile, name: string): string {
  return [...readRelationships(word, name).values()].map(({ type }) => type).join(' ')
}
