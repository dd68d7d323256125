import type { XmlReadElement } from '@paath/xml'
import { attribute, childOf, childrenOf, isOn } from './word-tree.ts'

/** Fonts that a style, or a list of run properties, names. */
export type FontsOf = (properties: XmlReadElement | undefined) => readonly string[]

/**
 * Say which fonts run properties name, directly or through a style and the styles that it is based on.
 *
 * @param styles The root of `word/styles.xml`, if there is one.
 */
export function createFontsOf(styles: XmlReadElement | undefined): FontsOf {
  const byId = new Map<string, XmlReadElement>()
  for (const style of styles ? childrenOf(styles) : []) {
    const id = attribute(style, 'styleId')
    if (style.local === 'style' && id !== undefined) byId.set(id, style)
  }
  const ofStyle = (id: string | undefined, depth = 0): readonly string[] => {
    const style = id === undefined || depth > 20 ? undefined : byId.get(id)
    if (style === undefined) return []
    const parts = childrenOf(style)
    const based = parts.find(({ local }) => local === 'basedOn')
    const own = fontsIn(parts.find(({ local }) => local === 'rPr'))
    return own.length > 0 ? own : ofStyle(based && attribute(based, 'val'), depth + 1)
  }
  return (properties) => {
    const own = fontsIn(properties)
    if (own.length > 0 || properties === undefined) return own
    const style = childrenOf(properties).find(({ local }) => local === 'rStyle' || local === 'pStyle')
    return ofStyle(style && attribute(style, 'val'))
  }
}

/** Fonts of text that names none: those of the usual paragraph style, else of the document. */
export function defaultFontsOf(styles: XmlReadElement | undefined): readonly string[] {
  const parts = styles ? childrenOf(styles) : []
  const usual = parts.find(
    (part) =>
      part.local === 'style' && attribute(part, 'type') === 'paragraph' && attribute(part, 'default') === '1',
  )
  const own = fontsIn(childOf(usual, 'rPr'))
  const defaults = childOf(childOf(styles, 'docDefaults'), 'rPrDefault')
  return own.length > 0 ? own : fontsIn(childOf(defaults, 'rPr'))
}

/**
 * @spec ECMA-376 Part 1, 17.3.2.26: the font for complex scripts is used for Latin letters only where the run says that its
 * text is of such a script
 */
function fontsIn(properties: XmlReadElement | undefined): string[] {
  const fonts = childOf(properties, 'rFonts')
  if (properties === undefined || !fonts) return []
  const isComplex = childrenOf(properties).some(
    (child) => (child.local === 'cs' || child.local === 'rtl') && isOn(child),
  )
  const names = ['ascii', 'hAnsi', ...(isComplex ? ['cs'] : [])]
  return names.flatMap((name) => attribute(fonts, name) ?? [])
}
