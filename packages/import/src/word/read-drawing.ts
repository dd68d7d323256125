import { attribute, childOf, childrenOf } from '@paath/word'
import { textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { paragraph, plainText } from '../document.ts'
import type { Block, Inline } from '../document.ts'
import { isShownByBrowsers } from '../pictures.ts'
import type { PartContext } from './word-context.ts'

/** What a drawing gives: pictures in the line, text after the paragraph. */
export interface DrawingReading {
  readonly content: readonly Inline[]
  readonly after: readonly Block[]
}

/** Read a drawing, an old picture, an embedded object, or the newest form of one of them. */
export function readDrawing(node: XmlReadElement, context: PartContext, here: string): DrawingReading {
  if (node.local === 'AlternateContent') {
    const inside = childOf(node, 'Choice') ?? childOf(node, 'Fallback')
    const found = (inside ? childrenOf(inside) : []).map((child) => readDrawing(child, context, here))
    return { content: found.flatMap(({ content }) => content), after: found.flatMap(({ after }) => after) }
  }
  const { losses } = context
  if (find(node, 'OLEObject').length > 0) losses.leaveOut('embedded-object', here)
  const boxes = find(node, 'txbxContent')
  if (boxes.length > 0) losses.change('text-box', here, boxes.length)
  const content = readPictures(node, context, here)
  const diagram = readDiagram(node, context)
  const after = [...boxes.flatMap((box) => context.readBlocks(box)), ...diagram]
  if (diagram.length > 0) losses.change('diagram', here)
  if (after.length === 0 && node.local !== 'object' && !holdsPicture(node)) losses.leaveOut('shape', here)
  return { content, after }
}

function readPictures(node: XmlReadElement, context: PartContext, here: string): Inline[] {
  const alt = altOf(node)
  const blips = find(node, 'blip').map((blip) => [blip, attributeOf(blip, 'embed')] as const)
  const images = find(node, 'imagedata').map((image) => [image, attributeOf(image, 'id')] as const)
  return [...blips, ...images].flatMap(([picture, id]) => {
    // A drawing stays sharp: Word keeps it beside a picture of it.
    const [vector] = find(picture, 'svgBlip').map((blip) => attributeOf(blip, 'embed'))
    const found = [vector, id].map((name) => readPicture(name, context)).find((key) => key !== undefined)
    if (found !== undefined) return [{ kind: 'picture' as const, key: found, alt }]
    sayLost(picture, id, context, here)
    return []
  })
}

function holdsPicture(node: XmlReadElement): boolean {
  return find(node, 'blip').length > 0 || find(node, 'imagedata').length > 0
}

function readPicture(id: string | undefined, context: PartContext): string | undefined {
  const found = id === undefined ? undefined : context.relationships.get(id)
  if (!found || found.isExternal) return undefined
  const bytes = context.word.bytes(found.target)
  if (bytes === undefined || !isShownByBrowsers(bytes)) return undefined
  context.pictures.set(found.target, bytes)
  return found.target
}

function sayLost(
  picture: XmlReadElement,
  id: string | undefined,
  { relationships, word, losses }: PartContext,
  here: string,
): void {
  const found = id === undefined ? undefined : relationships.get(id)
  const isLinked =
    attributeOf(picture, 'link') !== undefined ||
    found?.isExternal === true ||
    word.bytes(found?.target ?? '') === undefined
  losses.leaveOut(isLinked ? 'linked-picture' : 'old-picture', here)
}

/** @spec ECMA-376 Part 1, 21.4: the words of a diagram stand in a part of their own */
function readDiagram(node: XmlReadElement, { relationships, word }: PartContext): Block[] {
  return find(node, 'relIds').flatMap((ids) => {
    const data = word.tree(relationships.get(attributeOf(ids, 'dm') ?? '')?.target ?? '')
    const points = data ? find(data, 'pt') : []
    const texts = points
      .map((point) => find(point, 't').map(textOf).join(' ').trim())
      .filter((text) => text !== '')
    return texts.map((text, index) =>
      paragraph([plainText(text)], {
        list: { id: 'diagram', level: 0, form: 'bullet', number: index + 1 },
      }),
    )
  })
}

function altOf(node: XmlReadElement): string {
  const [properties] = find(node, 'docPr')
  const [shape] = find(node, 'shape')
  const said = properties?.attributes['descr'] ?? shape?.attributes['alt'] ?? ''
  // Word, and phones, put the name of the file there.
  return /\.(?:png|jpe?g|gif|bmp|tiff?|[ew]mf|svg|webp)\s*$/i.test(said)
    ? ''
    : said.replaceAll(/\s+/g, ' ').trim()
}

/** An attribute by its name without prefix: references to parts have one of their own. */
function attributeOf(node: XmlReadElement, local: string): string | undefined {
  const name = Object.keys(node.attributes).find((key) => key === `r:${local}` || key.endsWith(`:${local}`))
  return (name !== undefined && node.attributes[name]) || attribute(node, local)
}

/** All elements of this name below a node, not those inside one of them, nor in a form for older programs. */
function find(node: XmlReadElement, local: string): XmlReadElement[] {
  return childrenOf(node).flatMap((child) => {
    if (child.local === local) return [child]
    return child.local === 'Fallback' ? [] : find(child, local)
  })
}
