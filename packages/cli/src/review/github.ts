import type { Approval } from '@paath/review'

/** How to speak with GitHub or a server like it. */
export interface GitHubOptions {
  /** `https://api.github.com` */
  readonly api: string
  /** `https://github.com` */
  readonly server: string
  /** `owner/name` */
  readonly repository: string
  readonly token: string
}

/** One comment of a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
}

/** Pages of a hundred that are read at most. */
const mostPages = 30
const patience = 20_000

/** The server did not do what it was asked. */
class RefusedCall extends Error {}

function shaOf(answer: unknown): string {
  const { sha } = answer as { sha?: unknown }
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return sha
  throw new RefusedCall('The server gave no name of an object')
}

/** The few calls of GitHub's API that the review needs. Answers are read for what they must hold, and no further. */
export class GitHub {
  readonly #options: GitHubOptions

  constructor(options: GitHubOptions) {
    this.#options = options
  }

  /** Number of the open pull request whose head is this commit, wherever its branch lies. */
  async findPullRequest(head: string): Promise<number | undefined> {
    for await (const one of this.#pages('pulls?state=open&sort=updated&direction=desc')) {
      const { number, head: tip } = one as { number?: unknown; head?: { sha?: unknown } }
      if (typeof number === 'number' && tip?.sha === head) return number
    }
    return undefined
  }

  /** The comment of the machine that begins with a mark. Comments of people are never touched. */
  async findComment(number: number, mark: string): Promise<Comment | undefined> {
    for await (const one of this.#pages(`issues/${number}/comments?`)) {
      const { id, body, user } = one as { id?: unknown; body?: unknown; user?: { type?: unknown } }
      const isOurs = user?.type === 'Bot' && typeof body === 'string' && body.startsWith(mark)
      if (isOurs && typeof id === 'number') return { id, body }
    }
    return undefined
  }

  /** Who approves the pull request as its last word, and at which commit. */
  async approvals(number: number): Promise<Approval[]> {
    const last = new Map<string, Approval | undefined>()
    for await (const one of this.#pages(`pulls/${number}/reviews?`)) {
      const {
        state,
        user,
        commit_id: commit,
      } = one as {
        state?: unknown
        user?: { login?: unknown }
        commit_id?: unknown
      }
      if (typeof user?.login !== 'string' || typeof commit !== 'string') continue
      if (state === 'APPROVED') last.set(user.login, { account: user.login, commit })
      else if (state === 'CHANGES_REQUESTED' || state === 'DISMISSED') last.delete(user.login)
    }
    return [...last.values()].filter((approval) => approval !== undefined)
  }

  /** Paths that the pull request changes, as the server names them: at most 3,000. */
  async changedFiles(number: number): Promise<string[]> {
    const paths: string[] = []
    for await (const one of this.#pages(`pulls/${number}/files?`)) {
      const { filename, previous_filename: earlier } = one as {
        filename?: unknown
        previous_filename?: unknown
      }
      for (const path of [filename, earlier]) if (typeof path === 'string') paths.push(path)
    }
    return paths
  }

  async createComment(number: number, body: string): Promise<void> {
    await this.#call('POST', `issues/${number}/comments`, { body })
  }

  async updateComment(id: number, body: string): Promise<void> {
    await this.#call('PATCH', `issues/comments/${id}`, { body })
  }

  /**
   * Make a branch whose only commit holds some files, in the place of what it held before.
   *
   * @returns the commit; undefined where the token may not write.
   */
  async pushFiles(branch: string, files: ReadonlyMap<string, Uint8Array>): Promise<string | undefined> {
    try {
      const tree: object[] = []
      for (const [path, bytes] of files) {
        const content = Buffer.from(bytes).toString('base64')
        const sha = shaOf(await this.#call('POST', 'git/blobs', { content, encoding: 'base64' }))
        tree.push({ path, mode: '100644', type: 'blob', sha })
      }
      const made = shaOf(await this.#call('POST', 'git/trees', { tree }))
      const message = 'Pictures of changed screens'
      const commit = shaOf(await this.#call('POST', 'git/commits', { message, tree: made, parents: [] }))
      await this.#setBranch(branch, commit)
      return commit
    } catch (error) {
      if (error instanceof RefusedCall) return undefined
      throw error
    }
  }

  /** Where people who may read the repository see a file of a commit. */
  rawAddress(commit: string, path: string): string {
    const { server, repository } = this.#options
    return `${server}/${repository}/raw/${commit}/${path}`
  }

  async #setBranch(branch: string, sha: string): Promise<void> {
    const known = await this.#call('GET', `git/matching-refs/heads/${branch}`)
    const ref = `refs/heads/${branch}`
    const isThere = Array.isArray(known) && known.some((one: { ref?: unknown }) => one.ref === ref)
    if (isThere) await this.#call('PATCH', `git/${ref}`, { sha, force: true })
    else await this.#call('POST', 'git/refs', { ref, sha })
  }

  async *#pages(path: string): AsyncGenerator {
    for (let page = 1; page <= mostPages; page += 1) {
      const items = await this.#call('GET', `${path}&per_page=100&page=${page}`)
      if (!Array.isArray(items)) return
      yield* items as unknown[]
      if (items.length < 100) return
    }
  }

  async #call(method: string, path: string, body?: object): Promise<unknown> {
    const { api, repository, token } = this.#options
    const answer = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'paath',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok)
      throw new RefusedCall(`The server answered ${answer.status} to ${method} ${path.split('?')[0] ?? ''}`)
    return answer.json()
  }
}
