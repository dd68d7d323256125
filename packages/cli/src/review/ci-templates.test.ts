import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../run.ts'

const folder = fileURLToPath(
  new URL('../../../../templates/ci/github/dot-github/workflows/', import.meta.url),
)

interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { uses?: string; run?: string; with?: Record<string, unknown> }[]
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(folder + name, 'utf8')
  return { name, text, data: parse(text) as Workflow }
})
const steps = ({ jobs }: Workflow): Job['steps'] => Object.values(jobs).flatMap((job) => job.steps)

test('there are two workflows: one that looks, and one that writes', () => {
  expect(
    workflows.map(({ name, data }) => [name, Object.values(data.jobs).map(({ permissions }) => permissions)]),
  ).toEqual([
    ['paath-comment.yml', [{ contents: 'write', actions: 'read', 'pull-requests': 'write' }]],
    ['paath-review.yml', [{ contents: 'read' }]],
  ])
  expect(workflows.map(({ data }) => data.permissions)).toEqual([{}, {}])
})

test.each(workflows)('$name keeps the rules for jobs beside strangers', ({ text, data }) => {
  expect(text).not.toContain('pull_request_target')
  expect(text).not.toContain('secrets.')
  for (const { uses, run, with: options } of steps(data)) {
    if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/u)
    if (uses?.startsWith('actions/checkout')) expect(options?.['persist-credentials']).toBe(false)
    // Values of the event go through the environment: in a script they would be read as part of it.
    expect(run ?? '').not.toContain('${{')
  }
})

test('no job checks out the change', () => {
  const refs = workflows.flatMap(({ data }) =>
    steps(data).flatMap(({ uses, with: options }) =>
      uses?.startsWith('actions/checkout') ? [options?.['ref']] : [],
    ),
  )
  expect(refs).toEqual([undefined, '${{ github.event.pull_request.base.sha }}'])
})

test.each([
  ['github', ['.github/workflows/paath-comment.yml', '.github/workflows/paath-review.yml']],
  ['shell', ['paath-review.sh']],
  ['none', []],
])('a new repository gets the jobs for %s', async (host, expected) => {
  const cwd = mkdtempSync(join(tmpdir(), 'paath-ci-'))
  try {
    const io = { cwd, env: {}, out: () => undefined, talk: () => undefined }
    const args = ['init', 'office', '--yes', '--ci', host]
    expect(await run(args, { ...io, colours: { out: false, talk: false }, width: 80 })).toBe(0)
    const files = readdirSync(join(cwd, 'office'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /workflows.|\.sh$/u.test(name)).sort()).toEqual(expected)
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
