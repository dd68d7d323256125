import { suggest } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import { isHtmlName, treeIndexOf } from '@paath/model'
import type { ComponentNode, Course, IndexedComponent, Module } from '@paath/model'
import type { Component } from './component.ts'
import type { JsonSchema } from './json-schema.ts'
import { componentNames, findComponent } from './find-component.ts'
import { checkOwnComponents } from './own/own-components.ts'
import { findValueFault } from './validate-attributes.ts'

/**
 * Check every component of a module: its name, its attributes, its place and what stands inside.
 *
 * @param report Receives `component/*`, `sec/unknown-component` and `sec/unknown-attribute`.
 */
export function checkComponents(course: Course, module: Module, report: Report): void {
  const scope: Scope = { course, module, report, kept: new Set() }
  for (const use of treeIndexOf(module.tree, module.file).components) {
    if (isHtmlName(use.name)) continue
    checkScenarioPart(use, report)
    const attributes = Object.keys(use.attributes)
    checkUse(use, attributes, scope)
    // Of an attribute that is written twice, one value is kept. Others have no value that could be read.
    if (use.element.attributes.length > attributes.length) checkRepeated(use, report)
  }
}

/**
 * Check the components that the provider of a course made.
 *
 * @param report Receives `sec/template-*` and `component/own-*`.
 */
export function checkProviderComponents({ ownComponents = [] }: Course, report: Report): void {
  if (ownComponents.length > 0) checkOwnComponents(ownComponents, componentNames(), report)
}

interface Scope {
  readonly course: Course
  readonly module: Module
  readonly report: Report
  /** Names and ids of the components so far whose state is kept. */
  readonly kept: Set<string>
}

function checkUse(node: IndexedComponent, attributes: readonly string[], scope: Scope): void {
  const { report } = scope
  const component = findComponent(node.name, scope.module)
  if (!component) {
    const suggestion = suggest(node.name, componentNames(scope.module))
    report('sec/unknown-component', { name: node.name, suggestion }, placeOf(node))
    return
  }
  if (node.isInSentence && component.content === 'flow' && !component.renderInSentence) {
    report('component/in-sentence', { component: node.name }, placeOf(node))
  }
  checkContent(node, component, report)
  for (const attribute of attributes) checkAttribute(node, attribute, component, report)
  checkRequired(node, component, report)
  checkKeptId(node, scope)
  component.check?.(node, scope)
}

function checkContent(node: IndexedComponent, component: Component, report: Report): void {
  const { isEmpty } = node
  if (component.content === 'none' && !isEmpty) {
    report('component/unexpected-content', { component: node.name }, placeOf(node))
  }
  if (component.content !== 'none' && isEmpty && component.mayBeEmpty !== true) {
    report('component/empty', { component: node.name }, placeOf(node))
  }
}

function checkAttribute(node: ComponentNode, attribute: string, component: Component, report: Report): void {
  const { properties = none } = component.props
  const schema = Object.hasOwn(properties, attribute) ? properties[attribute] : undefined
  if (!schema) {
    const suggestion = suggest(attribute, Object.keys(properties))
    report('sec/unknown-attribute', { component: node.name, attribute, suggestion }, placeOf(node, attribute))
  } else if (schema['x-parsed'] !== true) {
    const fault = findValueFault(node.attributes[attribute], schema)
    if (!fault) return
    const data = { component: node.name, attribute, ...fault }
    report('component/bad-attribute', data, placeOf(node, attribute))
  }
}

const none: Readonly<Record<string, JsonSchema>> = {}

function checkRepeated(node: IndexedComponent, report: Report): void {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const attribute of node.element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    if (seen.has(attribute.name)) repeated.add(attribute.name)
    seen.add(attribute.name)
  }
  for (const attribute of repeated) {
    report('component/repeated-attribute', { component: node.name, attribute }, placeOf(node, attribute))
  }
}

function checkRequired(node: ComponentNode, { props }: Component, report: Report): void {
  for (const attribute of props.required ?? []) {
    if (Object.hasOwn(node.attributes, attribute)) continue
    const about = props.properties?.[attribute]?.description ?? ''
    report('component/missing-attribute', { component: node.name, attribute, about }, placeOf(node))
  }
}

const withState: ReadonlySet<string> = new Set(['Checklist', 'Reflection', 'Scenario'])

/** What a learner does is kept under the id: two components with one id would overwrite each other. */
function checkKeptId(node: ComponentNode, { kept, report }: Scope): void {
  const { id } = node.attributes
  if (typeof id !== 'string' || !withState.has(node.name)) return
  const name = `${node.name} ${id}`
  if (kept.has(name)) report('component/duplicate-id', { component: node.name, id }, placeOf(node, 'id'))
  kept.add(name)
}

/** `<Go>` and `<Scene>` outside of every scenario; inside, the scenario looks after them. */
function checkScenarioPart(node: IndexedComponent, report: Report): void {
  if (node.isInScenario || (node.name !== 'Go' && node.name !== 'Scene')) return
  report('scenario/misplaced-part', { component: node.name }, placeOf(node))
}

function placeOf(node: ComponentNode, attribute = ''): Place {
  return { file: node.file, span: node.attributeSpans?.[attribute] ?? node.span }
}
