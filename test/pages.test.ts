/** Pages for people lead to each other: the index knows every page, and no link of any page leads nowhere. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../scripts/setup/root.mjs'

const docs = join(rootFolder, 'docs')
const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'README.md')
const fencedBlock = /^ *(```+)[^`][\s\S]*?^ *\1 *$/gm
const index = readFileSync(join(docs, 'README.md'), 'utf8')

test('docs/README.md leads to every page beside it', () => {
  expect(pages.filter((page) => !index.includes(`(${page})`))).toEqual([])
})

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/README.md',
  ...pages.map((page) => `docs/${page}`),
])('no link of %s leads nowhere', (page) => {
  const text = readFileSync(join(rootFolder, page), 'utf8').replace(fencedBlock, '')
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)]
  const folder = dirname(join(rootFolder, page))
  expect(links.map(([, link = '']) => link).filter((link) => !existsSync(join(folder, link)))).toEqual([])
})
