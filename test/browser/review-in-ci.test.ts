/** Both workflows of the CI kit, step by step as a runner does them, against a stub of GitHub on this machine. */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { long, needTool } from '@paath/testkit'
import { builtCliName, findBuiltCli } from '../../packages/cli/test/built-cli.ts'
import { startGitHubStub } from '../../packages/cli/test/github-stub.ts'
import { makeRepository } from '../../packages/review/test/repository.ts'
import { findBrowser } from '@paath/harness'

const root = fileURLToPath(new URL('../..', import.meta.url))
const templates = join(root, 'templates/ci/github/dot-github/workflows')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly name?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

/** How a step ended, and what it wrote to the log. */
interface StepEnd {
  readonly exit: number
  readonly said: string
}

/** How a job ended: `failed` names the step that did. */
interface JobEnd {
  readonly log: string
  readonly failed?: string
}

/** What a runner knows. */
interface Runner {
  readonly contexts: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
  readonly workspace: string
  readonly artifacts: string
  readonly server: string
}

function stepsOf(file: string): Step[] {
  const workflow = parse(readFileSync(join(templates, file), 'utf8')) as {
    jobs: Record<string, { steps: Step[] }>
  }
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps)
}

/** `${{ github.event.number }}` */
function evaluated(text: string, contexts: Runner['contexts']): string {
  return text.replaceAll(/\$\{\{ *([\w.]+) *\}\}/g, (_, path: string) => {
    let value: unknown = contexts
    for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`There is no ${path}`)
    return String(value)
  })
}

/** Run the steps in their order; later ones are left out after one that failed, as a runner does. */
async function runJob(file: string, runner: Runner): Promise<JobEnd> {
  let log = ''
  for (const step of stepsOf(file)) {
    const { exit, said } = await runStep(step, runner)
    log += said
    if (exit !== 0 && step['continue-on-error'] !== true)
      return { log, failed: step.name ?? step.run ?? step.uses ?? '' }
  }
  return { log }
}

/** Not in one go: the stub answers from this very process. */
function runStep(step: Step, runner: Runner): Promise<StepEnd> {
  const { contexts, env, workspace } = runner
  const values = (map: Readonly<Record<string, string | number | boolean>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, evaluated(String(value), contexts)]))
  if (step.uses !== undefined) return Promise.resolve(runAction(step.uses, values(step.with), runner))
  const script = join(runner.artifacts, 'step.sh')
  writeFileSync(script, step.run ?? '')
  return new Promise((resolve) => {
    const shell = spawn('bash', ['-e', script], {
      cwd: workspace,
      env: { ...env, ...values(step.env) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.on('data', (part: Buffer) => void (said += part.toString()))
    }
    shell.on('close', (exit) => resolve({ exit: exit ?? 1, said }))
  })
}

/** What the actions of others do, as far as it matters here. */
function runAction(
  uses: string,
  options: Readonly<Record<string, string>>,
  { workspace, artifacts, server }: Runner,
): StepEnd {
  const artifact = join(artifacts, 'kept', options['name'] ?? '')
  if (uses.startsWith('actions/checkout@')) {
    execFileSync('git', ['clone', '-q', server, workspace])
    execFileSync('git', ['checkout', '-q', '--detach', options['ref'] ?? 'origin/main'], { cwd: workspace })
  } else if (uses.startsWith('actions/upload-artifact@')) {
    cpSync(join(workspace, options['path'] ?? ''), artifact, { recursive: true })
  } else if (uses.startsWith('actions/download-artifact@')) {
    if (!existsSync(artifact)) return { exit: 1, said: 'no artifact\n' }
    cpSync(artifact, options['path'] ?? '', { recursive: true })
  } else expect(uses).toMatch(/^actions\/setup-node@/u)
  return { exit: 0, said: '' }
}

/** `npm ci` and `npx` without a registry: the tool is the one of this repository. */
function writeTools(folder: string): void {
  mkdirSync(folder)
  const tool = join(root, 'packages/cli')
  const scripts = {
    npm: `mkdir -p node_modules/.bin && ln -sfn '${tool}' node_modules/paath && ln -sf ../paath/bin/paath.cjs node_modules/.bin/paath`,
    npx: 'test "$1" = --no-install && shift && name=$1 && shift && exec node "node_modules/.bin/$name" "$@"',
  }
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, name), 0o755)
  }
}

const course = 'courses/cyber-safety/modules/spot-the-scam'

