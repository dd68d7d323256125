import type { Place, Report, Span } from '@paath/diagnostics'
import { suggest } from '@paath/diagnostics'
import { createLineIndex } from '@paath/model'
import type { OwnComponent } from '@paath/model'
import { readXml } from '@paath/xml'
import type { XmlPoint, XmlReadElement, XmlReadNode } from '@paath/xml'
import { findElementFaults } from './allowed-template.ts'
import { contentName } from './template.ts'
import type { AttributePart, TemplateCondition, TemplateNode } from './template.ts'

/**
 * Read a provider's template: HTML written as XML, with `{{value}}`, `{{content}}` and `{{#if value}}`.
 *
 * It is read as data and never compiled: there is nothing in it that could run.
 *
 * @param report Receives `sec/template-raw`, `sec/template-active` and `component/own-*`.
 * @returns An empty list where nothing could be read.
 */
export function readTemplate(own: OwnComponent, report: Report): readonly TemplateNode[] {
  const text = own.template.replaceAll(/\{\{!(?:--[^]*?--|[^}]*)\}\}/g, (note) =>
    note.replaceAll(/[^\n]/g, ' '),
  )
  const scope: Scope = { own, text, report, names: Object.keys(own.metadata.props ?? {}) }
  const raw = /\{\{\{|\{\{\s*&/.exec(text)
  if (raw) {
    report('sec/template-raw', { text: raw[0] }, placeOf(scope, raw.index, raw[0].length))
    return []
  }
  const { root, fault } = readXml(`${start}${text}${end}`, {
    maxLength: 100_000,
    maxDepth: 50,
    maxElements: 2000,
  })
  if (fault) {
    const reason = fault.kind === 'doctype' ? 'a DOCTYPE has no place in it' : fault.detail
    const point = pointOf(fault.point)
    report(
      'component/own-unreadable',
      { reason },
      { file: own.templateFile, span: { start: point, end: point } },
    )
    return []
  }
  return readNodes(root.children, scope)
}

const start = '<t>'
const end = '</t>'

interface Scope {
  readonly own: OwnComponent
  readonly text: string
  readonly report: Report
  readonly names: readonly string[]
}

/** Points count from the text of the author, without the tag around it. */
function pointOf({ line, column, offset }: XmlPoint): Span['start'] {
  const shift = line === 1 ? start.length : 0
  return { line, column: Math.max(1, column - shift), offset: Math.max(0, offset - start.length) }
}

function placeOf({ own, text }: Scope, offset: number, length: number): Place {
  return { file: own.templateFile, span: createLineIndex(text).spanOf(offset, offset + length) }
}

interface OpenBlock extends TemplateCondition {
  readonly nodes: TemplateNode[]
  readonly otherwise: TemplateNode[]
  readonly isNot: boolean
  isInElse: boolean
}

/** Elements and texts in order; the parts between `{{#if}}` and `{{/if}}` become a condition. */
function readNodes(nodes: readonly XmlReadNode[], scope: Scope): TemplateNode[] {
  const result: TemplateNode[] = []
  const open: OpenBlock[] = []
  const put = (node: TemplateNode): void => {
    const block = open.at(-1)
    if (!block) result.push(node)
    else (block.isInElse ? block.otherwise : block.nodes).push(node)
  }
  for (const node of nodes) {
    if (typeof node !== 'string') {
      const element = readElement(node, scope)
      if (element) put(element)
      continue
    }
    for (const piece of node.split(/(\{\{[^]*?\}\})/)) {
      if (!piece.startsWith('{{')) {
        if (!/^\s*\n\s*$|^$/.test(piece)) put({ kind: 'text', text: piece.replaceAll(/\s+/g, ' ') })
        continue
      }
      readMark(piece, { open, put, scope })
    }
  }
  for (const block of open) reportMark(`{{#if ${block.name}}}`, scope)
  return result
}

interface Marks {
  readonly open: OpenBlock[]
  readonly put: (node: TemplateNode) => void
  readonly scope: Scope
}

function readMark(mark: string, { open, put, scope }: Marks): void {
  const [, word, name = ''] =
    /^\{\{\s*(#if|#unless|else|\/if|\/unless)?\s*([A-Za-z][\w-]*)?\s*\}\}$/.exec(mark) ?? []
  const block = open.at(-1)
  if (word === '#if' || word === '#unless') {
    checkName(name, mark, scope)
    open.push({
      kind: 'condition',
      name,
      nodes: [],
      otherwise: [],
      isNot: word === '#unless',
      isInElse: false,
    })
  } else if (word === 'else' && name === '' && block && !block.isInElse) block.isInElse = true
  else if (name === '' && block && word === (block.isNot ? '/unless' : '/if')) {
    open.pop()
    put(toCondition(block))
  } else if (word === undefined && name !== '') {
    checkName(name, mark, scope)
    put({ kind: 'value', name })
  } else reportMark(mark, scope)
}

function toCondition({ name, nodes, otherwise, isNot }: OpenBlock): TemplateCondition {
  return { kind: 'condition', name, nodes: isNot ? otherwise : nodes, otherwise: isNot ? nodes : otherwise }
}

/** An element that does more than show leaves nothing. */
function readElement(node: XmlReadElement, scope: Scope): TemplateNode | undefined {
  const span = { start: pointOf(node.span.start), end: pointOf(node.span.start) }
  const attributes = Object.entries(node.attributes).map(
    ([name, text]) => [name, readAttribute(text, scope)] as const,
  )
  const faults = findElementFaults(node.name, attributes, scope.own.metadata)
  for (const what of faults)
    scope.report('sec/template-active', { what }, { file: scope.own.templateFile, span })
  const children = readNodes(node.children, scope)
  return faults.length > 0 ? undefined : { kind: 'element', name: node.name, attributes, children }
}

function readAttribute(text: string, scope: Scope): AttributePart[] {
  return text
    .split(/(\{\{[^]*?\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!piece.startsWith('{{')) return piece
      const name = /^\{\{\s*([A-Za-z][\w-]*)\s*\}\}$/.exec(piece)?.[1]
      if (name === undefined || name === contentName) {
        reportMark(piece, scope)
        return ''
      }
      checkName(name, piece, scope)
      return { value: name }
    })
}

function checkName(name: string, mark: string, scope: Scope): void {
  if (name === contentName || scope.names.includes(name)) return
  const suggestion = suggest(name, [...scope.names, contentName])
  scope.report('component/own-unknown-value', { name, suggestion }, placeOfMark(mark, scope))
}

function reportMark(mark: string, scope: Scope): void {
  scope.report('component/own-template-syntax', { text: mark.slice(0, 60) }, placeOfMark(mark, scope))
}

function placeOfMark(mark: string, scope: Scope): Place {
  return placeOf(scope, Math.max(0, scope.text.indexOf(mark)), mark.length)
}
