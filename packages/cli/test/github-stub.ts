/** The few calls of GitHub's API that the review makes, on this machine. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that remembers what it was told. */
export interface GitHubStub {
  readonly url: string
  /** Method, path in the repository, and authorization of every call. */
  readonly asked: string[]
  readonly comments: { id: number; body: string; user: { type: string } }[]
  /** Contents by their name, and the commit of each branch. */
  readonly blobs: Map<string, Buffer>
  readonly branches: Map<string, string>
  /** Files of each commit: path and name of the content. */
  readonly commits: Map<string, ReadonlyMap<string, string>>
  pulls: object[]
  reviews: object[]
  /** Files of every pull request. */
  files: object[]
  /** Says no to whoever writes to the repository. */
  isReadOnly: boolean
  readonly close: () => void
}

interface Body {
  readonly body?: string
  readonly content?: string
  readonly tree?: string | readonly { path: string; sha: string }[]
  readonly ref?: string
  readonly sha?: string
}

/** Start the server for the repository `office/courses`. */
export async function startGitHubStub(): Promise<GitHubStub> {
  const trees = new Map<string, ReadonlyMap<string, string>>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => void parts.push(part))
    request.on('end', () => {
      const path = new URL(request.url ?? '', 'http://stub').pathname.replace('/repos/office/courses/', '')
      const { method = 'GET' } = request
      stub.asked.push(`${method} ${path} ${request.headers.authorization}`)
      const text = Buffer.concat(parts).toString('utf8')
      const body = (text === '' ? {} : JSON.parse(text)) as Body
      if (stub.isReadOnly && path.startsWith('git/') && method !== 'GET') response.statusCode = 403
      const answer = response.statusCode === 403 ? {} : answerTo(stub, trees, { method, path, body })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stub: GitHubStub = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    comments: [],
    blobs: new Map(),
    branches: new Map(),
    commits: new Map(),
    pulls: [],
    reviews: [],
    files: [],
    isReadOnly: false,
    close: () => void server.close(),
  }
  return stub
}

interface Call {
  readonly method: string
  readonly path: string
  readonly body: Body
}

function answerTo(
  stub: GitHubStub,
  trees: Map<string, ReadonlyMap<string, string>>,
  { method, path, body }: Call,
): unknown {
  if (path.startsWith('git/')) return answerToGit(stub, trees, { method, path, body })
  if (method === 'GET') {
    if (path === 'pulls') return stub.pulls
    if (path.endsWith('/comments')) return stub.comments
    if (path.endsWith('/files')) return stub.files
    return path.endsWith('/reviews') ? stub.reviews : {}
  }
  const old = stub.comments.find(({ id }) => path === `issues/comments/${id}`)
  if (old) old.body = body.body ?? ''
  else stub.comments.push({ id: stub.comments.length + 1, body: body.body ?? '', user: { type: 'Bot' } })
  return {}
}

function answerToGit(
  { blobs, branches, commits }: GitHubStub,
  trees: Map<string, ReadonlyMap<string, string>>,
  { method, path, body }: Call,
): unknown {
  const sha = createHash('sha1')
    .update(JSON.stringify([path, body]))
    .digest('hex')
  if (path === 'git/blobs') blobs.set(sha, Buffer.from(body.content ?? '', 'base64'))
  if (path === 'git/trees' && typeof body.tree === 'object')
    trees.set(sha, new Map(body.tree.map((one) => [one.path, one.sha])))
  if (path === 'git/commits')
    commits.set(sha, trees.get(typeof body.tree === 'string' ? body.tree : '') ?? new Map())
  const ref = body.ref ?? path.replace(/^git\//, '')
  if (path.startsWith('git/matching-refs/')) {
    const wanted = path.replace('git/matching-', '')
    return [...branches.keys()].filter((name) => name.startsWith(wanted)).map((name) => ({ ref: name }))
  }
  if (path.startsWith('git/refs') && (method === 'PATCH' || method === 'POST'))
    branches.set(ref, body.sha ?? '')
  return { sha }
}
