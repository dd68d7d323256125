import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { parseMdx } from '../src/index.ts'
import { parseText } from '../src/mdx/engine.ts'
import { arbitraryModule } from './arbitrary-module.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const realModules = readdirSync(join(root, 'courses'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('module.mdx'))
  .map((path) => readFileSync(join(root, 'courses', path), 'utf8'))

const remark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)

/** Trees without what only a compiler needs. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'data' ? undefined : value)))
}

function parsed(text: string): Root {
  const result = parseText(text)
  if ('failure' in result) throw new Error(result.failure.reason)
  return result.tree
}

/** The text again, put together from the ranges of the tree's leaves and what stands between them. */
function rebuild(node: Root | RootContent, text: string): string {
  const { start, end } = rangeOf(node)
  if (!('children' in node)) return text.slice(start, end)
  let at = start
  let whole = ''
  for (const child of node.children) {
    const range = rangeOf(child)
    expect(range.start, 'a child begins where the one before it ended, or later').toBeGreaterThanOrEqual(at)
    expect(range.end, 'a child ends inside its parent').toBeLessThanOrEqual(end)
    whole += text.slice(at, range.start) + rebuild(child, text)
    at = range.end
  }
  return whole + text.slice(at, end)
}

function rangeOf(node: Root | RootContent): { start: number; end: number } {
  return { start: node.position?.start.offset ?? -1, end: node.position?.end.offset ?? -1 }
}

function withoutPositions(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

test('finds real modules to compare', () => {
  expect(realModules.length).toBeGreaterThanOrEqual(2)
})

// remark makes links of bare addresses; modules have none. The sign that stands in is as long, so that places stay.
test.each(realModules)('gives the tree that remark gives for real module %#', (module) => {
  const text = module.replaceAll('@', '§')
  expect(plain(parsed(text))).toEqual(plain(remark.parse(text)))
})

test('gives the tree that remark gives for any module without mistakes', () => {
  fc.assert(
    fc.property(arbitraryModule, (text) => {
      expect(plain(parsed(text.replaceAll('https:', 'x:')))).toEqual(
        plain(remark.parse(text.replaceAll('https:', 'x:'))),
      )
    }),
    { numRuns: 30 },
  )
})

test('a text can be put together again from the ranges of its nodes, byte for byte', () => {
  fc.assert(
    fc.property(arbitraryModule, (text) => {
      const { report, diagnostics } = createCollector()
      const tree = parseMdx(text, 'module.mdx', report)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const range = rangeOf(tree)
      expect(text.slice(0, range.start) + rebuild(tree, text) + text.slice(range.end)).toBe(text)
    }),
    { numRuns: 30 },
  )
})

test('Windows line ends change nothing but positions', () => {
  fc.assert(
    fc.property(arbitraryModule, (text) => {
      const { report } = createCollector()
      const windows = parseMdx(text.replaceAll('\n', '\r\n'), 'module.mdx', report)
      expect(withoutPositions(windows)).toEqual(withoutPositions(parseMdx(text, 'module.mdx', report)))
    }),
    { numRuns: 30 },
  )
})