test(
  'a change is reviewed by the first workflow, and the second one shows report and pictures to the people of the pull request',
  { timeout: 240_000, ...long },
  async (context) => {
    needTool(context, findBuiltCli(), builtCliName)
    needTool(context, await findBrowser(), 'Chromium')
    const world = mkdtempSync(join(tmpdir(), 'paath-ci-'))
    const stub = await startGitHubStub()
    const repository = makeRepository({ withSample: true })
    try {
      const git = (...args: string[]): string =>
        execFileSync('git', args, { cwd: repository.folder, encoding: 'utf8' }).trim()
      const base = repository.commit({ 'package.json': '{}', 'package-lock.json': '{}' })
      repository.edit(`${course}/module.mdx`, 'In 2025, people', 'In 2026, people')
      const head = repository.commit({})
      const server = join(world, 'server/office/courses')
      git('clone', '-q', '--bare', repository.folder, server)
      execFileSync('git', ['update-ref', 'refs/pull/7/head', head], { cwd: server })
      execFileSync('git', ['update-ref', 'refs/heads/main', base], { cwd: server })
      writeTools(join(world, 'tools'))
      const env = (name: string): Record<string, string> => {
        mkdirSync(join(world, name))
        return {
          PATH: [join(world, 'tools'), process.env['PATH']].join(delimiter),
          HOME: world,
          RUNNER_TEMP: join(world, name),
          GITHUB_WORKSPACE: join(world, `${name}-work`),
          GITHUB_STEP_SUMMARY: join(world, `${name}.md`),
          GITHUB_REPOSITORY: 'office/courses',
          GITHUB_SERVER_URL: 'https://git.example',
          GITHUB_API_URL: stub.url,
        }
      }
      const common = { artifacts: world, server }
      const first = await runJob('paath-review.yml', {
        ...common,
        env: env('review'),
        workspace: join(world, 'review-work'),
        contexts: {
          github: {
            event: { pull_request: { number: 7, base: { sha: base } } },
            server_url: `file://${join(world, 'server')}`,
            repository: 'office/courses',
            token: 'read-only',
          },
        },
      })
      expect(first.failed, first.log).toBeUndefined()
      expect(stub.asked).toEqual([])
      const kept = join(world, 'kept/paath-review')
      expect(readdirSync(kept).sort()).toEqual([
        'packages',
        'review.html',
        'review.json',
        'review.md',
        'screenshots',
        'status',
      ])
      const zips = readdirSync(join(kept, 'packages'), { recursive: true, encoding: 'utf8' })
      expect(zips.filter((name) => name.endsWith('.en.zip')).length).toBeGreaterThanOrEqual(5)
      expect(readdirSync(join(kept, 'screenshots'))).toHaveLength(2)
      expect(
        readFileSync(join(kept, 'review.html'), 'utf8').match(/src="data:image\/png;base64,/gu),
      ).toHaveLength(2)
      expect(readFileSync(join(world, 'review.md'), 'utf8')).toContain('A person must judge 1 point')

      stub.pulls = [{ number: 7, head: { sha: head } }]
      const second = (name: string): Promise<JobEnd> =>
        runJob('paath-comment.yml', {
          ...common,
          env: env(name),
          workspace: join(world, `${name}-work`),
          contexts: {
            github: { event: { workflow_run: { id: 1, head_sha: head } }, token: 'may-write' },
            runner: { temp: join(world, name) },
          },
        })
      const { failed, log } = await second('comment')
      expect(failed, log).toBeUndefined()
      expect(stub.asked.every((line) => line.endsWith('Bearer may-write'))).toBe(true)
      const [comment] = stub.comments
      const commit = stub.branches.get('refs/heads/paath-pictures/7') ?? ''
      const pictures = [...(stub.commits.get(commit) ?? [])]
      expect(pictures).toHaveLength(2)
      for (const [name, blob] of pictures) {
        expect(comment?.body).toContain(`](https://git.example/office/courses/raw/${commit}/${name})`)
        expect(stub.blobs.get(blob)?.subarray(1, 4).toString()).toBe('PNG')
      }
      expect(comment?.body).toContain('<del>`2025`</del> <ins>`2026`</ins>')

      const report = readFileSync(join(kept, 'review.json'), 'utf8')
      writeFileSync(join(kept, 'review.json'), report.replace(/[0-9a-f]{32}\.png/, '../../../secret.png'))
      expect((await second('tampered')).failed).toBe('Comment')
      expect(stub.comments).toHaveLength(1)
      expect(comment?.body).toContain('cannot be believed')
    } finally {
      stub.close()
      repository.remove()
      rmSync(world, { recursive: true, force: true })
    }
  },
)
