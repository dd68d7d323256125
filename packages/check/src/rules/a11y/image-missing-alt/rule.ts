import { partsOf } from '../../../facts/parts.ts'
import { componentsNamed } from '../../../facts/components.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** Every picture has a text, or is said to be decoration. */
export const a11yImageMissingAlt: Rule<'a11y/image-missing-alt'> = {
  id: 'a11y/image-missing-alt',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const node of factsOf(module).addresses) {
        if (node.type === 'image' && isBlank(node.alt)) report({ file: node.url }, placeOf(module, node))
      }
      for (const { attributes, place } of componentsNamed(module, 'Figure')) {
        if (attributes['decorative'] === true || !isBlank(attributes['alt'])) continue
        report({ file: typeof attributes['src'] === 'string' ? attributes['src'] : '' }, place)
      }
    }
  },
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
