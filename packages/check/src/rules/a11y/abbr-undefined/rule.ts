import { partsOf } from '../../../facts/parts.ts'
import { componentsNamed } from '../../../facts/components.ts'
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
      const shortened = factsOf(module).withCapitals
      let known: Set<string> | undefined
      for (const { text, place } of shortened) {
        if (isExplained(text, glossary) || isShouted(text)) continue
        for (const { 0: short, index } of text.matchAll(abbreviation)) {
          if (glossary.has(short) || known?.has(short) || isPart(text, index, short.length)) continue
          // What the text itself explains is looked for where the glossary does not know of it.
          known ??= explainedIn(module, shortened)
          if (known.has(short)) continue
          known.add(short)
          report({ short }, place)
        }
      }
    }
  },
}

const abbreviation = /\b[A-Z]{2,6}(?=s?\b)/g

/** Does the glossary know of everything that looks like an abbreviation? */
function isExplained(text: string, glossary: ReadonlySet<string>): boolean {
  for (const short of text.match(abbreviation) ?? []) if (!glossary.has(short)) return false
  return true
}

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
  const known = new Set<string>()
  for (const { short } of glossary.abbreviations ?? []) addShort(short, known)
  for (const { term } of glossary.terms ?? []) addShort(term, known)
  return known
}

/** What looks like an abbreviation in the words of a term. */
function addShort(text: string, to: Set<string>): void {
  for (const short of text.match(/[A-Z]{2,6}/g) ?? []) to.add(short)
}

function explainedIn(module: Module, shortened: readonly TextBlock[]): Set<string> {
  const explained = new Set<string>()
  for (const { text } of shortened) {
    if (!text.includes('(')) continue
    for (const [, short = ''] of text.matchAll(/\(([A-Z]{2,6})s?[),;]/g)) explained.add(short)
    for (const [, short = ''] of text.matchAll(/\b([A-Z]{2,6})s? \(\p{L}/gu)) explained.add(short)
  }
  for (const { attributes } of componentsNamed(module, 'KeyTerm'))
    addShort(String(attributes['term']), explained)
  return explained
}
