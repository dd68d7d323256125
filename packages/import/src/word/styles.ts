import { attribute, childOf, childrenOf, isOn } from '@paath/word'
import type { XmlReadElement } from '@paath/xml'
import type { Marks, Paragraph } from '../document.ts'

/** What styles say about paragraphs and runs. */
export interface WordStyles {
  /** What a paragraph is, by its style and its own properties. */
  readonly roleOf: (properties: XmlReadElement | undefined) => ParagraphRole
  /** The list that a paragraph belongs to. */
  readonly numberingOf: (properties: XmlReadElement | undefined) => NumberingPlace | undefined
  /** How a run is set. */
  readonly marksOf: (run: XmlReadElement | undefined, paragraph: XmlReadElement | undefined) => Marks
  readonly isHidden: (run: XmlReadElement | undefined) => boolean
}

/** What a paragraph is. */
export interface ParagraphRole {
  /** `contents` is a line of a table of contents. */
  readonly role: Paragraph['role'] | 'contents'
  readonly level: number
}

/** A list of Word, and the level in it. */
export interface NumberingPlace {
  readonly list: string
  readonly level: number
}

const rolesByName: readonly (readonly [RegExp, ParagraphRole['role']])[] = [
  [/^title$/, 'title'],
  [/^caption$/, 'caption'],
  [/^(intense )?quote$/, 'quote'],
  [/^(toc \d|toc heading|table of figures)$/, 'contents'],
]

/**
 * Read the styles of a document.
 *
 * @spec ECMA-376 Part 1, 17.7.4.9: built-in styles have English names in every language of Word
 */
export function readStyles(root: XmlReadElement | undefined): WordStyles {
  const byId = new Map<string, XmlReadElement>()
  for (const style of root ? childrenOf(root) : []) {
    const id = attribute(style, 'styleId')
    if (style.local === 'style' && id !== undefined) byId.set(id, style)
  }
  const chainOf = (id: string | undefined): XmlReadElement[] => {
    const chain: XmlReadElement[] = []
    for (let next = id; next !== undefined && chain.length < 20;) {
      const style = byId.get(next)
      if (!style) break
      chain.push(style)
      next = valueOf(style, 'basedOn')
    }
    return chain
  }
  const chains = {
    paragraph: (properties: XmlReadElement | undefined) => chainOf(valueOf(properties, 'pStyle')),
    run: (properties: XmlReadElement | undefined) => chainOf(valueOf(properties, 'rStyle')),
  }
  return {
    roleOf: (properties) => roleOf(properties, chains.paragraph(properties), valueOf(properties, 'pStyle')),
    numberingOf: (properties) => numberingOf([properties, ...partsOf(chains.paragraph(properties), 'pPr')]),
    marksOf: (run, paragraph) =>
      marksOf([
        run,
        ...partsOf(chains.run(run), 'rPr'),
        ...partsOf(chains.paragraph(childOf(paragraph, 'pPr')), 'rPr'),
      ]),
    isHidden: (run) => {
      const found = [run, ...partsOf(chains.run(run), 'rPr')].find((part) => childOf(part, 'vanish'))
      const vanish = childOf(found, 'vanish')
      return vanish !== undefined && isOn(vanish)
    },
  }
}

/** The `val` of a property. */
export function valueOf(properties: XmlReadElement | undefined, local: string): string | undefined {
  const found = childOf(properties, local)
  return found && attribute(found, 'val')
}

function partsOf(chain: readonly XmlReadElement[], local: string): (XmlReadElement | undefined)[] {
  return chain.map((style) => childOf(style, local))
}

function roleOf(
  properties: XmlReadElement | undefined,
  chain: readonly XmlReadElement[],
  id: string | undefined,
): ParagraphRole {
  // A document that brings no styles may still name the usual ones.
  const names = [
    ...chain.map((style) => valueOf(style, 'name') ?? ''),
    ...(chain.length === 0 ? [id ?? ''] : []),
  ]
  for (const name of names.map((text) => text.toLowerCase())) {
    const heading = /^heading ?([1-9])$/.exec(name)
    if (heading) return { role: 'heading', level: Number(heading[1]) }
    const known = rolesByName.find(([pattern]) => pattern.test(name))
    if (known) return { role: known[1], level: 0 }
  }
  const outline = [properties, ...partsOf(chain, 'pPr')].map((part) => valueOf(part, 'outlineLvl'))
  const level = Number(outline.find((value) => value !== undefined) ?? 9) + 1
  return level >= 1 && level <= 9 ? { role: 'heading', level } : { role: 'text', level: 0 }
}

function numberingOf(parts: readonly (XmlReadElement | undefined)[]): NumberingPlace | undefined {
  const found = parts.map((part) => childOf(part, 'numPr')).filter((part) => part !== undefined)
  const list = found.map((part) => valueOf(part, 'numId')).find((value) => value !== undefined)
  const level = found.map((part) => valueOf(part, 'ilvl')).find((value) => value !== undefined)
  if (list === undefined || list === '0') return undefined
  return { list, level: Math.min(Math.max(Number(level ?? 0) || 0, 0), 8) }
}

const toggles = {
  b: 'bold',
  i: 'italic',
  strike: 'strike',
  dstrike: 'strike',
} as const

/** The first of the properties that says something decides. */
function marksOf(parts: readonly (XmlReadElement | undefined)[]): Marks {
  const marks: { -readonly [Key in keyof Marks]: Marks[Key] } = {}
  for (const [local, mark] of Object.entries(toggles)) {
    const found = parts.map((part) => childOf(part, local)).find((child) => child !== undefined)
    if (found && isOn(found)) marks[mark] = true
  }
  const first = (local: string): string | undefined =>
    parts.map((part) => valueOf(part, local)).find((value) => value !== undefined)
  const vertical = first('vertAlign')
  if (vertical === 'superscript') marks.raised = true
  if (vertical === 'subscript') marks.lowered = true
  const underline = first('u')
  if (underline !== undefined && underline !== 'none') marks.underline = true
  const colour = first('color')?.toLowerCase()
  if (colour !== undefined && !['auto', '000000'].includes(colour)) marks.colour = colour
  const shade = first('highlight') ?? shadeOf(parts)
  if (shade !== undefined && shade !== 'none') marks.shade = shade
  return marks
}

function shadeOf(parts: readonly (XmlReadElement | undefined)[]): string | undefined {
  const found = parts.map((part) => childOf(part, 'shd')).find((child) => child !== undefined)
  const fill = found && attribute(found, 'fill')?.toLowerCase()
  return fill === undefined || fill === 'auto' || fill === 'ffffff' ? undefined : fill
}
