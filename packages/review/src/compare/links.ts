import { classifyUrl, componentNodeOf, visitNodes } from '@paath/model'
import type { Course, Module } from '@paath/model'
import { courseItself } from '../change.ts'
import type { Change } from '../change.ts'
import type { Sides } from '../sides.ts'

/** Addresses outside the course that it did not lead to before. */
export function compareLinks({ before, after }: Sides): Change[] {
  const known = new Set(linksOf(before?.course).map(({ url }) => url))
  const shown = new Set<string>()
  return linksOf(after?.course).flatMap(({ url, module, line, file }) => {
    if (known.has(url) || shown.has(url)) return []
    shown.add(url)
    const place = { file, ...(line !== undefined && { line }) }
    return [{ kind: 'link' as const, what: 'new address outside the course', module, after: url, place }]
  })
}

interface Link {
  readonly url: string
  readonly module: string
  readonly file: string
  readonly line?: number
}

function linksOf(course: Course | undefined): Link[] {
  if (!course) return []
  const references = (course.references.references ?? []).flatMap(({ url }) =>
    url === undefined ? [] : [{ url, module: courseItself, file: 'references.yaml' }],
  )
  return [...course.modules.flatMap(linksOfModule), ...references].filter(({ url }) => isOutside(url))
}

function linksOfModule({ id, file, tree }: Module): Link[] {
  const links: Link[] = []
  visitNodes(tree.children, (node) => {
    const line = node.position?.start.line
    const add = (url: string): void =>
      void links.push({ url, module: id, file, ...(line !== undefined && { line }) })
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') add(node.url)
    const use = componentNodeOf(node, file)
    for (const value of Object.values(use?.attributes ?? {})) if (typeof value === 'string') add(value)
  })
  return links
}

function isOutside(url: string): boolean {
  const kind = classifyUrl(url)
  if (kind === 'web' || kind === 'unencrypted') return true
  // A sentence in an attribute may hold a colon; an address has no space.
  return (kind === 'contact' || kind === 'forbidden') && !/\s/.test(url)
}
