import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** Every picture has a text, or is said to be decoration. */
export const a11yImageMissingAlt: Rule<'a11y/image-missing-alt'> = {
  id: 'a11y/image-missing-alt',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const { addresses, components } = factsOf(module)
      for (const node of addresses) {
        if (node.type === 'image' && isBlank(node.alt)) report({ file: node.url }, placeOf(module, node))
      }
      for (const { name, attributes, place } of components) {
        if (name !== 'Figure' || attributes['decorative'] === true || !isBlank(attributes['alt'])) continue
        report({ file: typeof attributes['src'] === 'string' ? attributes['src'] : '' }, place)
      }
    }
  },
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
