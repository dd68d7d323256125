/** Words of documents and of modules, found by other means than the import uses. */
import { createCollector } from '@paath/diagnostics'
import { parseModule, visitNodes } from '@paath/model'
import type { Module } from '@paath/model'
import { readZip } from '@paath/zip'

/** Words in their order. Signs are none. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Every word that stands in the text parts of a Word document, as a pattern finds them in the bytes. */
export function wordsOfDocx(bytes: Uint8Array): string[] {
  const { report } = createCollector()
  const files = readZip(bytes, { name: 'a.docx', report })?.files
  const part = (name: string): string => new TextDecoder().decode(files?.get(name))
  const notes = new Map(
    [...part('word/footnotes.xml').matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map(
      ([, id = '', inside = '']) => [id, inside],
    ),
  )
  const body = part('word/document.xml')
    .replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .replaceAll(/<w:footnoteReference w:id="(\d+)"\/>/g, (_, id: string) => ` ${notes.get(id) ?? ''} `)
  return wordsIn(toText(body))
}

function toText(xml: string): string {
  return (
    xml
      // A paragraph whose end was deleted goes on in the next one.
      .replaceAll(/<w:rPr><w:del w:id="\d+"\/><\/w:rPr>(.*?)<\/w:p>/gs, '$1')
      .replaceAll(/<\/w:p>|<w:(?:br|tab)\/>|<\/m:(?:num|den)>/g, ' ')
      .replaceAll(/<w:delText.*?<\/w:delText>/gs, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  )
}

/** The words of a web page. */
export function wordsOfHtml(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes)
  return wordsIn(text.replaceAll('&amp;', '&').replaceAll(/<[^>]*>/g, ' '))
}

/** The words of a Markdown text, with its notes where their signs stand. */
export function wordsOfMarkdown(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes)
  const notes = new Map(
    [...text.matchAll(/^\[\^(\w+)\]: (.*)$/gm)].map(([, id = '', note = '']) => [id, note]),
  )
  const body = text
    .replaceAll(/^\[\^\w+\]: .*$/gm, '')
    .replaceAll(/\[\^(\w+)\]/g, (_, id: string) => ` ${notes.get(id) ?? ''} `)
    .replaceAll(/- \[x\]/g, '-')
    .replaceAll(/^\d+\. /gm, '')
  return wordsIn(body)
}

/** The module as the model reads it, and what it finds wrong. */
export function readBack(text: string, language = 'en'): { module: Module; codes: string[] } {
  const { report, diagnostics } = createCollector()
  const module = parseModule(text, { id: 'm', file: 'module.mdx', language, report })
  return { module, codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`) }
}

/** Every word of a module that a learner reads, in the order of its tree. */
export function wordsOfModule({ metadata, tree, screens }: Module, title: boolean): string[] {
  // A module of one screen repeats its title there.
  const isRepeated = screens[1]?.title === metadata.title
  const texts: string[] = title && !isRepeated ? [metadata.title] : []
  visitNodes(tree.children, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value)
    else if (node.type === 'mdxJsxFlowElement') {
      const caption = node.attributes.find(
        (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'caption',
      )
      if (typeof caption?.value === 'string') texts.push(` ${caption.value} `)
    } else if (blocks.has(node.type) || (node.type === 'mdxJsxTextElement' && node.name === 'br'))
      texts.push(' ')
  })
  return wordsIn(texts.join(''))
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem'])
