import { attribute, childOf, childrenOf } from '@paath/word'
import type { XmlReadElement } from '@paath/xml'
import type { ListPlace } from '../document.ts'
import { valueOf } from './styles.ts'
import type { NumberingPlace } from './styles.ts'

/** Gives every item of a list its number, in the order of the document. */
export class WordNumbering {
  readonly #lists = new Map<string, WordList>()
  /** Numbers so far, by definition and level: lists that share a definition count on. */
  readonly #counts = new Map<string, number[]>()
  readonly #restarted = new Set<string>()

  constructor(root: XmlReadElement | undefined) {
    const parts = root ? childrenOf(root) : []
    const definitions = new Map(
      parts
        .filter(({ local }) => local === 'abstractNum')
        .map((part) => [attribute(part, 'abstractNumId') ?? '', part] as const),
    )
    for (const part of parts) {
      const id = attribute(part, 'numId')
      const definition = valueOf(part, 'abstractNumId') ?? ''
      if (part.local === 'num' && id !== undefined)
        this.#lists.set(id, { definition, levels: definitions.get(definition), overrides: part })
    }
  }

  /** Count an item. Undefined if its list shows no sign. */
  next({ list, level }: NumberingPlace): ListPlace | undefined {
    const known = this.#lists.get(list)
    const format = (known && formatOf(known, level)) ?? 'bullet'
    if (format === 'none') return undefined
    const form = format === 'bullet' ? 'bullet' : /letter|vowel|consonant/i.test(format) ? 'letter' : 'number'
    return { id: list, level, form, number: this.#count(list, level, known) }
  }

  #count(list: string, level: number, known: WordList | undefined): number {
    const key = known?.definition ?? list
    const counts = this.#counts.get(key) ?? []
    this.#counts.set(key, counts)
    const restart = known && startOverride(known, level)
    if (restart !== undefined && !this.#restarted.has(`${list} ${level}`)) {
      this.#restarted.add(`${list} ${level}`)
      counts[level] = restart
    } else counts[level] = (counts[level] ?? (known ? startOf(known, level) : 1) - 1) + 1
    counts.length = level + 1
    return counts[level] ?? 1
  }
}

interface WordList {
  readonly definition: string
  readonly levels: XmlReadElement | undefined
  readonly overrides: XmlReadElement
}

function levelOf({ levels, overrides }: WordList, level: number): XmlReadElement | undefined {
  return childOf(overrideOf(overrides, level), 'lvl') ?? (levels && atLevel(levels, 'lvl', level))
}

function overrideOf(list: XmlReadElement, level: number): XmlReadElement | undefined {
  return atLevel(list, 'lvlOverride', level)
}

function atLevel(node: XmlReadElement, local: string, level: number): XmlReadElement | undefined {
  return childrenOf(node).find(
    (child) => child.local === local && Number(attribute(child, 'ilvl') ?? 0) === level,
  )
}

function formatOf(list: WordList, level: number): string | undefined {
  return valueOf(levelOf(list, level), 'numFmt')
}

function startOf(list: WordList, level: number): number {
  return toNumber(valueOf(levelOf(list, level), 'start')) ?? 1
}

function startOverride({ overrides }: WordList, level: number): number | undefined {
  return toNumber(valueOf(overrideOf(overrides, level), 'startOverride'))
}

function toNumber(value: string | undefined): number | undefined {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 && number < 100_000
    ? number
    : undefined
}
