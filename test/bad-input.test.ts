import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codes } from '@paath/diagnostics'

const root = fileURLToPath(new URL('..', import.meta.url))

test('at least 60 pairs of a code and a kind of file stand in golden cases', () => {
  const pairs = new Set(markersOfAllCases().map(({ file, code }) => `${code} ${extname(file)}`))
  expect(pairs.size).toBeGreaterThanOrEqual(60)
})

test('every marker names a code of the registry', () => {
  for (const { code } of markersOfAllCases()) expect(Object.keys(codes)).toContain(code)
})

interface Marker {
  readonly file: string
  readonly code: string
}

function markersOfAllCases(): Marker[] {
  return readdirSync(`${root}packages`)
    .flatMap((name) => [...filesBelow(`${name}/src`), ...filesBelow(`${name}/test`)])
    .filter((path) => /\/cases\//.test(path) && !/\/(expected|_template)\//.test(path))
    .flatMap((path) => (path.endsWith('/markers.txt') ? markersBeside(path) : markersIn(path)))
}

function filesBelow(folder: string): string[] {
  if (!existsSync(`${root}packages/${folder}`)) return []
  const names = readdirSync(`${root}packages/${folder}`, { recursive: true, encoding: 'utf8' })
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

function markersBeside(path: string): Marker[] {
  const lines = readText(path).split(/\r?\n/).filter(Boolean)
  return lines.map((line) => ({
    file: line.slice(0, line.lastIndexOf(':')),
    code: line.split(' ').at(-1) ?? '',
  }))
}

function markersIn(path: string): Marker[] {
  if (!/\.(mdx|md|html|yaml|vtt|svg)$/.test(path)) return []
  const found = readText(path).matchAll(/expect(?:-next|-file)?: ([a-z0-9]+\/[a-z0-9-]+)/g)
  return [...found].map(([, code]) => ({ file: path, code: code ?? '' }))
}

function readText(path: string): string {
  return readFileSync(`${root}packages/${path}`, 'utf8')
}
