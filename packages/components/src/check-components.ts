import { suggest } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import type { ComponentNode, Course, Module, RootContent } from '@paath/model'
import type { Component } from './component.ts'
import { toComponentNode } from './component-node.ts'
import { componentNames, findComponent } from './find-component.ts'
import { plainText } from './plain-text.ts'
import { findValueFault } from './validate-attributes.ts'

/** Check every component of a module: its name, attributes, place and content. */
export function checkComponents(course: Course, module: Module, report: Report): void {
  const scope: Scope = { course, module, report, ids: new Set() }
  checkNodes(module.tree.children, [], scope)
}

interface Scope {
  readonly course: Course
  readonly module: Module
  readonly report: Report
  /** Name and id of the components seen, where an id keeps something. */
  readonly ids: Set<string>
}

function checkNodes(nodes: readonly RootContent[], parents: readonly string[], scope: Scope): void {
  for (const node of nodes) {
    const use = toComponentNode(node, scope.module.file)
    if (use) checkUse(use, { inSentence: parents.at(-1) === sentence, parents, scope })
    if (!('children' in node)) continue
    checkNodes(
      node.children,
      [...parents, use?.name ?? (node.type === 'paragraph' ? sentence : node.type)],
      scope,
    )
  }
}

/** Stands for a paragraph in a list of parents; no component has such a name. */
const sentence = ' '

interface Situation {
  readonly inSentence: boolean
  readonly parents: readonly string[]
  readonly scope: Scope
}

function checkUse(node: ComponentNode, { inSentence, parents, scope }: Situation): void {
  const { report } = scope
  const place = placeOf(node)
  const component = findComponent(node.name)
  if (!component) {
    report(
      'sec/unknown-component',
      { name: node.name, suggestion: suggest(node.name, componentNames()) },
      place,
    )
    return
  }
  if (component.parents && !component.parents.some((name) => parents.includes(name))) {
    report('component/wrong-parent', { component: node.name, parents: component.parents }, place)
  }
  if (inSentence && component.content === 'flow' && !component.renderInSentence) {
    report('component/in-sentence', { component: node.name }, place)
  }
  checkContent(node, component, report)
  checkAttributes(node, component, report)
  checkId(node, scope)
  component.check?.(node, scope)
}

function checkContent(node: ComponentNode, component: Component, report: Report): void {
  const isEmpty = node.children.every((child) => plainText(child).trim() === '' && !holdsSomething(child))
  if (component.content === 'none' && !isEmpty) {
    report('component/unexpected-content', { component: node.name }, placeOf(node))
  }
  if (component.content !== 'none' && isEmpty && component.mayBeEmpty !== true) {
    report('component/empty', { component: node.name }, placeOf(node))
  }
}

/** A picture or a component counts as content even without words. */
function holdsSomething(node: RootContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  if (toComponentNode(node, '')) return true
  return 'children' in node && node.children.some((child) => holdsSomething(child))
}

function checkAttributes(node: ComponentNode, component: Component, report: Report): void {
  const { properties = {}, required = [] } = component.props
  for (const [attribute, value] of Object.entries(node.attributes)) {
    const schema = Object.hasOwn(properties, attribute) ? properties[attribute] : undefined
    if (!schema) {
      const suggestion = suggest(attribute, Object.keys(properties))
      report(
        'sec/unknown-attribute',
        { component: node.name, attribute, suggestion },
        placeOf(node, attribute),
      )
      continue
    }
    const fault = findValueFault(value, schema)
    if (fault)
      report(
        'component/bad-attribute',
        { component: node.name, attribute, ...fault },
        placeOf(node, attribute),
      )
  }
  for (const attribute of required) {
    if (Object.hasOwn(node.attributes, attribute)) continue
    const about = properties[attribute]?.description ?? ''
    report('component/missing-attribute', { component: node.name, attribute, about }, placeOf(node))
  }
}

/** Ids of questions are the course's matter; here come those that are unique in a module. */
function checkId(node: ComponentNode, { ids, report }: Scope): void {
  const { id } = node.attributes
  if (node.name !== 'Checklist' || typeof id !== 'string') return
  const key = `${node.name} ${id}`
  if (ids.has(key)) report('component/duplicate-id', { component: node.name, id }, placeOf(node, 'id'))
  ids.add(key)
}

function placeOf(node: ComponentNode, attribute?: string): Place {
  const span = attribute === undefined ? undefined : node.attributeSpans?.[attribute]
  return { file: node.file, span: span ?? node.span }
}
