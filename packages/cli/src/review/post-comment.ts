/**
 * The second of two jobs: it alone may write comments, and it trusts nothing that the first one left. The pull request is found by the
 * commit that the platform names, never by the report.
 *
 * @spec ci/split
 */
import { computeSignOff, isGuarded, withVerdict } from '@paath/review'
import type { Approval, CourseReview, ReviewReport } from '@paath/review'
import type { CourseFile } from '@paath/schemas'
import { GitHub } from './github.ts'
import type { GitHubOptions } from './github.ts'
import { reviewMark, toMarkdown } from './markdown.ts'
import { showPictures } from './pictures/show-pictures.ts'
import { readReport } from './report-shape.ts'

/** What to post, and where. */
export interface PostOptions extends GitHubOptions {
  /** Commit that the platform says the first job looked at. */
  readonly head: string
  /** What the first job left, as it is. */
  readonly json: string
  /** `sign_off` of a course as the base has it: a change cannot name its own signers. */
  readonly rolesOf: (folder: string) => CourseFile['sign_off']
  /** Bytes of a picture as the first job left them, by its name. */
  readonly pictureOf: (name: string) => Uint8Array | undefined
}

/** What was done. */
export interface Posted {
  readonly did: 'created' | 'updated' | 'nothing'
  readonly why: string
  /** Was the report one that may be believed? */
  readonly isSound: boolean
}

/** Write the review into its one comment, or say there why it cannot be believed. */
export async function postComment(options: PostOptions): Promise<Posted> {
  const { head, json, rolesOf, pictureOf } = options
  const github = new GitHub(options)
  const number = await github.findPullRequest(head)
  if (number === undefined) {
    return { did: 'nothing', why: `no open pull request has ${head.slice(0, 10)} as its head`, isSound: true }
  }
  const report = readReport(json)
  const fault = faultOf(report, head)
  const body =
    fault === undefined && !('fault' in report)
      ? toMarkdown(
          withGuarded(
            withApprovals(report, await github.approvals(number), rolesOf),
            await github.changedFiles(number),
          ),
          await showPictures(report, { github, number, pictureOf }),
        )
      : refusal(fault ?? '')
  const old = await github.findComment(number, reviewMark)
  if (old === undefined) await github.createComment(number, body)
  else await github.updateComment(old.id, keepTicks(old.body, body))
  return {
    did: old === undefined ? 'created' : 'updated',
    why: `pull request ${number}`,
    isSound: fault === undefined,
  }
}

function faultOf(report: ReturnType<typeof readReport>, head: string): string | undefined {
  if ('fault' in report) return report.fault
  return report.head === head ? undefined : 'it is about another commit than the one that was pushed'
}

/** Nothing of the report stands in it. */
function refusal(fault: string): string {
  return `${reviewMark}\n## Do not approve yet: the report of this change cannot be believed\n\nThe report that the first job left was not shown: ${fault}. The change may have tampered with it. Run \`paath review\` on your own machine.\n`
}

function withApprovals(
  report: ReviewReport,
  approvals: readonly Approval[],
  rolesOf: PostOptions['rolesOf'],
): ReviewReport {
  const { head } = report
  const courses = report.courses.map((course): CourseReview => {
    const facts = { roles: rolesOf(course.folder), attestations: [], contentHash: '', approvals, head }
    const signed = new Map(course.signOff.map((one) => [one.role, one]))
    const signOff = computeSignOff(facts).map((one) =>
      one.by === undefined ? (signed.get(one.role) ?? one) : one,
    )
    return { ...course, signOff }
  })
  return { ...report, courses }
}

/** A change of the first job could keep quiet about itself: the server knows which files it touches. */
function withGuarded(report: ReviewReport, changed: readonly string[]): ReviewReport {
  const { outside } = report
  const guarded = [...new Set([...outside.guarded, ...changed.filter(isGuarded)])].sort()
  return guarded.length === outside.guarded.length
    ? report
    : withVerdict({ ...report, outside: { count: Math.max(outside.count, guarded.length), guarded } })
}

const tick = /^- \[([ x])\] (.*<!-- tick ([0-9a-f]{12}) -->)$/gm

/** Ticks that people set stay where what they asked about is the same, and are open where it changed. */
export function keepTicks(old: string, body: string): string {
  const ticked = new Set([...old.matchAll(tick)].flatMap(([, mark, , id]) => (mark === 'x' ? [id] : [])))
  return body.replaceAll(tick, (line, _mark, rest: string, id: string) =>
    ticked.has(id) ? `- [x] ${rest}` : line,
  )
}
