import { createHash } from 'node:crypto'
import { readTags } from '../check/html-tags.ts'
import type { HtmlTag } from '../check/html-tags.ts'
import { resolveReference } from '../check/reference.ts'
import { entryPage } from '../manifest/manifest-input.ts'
import { toDataUrl } from './data-url.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** A script or style sheet that goes into the page. */
interface Block {
  readonly kind: 'script' | 'style'
  readonly content: string
  /** Whether it must wait until the page is read. */
  readonly isDeferred: boolean
}

/**
 * Put everything that `index.html` loads into the page itself: scripts, styles, fonts, pictures, sound, downloads.
 *
 * The policy allows exactly these scripts and styles, by their hashes, and nothing from anywhere else. Of a picture in
 * several forms the one stays that every browser shows. References to what is not there are left as they are.
 *
 * @spec PKG-CSP-1
 */
export function inlinePage(files: Files): string {
  const html = readText(files, entryPage)
  const tags = [...readTags(html)]
  const blocks = new Map(tags.flatMap((tag) => toBlock(tag, files)))
  const deferred = [...blocks.values()].filter(({ isDeferred }) => isDeferred)
  const parts: string[] = []
  let at = 0
  for (const tag of tags) {
    parts.push(html.slice(at, tag.offset), replaceTag(html, tag, { files, blocks }))
    at = endOf(html, tag, blocks)
  }
  const rest = html.slice(at)
  const end = rest.lastIndexOf('</body>')
  return [...parts, rest.slice(0, end), ...deferred.map(toElement), rest.slice(end)].join('')
}

function toBlock(tag: HtmlTag, files: Files): (readonly [HtmlTag, Block])[] {
  const { name, attributes } = tag
  const isStyle = name === 'link' && attributes.get('rel') === 'stylesheet'
  if (!isStyle && name !== 'script') return []
  const file = resolveReference(attributes.get(isStyle ? 'href' : 'src') ?? '', entryPage)
  // An element without an address is no block: it refers to the page itself.
  if (file === undefined || file === entryPage || !files.has(file)) return []
  // A browser hashes what it reads, and it reads every line end as one character.
  const text = readText(files, file).replace(/\r\n?/g, '\n')
  const block: Block = isStyle
    ? { kind: 'style', content: inlineStyles(text, file, files), isDeferred: false }
    : { kind: 'script', content: hideEnds(text), isDeferred: attributes.has('defer') }
  return [[tag, block]]
}

/** Nothing inside a script may look like its end, or like the start of a comment that swallows it. */
function hideEnds(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, '\\x3c')
}

function inlineStyles(styles: string, from: string, files: Files): string {
  return styles
    .replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi, (whole, ...groups: unknown[]) => {
      const url = groups.slice(0, 3).find((group) => typeof group === 'string')
      const data = toDataOf(String(url), from, files)
      return data === undefined ? whole : `url("${data}")`
    })
    .replace(/<\/(?=style)/gi, '<\\/')
}

interface PageParts {
  readonly files: Files
  readonly blocks: ReadonlyMap<HtmlTag, Block>
}

function replaceTag(html: string, tag: HtmlTag, { files, blocks }: PageParts): string {
  const block = blocks.get(tag)
  if (block) return block.isDeferred ? '' : toElement(block)
  if (tag.name === 'source' && tag.attributes.has('srcset')) return ''
  const written = html.slice(tag.offset, tag.offset + tag.length)
  if (tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    return `<meta http-equiv="Content-Security-Policy" content="${toPolicy([...blocks.values()])}">`
  if (tag.attributes.size === 0) return written
  return written
    .replace(/\s(?:srcset|sizes)="[^"]*"/gi, '')
    .replace(/(\s(?:src|poster|href|xlink:href)=")([^"#]+)(?=")/gi, (whole, start: string, url: string) => {
      const data = toDataOf(url, entryPage, files)
      return data === undefined ? whole : `${start}${data}`
    })
}

function endOf(html: string, tag: HtmlTag, blocks: ReadonlyMap<HtmlTag, Block>): number {
  const end = tag.offset + tag.length
  if (blocks.get(tag)?.kind !== 'script') return end
  return html.indexOf('>', end + tag.text.length) + 1
}

function toElement({ kind, content }: Block): string {
  return `<${kind}>${content}</${kind}>`
}

function toPolicy(blocks: readonly Block[]): string {
  const hashes = (kind: Block['kind']): string => {
    const own = blocks.filter((block) => block.kind === kind)
    return own.length === 0 ? "'none'" : own.map(({ content }) => `'sha256-${hash(content)}'`).join(' ')
  }
  return [
    "default-src 'none'",
    `script-src ${hashes('script')}`,
    `style-src ${hashes('style')}`,
    'img-src data:',
    'media-src data:',
    'font-src data:',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}

function toDataOf(url: string, from: string, files: Files): string | undefined {
  const file = resolveReference(url, from)
  const bytes = file === undefined || file === entryPage ? undefined : files.get(file)
  return bytes && file !== undefined ? toDataUrl(file, bytes) : undefined
}

function readText(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name))
}
