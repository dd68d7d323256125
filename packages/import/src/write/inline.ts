import type { PhrasingContent } from 'mdast'
import { classifyUrl } from '@paath/model'
import type { Inline, Marks, PictureInline, TextInline } from '../document.ts'
import type { Losses } from '../losses.ts'

/** What the writer of lines needs beside the text. */
export interface InlineContext {
  readonly losses: Losses
  /** The file of a picture, relative to the module. */
  readonly fileOf: (picture: PictureInline, words: string) => string
}

/** Text, pictures and new lines as nodes of Markdown. */
export function toPhrasing(content: readonly Inline[], context: InlineContext): PhrasingContent[] {
  const parts = evenOut(content.flatMap(splitSpace)).flatMap(freeSigns)
  return trimEnds(group(parts, wrappers, context))
}

/** Marks that stay, from the outside in. Colours and underlines are looks: the theme has its own. */
const wrappers = ['href', 'bold', 'italic', 'strike', 'raised', 'lowered', 'code'] as const
type Wrapper = (typeof wrappers)[number]

function group(
  parts: readonly Inline[],
  [wrapper, ...rest]: readonly Wrapper[],
  context: InlineContext,
): PhrasingContent[] {
  if (wrapper === undefined) return parts.flatMap((part) => toNode(part, context))
  const nodes: PhrasingContent[] = []
  for (let start = 0; start < parts.length;) {
    const value = markOf(parts[start], wrapper)
    let end = start + 1
    while (end < parts.length && markOf(parts[end], wrapper) === value) end++
    const inside = parts.slice(start, end)
    if (value === undefined) nodes.push(...group(inside, rest, context))
    else nodes.push(...wrap(wrapper, value, { inside, rest, context }))
    start = end
  }
  return nodes
}

interface Wrapped {
  readonly inside: readonly Inline[]
  readonly rest: readonly Wrapper[]
  readonly context: InlineContext
}

function wrap(wrapper: Wrapper, value: string | true, { inside, rest, context }: Wrapped): PhrasingContent[] {
  const children = group(inside, rest, context)
  if (wrapper === 'bold') return [{ type: 'strong', children }]
  if (wrapper === 'italic') return [{ type: 'emphasis', children }]
  if (wrapper === 'strike') return [{ type: 'delete', children }]
  if (wrapper === 'code') {
    return [
      { type: 'inlineCode', value: inside.map((part) => (part.kind === 'text' ? part.value : ' ')).join('') },
    ]
  }
  if (wrapper === 'href') return toLink(String(value), children, context)
  const name = wrapper === 'raised' ? 'sup' : 'sub'
  return [{ type: 'mdxJsxTextElement', name, attributes: [], children }]
}

function toLink(url: string, children: PhrasingContent[], { losses }: InlineContext): PhrasingContent[] {
  const kind = classifyUrl(url)
  if (kind === 'web' || kind === 'contact')
    return [{ type: 'link', url: url.trim().replaceAll(' ', '%20'), children }]
  if (kind !== 'place') losses.leaveOut('link', url)
  return children
}

function markOf(part: Inline | undefined, wrapper: Wrapper): string | true | undefined {
  const value = part?.kind === 'text' ? part.marks[wrapper] : undefined
  return value === false ? undefined : value
}

function toNode(part: Inline, { fileOf }: InlineContext): PhrasingContent[] {
  if (part.kind === 'break') return [lineBreak()]
  if (part.kind === 'picture') return [{ type: 'image', url: fileOf(part, part.alt), alt: part.alt }]
  return part.value === '' ? [] : [{ type: 'text', value: part.value }]
}

/** A new line inside a paragraph. */
export function lineBreak(): PhrasingContent {
  return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] }
}

/** Characters that nobody sees, and that no module may hold. */
// oxlint-disable-next-line no-misleading-character-class -- single code points by number, never a sequence.
const unseen =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uE000-\uF8FF\uFFFC]|(?![\t\n\r])\p{Cc}/gu

/** White space at the ends of marked text stands outside: Markdown marks no space. */
function splitSpace(part: Inline): Inline[] {
  if (part.kind !== 'text') return [part]
  const value = part.value.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').normalize('NFC')
  const [, before = '', inside = '', after = ''] = /^( ?)(.*?)( ?)$/su.exec(value) ?? []
  const space = (text: string): TextInline[] => (text === '' ? [] : [{ kind: 'text', value: ' ', marks: {} }])
  if (inside === '') return space(before)
  return [...space(before), { ...part, value: inside }, ...space(after)]
}

/** A space between two texts with the same mark has it, too, so that they stay one. Of two spaces one stays. */
function evenOut(parts: readonly Inline[]): Inline[] {
  const even = parts.map((part, index): Inline => {
    if (part.kind !== 'text' || part.value !== ' ') return part
    const [before, after] = [parts[index - 1], parts[index + 1]]
    if (before?.kind !== 'text' || after?.kind !== 'text') return part
    return { ...part, marks: common(before.marks, after.marks) }
  })
  const result: Inline[] = []
  for (const part of even) {
    const last = result.at(-1)
    const isSecondSpace =
      last?.kind === 'text' && part.kind === 'text' && last.value.endsWith(' ') && part.value === ' '
    if (!isSecondSpace) result.push(part)
  }
  return result
}

/**
 * Signs at the end of marked text that go on in a word stand outside: `**नाम:**राम` would mark nothing.
 *
 * @spec CommonMark 0.31, 6.2: a closing run behind punctuation must not stand before a letter
 */
function freeSigns(part: Inline, index: number, parts: readonly Inline[]): Inline[] {
  if (part.kind !== 'text' || !(part.marks.bold ?? part.marks.italic ?? part.marks.strike)) return [part]
  const [before, after] = [parts[index - 1], parts[index + 1]]
  const isBetween = (text: Inline | undefined, letter: RegExp): boolean =>
    text?.kind === 'text' && letter.test(text.value)
  const start = isBetween(before, /[\p{L}\p{M}\p{N}]$/u)
    ? (/^[\p{P}\p{S}]+/u.exec(part.value)?.[0].length ?? 0)
    : 0
  const end = isBetween(after, /^[\p{L}\p{M}\p{N}]/u)
    ? (/[\p{P}\p{S}]+$/u.exec(part.value)?.[0].length ?? 0)
    : 0
  if (start + end === 0 || start + end >= part.value.length) return [part]
  const plain = (value: string): Inline[] => (value === '' ? [] : [{ kind: 'text', value, marks: {} }])
  const inside = { ...part, value: part.value.slice(start, part.value.length - end) }
  return [...plain(part.value.slice(0, start)), inside, ...plain(part.value.slice(part.value.length - end))]
}

function common(a: Marks, b: Marks): Marks {
  const shared = wrappers.filter((name) => a[name] !== undefined && a[name] === b[name])
  return Object.fromEntries(shared.map((name) => [name, a[name]]))
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    (node?.type === 'text' && node.value.trim() === '') ||
    (node?.type === 'mdxJsxTextElement' && node.name === 'br')
  let [start, end] = [0, nodes.length]
  while (start < end && isBlank(nodes[start])) start++
  while (end > start && isBlank(nodes[end - 1])) end--
  const kept = nodes.slice(start, end)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return kept
}
