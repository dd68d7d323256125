import type { Report } from '@paath/diagnostics'
import { classifyUrl } from '@paath/model'
import type { ComponentNode, Module, OwnComponent } from '@paath/model'
import type { ComponentProp } from '@paath/schemas'
import type { Component } from '../component.ts'
import type { JsonSchema } from '../json-schema.ts'
import { readTemplate } from './read-template.ts'
import { renderTemplate } from './render-template.ts'
import type { TemplateNode } from './template.ts'

/** The components that the provider of a module made, by name. */
export function ownComponentsOf({ ownComponents }: OwnComponentsOwner): ReadonlyMap<string, Component> {
  if (!ownComponents) return none
  const known = cache.get(ownComponents)
  if (known) return known
  const made = new Map(ownComponents.map((own) => [own.metadata.name, toComponent(own)]))
  cache.set(ownComponents, made)
  return made
}

/** What knows the provider's components: a module. */
export type OwnComponentsOwner = Pick<Module, 'ownComponents'>

const none: ReadonlyMap<string, Component> = new Map()
const cache = new WeakMap<readonly OwnComponent[], ReadonlyMap<string, Component>>()

/**
 * Check the components that a provider made.
 *
 * @param builtIn Names that are taken.
 * @param report Receives `sec/template-*` and `component/own-*`.
 */
export function checkOwnComponents(
  components: readonly OwnComponent[],
  builtIn: readonly string[],
  report: Report,
): void {
  components.forEach((own, index) => {
    const { name } = own.metadata
    const earlier = components.slice(0, index).some(({ metadata }) => metadata.name === name)
    if (earlier || builtIn.includes(name))
      report('component/own-name-taken', { name }, own.source.place(['name']))
    readTemplate(own, report)
  })
}

function toComponent(own: OwnComponent): Component {
  const { name, summary, kind, content = 'flow', props = {} } = own.metadata
  let nodes: readonly TemplateNode[] | undefined
  return {
    name,
    summary,
    props: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(props).map(([key, prop]) => [key, toSchema(prop)])),
      required: Object.keys(props).filter((key) => props[key]?.required === true),
    },
    content,
    mayBeEmpty: content !== 'none' && !own.template.includes('{{content}}'),
    ...(kind && { kind }),
    check: (node, { report }) => checkAddresses(node, own, report),
    render(node, context) {
      nodes ??= readTemplate(own, () => undefined)
      return renderTemplate(nodes, { own, node, context })
    },
  }
}

function toSchema({
  type,
  description,
  enum: values,
  default: usual,
  translatable,
  file,
}: ComponentProp): JsonSchema {
  return {
    type,
    description,
    ...(values && { enum: values }),
    ...(usual !== undefined && { default: usual }),
    ...(translatable === true && { 'x-translatable': true }),
    ...(file && { 'x-file': file }),
  }
}

/** Values that a template uses as addresses lead only where links of a module may. */
function checkAddresses(node: ComponentNode, { metadata, template }: OwnComponent, report: Report): void {
  for (const [name, prop] of Object.entries(metadata.props ?? {})) {
    const value = node.attributes[name]
    if (!/^[A-Za-z][\w-]*$/.test(name) || typeof value !== 'string' || prop.file) continue
    if (!new RegExp(`href\\s*=\\s*["']\\s*\\{\\{\\s*${name}\\s*\\}\\}`).test(template)) continue
    if (['web', 'unencrypted', 'contact', 'place'].includes(classifyUrl(value))) continue
    const span = node.attributeSpans?.[name] ?? node.span
    report('sec/url-scheme', { url: value }, { file: node.file, span })
  }
}
