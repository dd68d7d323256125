import { blocksWithCapitals } from '../../../facts/blocks-with-capitals.ts'
import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import type { Course, Module } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Each abbreviation is in the glossary, or stands in brackets after its long form, or has its long form in brackets after it. */
export const a11yAbbrUndefined: Rule<'a11y/abbr-undefined'> = {
  id: 'a11y/abbr-undefined',
  check(course, { report }) {
    const glossary = glossaryOf(course)
    for (const module of partsOf(course)) {
      const shortened = blocksWithCapitals(module)
      let known: Set<string> | undefined
      for (const { text, place } of shortened) {
        if (isShouted(text)) continue
        for (const { 0: short, index } of text.matchAll(abbreviation)) {
          if (glossary.has(short) || known?.has(short) || isPart(text, index, short.length)) continue
          // What the text itself explains is looked for where the glossary does not know of it.
          known ??= new Set(explainedIn(module, shortened))
          if (known.has(short)) continue
          known.add(short)
          report({ short }, place)
        }
      }
    }
  },
}

const abbreviation = /\b[A-Z]{2,6}(?=s?\b)/g

/** Is it a piece of a longer code or name, such as `KYC-4`, `A&B` or `BE(A)WARE`? */
function isPart(text: string, start: number, length: number): boolean {
  return joins.has(text[start - 1] ?? '') || joins.has(text[start + length] ?? '')
}

const joins: ReadonlySet<string> = new Set('&()-_/')

/** A whole sentence in capitals has no abbreviations that could be told from it. */
function isShouted(text: string): boolean {
  return /[A-Z]{2} [A-Z]{2,} [A-Z]{2}/.test(text)
}

function glossaryOf({ glossary }: Course): ReadonlySet<string> {
  const written = [
    ...(glossary.abbreviations ?? []).map(({ short }) => short),
    ...(glossary.terms ?? []).map(({ term }) => term),
  ]
  return new Set(written.flatMap((text) => text.match(/[A-Z]{2,6}/g) ?? []))
}

function explainedIn(module: Module, shortened: readonly TextBlock[]): string[] {
  const { components } = factsOf(module)
  const bracketed = shortened.filter(({ text }) => text.includes('('))
  const inText = bracketed.flatMap(({ text }) => [
    ...[...text.matchAll(/\(([A-Z]{2,6})s?[),;]/g)].map(([, short = '']) => short),
    ...[...text.matchAll(/\b([A-Z]{2,6})s? \(\p{L}/gu)].map(([, short = '']) => short),
  ])
  const terms = components
    .filter(({ name }) => name === 'KeyTerm')
    .map(({ attributes }) => String(attributes['term']))
  return [...inText, ...terms.flatMap((term) => term.match(/[A-Z]{2,6}/g) ?? [])]
}
