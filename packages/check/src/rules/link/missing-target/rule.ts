import { suggest } from '@paath/diagnostics'
import type { Place } from '@paath/diagnostics'
import { classifyUrl } from '@paath/model'
import type { Module } from '@paath/model'
import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** A link to `#id` leads to a screen of the same module. */
export const linkMissingTarget: Rule<'link/missing-target'> = {
  id: 'link/missing-target',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const screens = module.screens.map((screen) => screen.id)
      for (const node of factsOf(module).addresses) {
        if (node.type !== 'link' || !node.url.includes('#') || classifyUrl(node.url) !== 'place') continue
        const target = decodeTarget(node.url)
        const place = placeOf(module, node)
        if (screens.includes(target) || (target === '' && !isWritten(module, place))) continue
        report({ target, suggestion: suggest(target, screens) }, place)
      }
    }
  },
}

/** An address that is not allowed was replaced by `#` when the module was read, and is reported there. */
function isWritten({ text }: Module, { span }: Place): boolean {
  return span !== undefined && text.slice(span.start.offset, span.end.offset).includes('(#')
}

/** The id after `#`. A text that is no percent code stays as it is. */
function decodeTarget(url: string): string {
  const target = url.trim().slice(1)
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
