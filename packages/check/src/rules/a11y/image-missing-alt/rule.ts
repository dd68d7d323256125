import { componentNodeOf } from '@paath/model'
import type { Module, RootContent } from '@paath/model'
import { partsOf } from '../../../facts/parts.ts'
import { nodesOf } from '../../../nodes-of.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** Every picture has a text, or is said to be decoration. */
export const a11yImageMissingAlt: Rule<'a11y/image-missing-alt'> = {
  id: 'a11y/image-missing-alt',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const node of nodesOf(module)) {
        const file = pictureWithoutText(node, module)
        if (file !== undefined) report({ file }, placeOf(module, node))
      }
    }
  },
}

function pictureWithoutText(node: RootContent, module: Module): string | undefined {
  if (node.type === 'image') return isBlank(node.alt) ? node.url : undefined
  const use = componentNodeOf(node, module.file)
  if (use?.name !== 'Figure' || use.attributes['decorative'] === true) return undefined
  const { alt, src } = use.attributes
  return isBlank(alt) ? (typeof src === 'string' ? src : '') : undefined
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}
