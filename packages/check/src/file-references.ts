import { assetPath, findComponent } from '@paath/components'
import type { JsonSchema } from '@paath/components'
import type { Place } from '@paath/diagnostics'
import { classifyUrl } from '@paath/model'
import type { IndexedComponent, Module, NodeOf } from '@paath/model'
import { cached } from './facts/cached.ts'
import { componentsByName } from './facts/components.ts'
import { factsOf } from './facts/module-facts.ts'
import { placeOf } from './place-of.ts'

/** What a file is used for, which decides what it may be. */
export type FileUse = 'image' | 'video' | 'audio' | 'captions' | 'download'

/** One mention of a file in a module. */
export interface FileReference {
  /** As the author wrote it. */
  readonly written: string
  /** Relative to the course; undefined if it leads out of the course. */
  readonly path: string | undefined
  readonly use: FileUse
  readonly place: Place
}

/** Every file that a module names: pictures and links of Markdown, and attributes of components that hold a path. */
export const fileReferences: (module: Module) => readonly FileReference[] = cached((module) => {
  const references: FileReference[] = []
  for (const [name, uses] of componentsByName(module)) {
    const properties = findComponent(name, module)?.props.properties
    if (properties) addOfComponents(uses, fileAttributesOf(properties), { module, references })
  }
  for (const node of factsOf(module).addresses) addOfMarkdown(node, module, references)
  return references
})

function addOfComponents(
  uses: readonly IndexedComponent[],
  fileAttributes: readonly FileAttribute[],
  { module, references }: { module: Module; references: FileReference[] },
): void {
  if (fileAttributes.length === 0) return
  for (const { attributes, attributeSpans, span: whole } of uses) {
    for (const { attribute, use } of fileAttributes) {
      const written = attributes[attribute]
      if (typeof written !== 'string' || written === '') continue
      const span = attributeSpans?.[attribute] ?? whole
      references.push({ written, path: assetPath(module, written), use, place: { file: module.file, span } })
    }
  }
}

interface FileAttribute {
  readonly attribute: string
  readonly use: FileUse
}

/** The attributes of a component that hold paths, which are few. */
const fileAttributesOf = cached(
  (properties: Readonly<Record<string, JsonSchema>>): readonly FileAttribute[] =>
    Object.entries(properties).flatMap(([attribute, { 'x-file': use }]) => (use ? [{ attribute, use }] : [])),
)

function addOfMarkdown(
  node: NodeOf<'link' | 'image' | 'definition'>,
  module: Module,
  to: FileReference[],
): void {
  const kind = classifyUrl(node.url)
  const isWeb = kind === 'web' || kind === 'unencrypted'
  // A picture from the web is meant as a file of the course; a link may go to the web.
  const isFile = kind === 'relative' || (isWeb && node.type === 'image')
  if (!isFile) return
  const path = kind === 'relative' ? assetPath(module, node.url) : undefined
  const use = node.type === 'image' ? 'image' : 'download'
  to.push({ written: node.url, path, use, place: placeOf(module, node) })
}
