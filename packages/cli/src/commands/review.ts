import { reviewChange } from '@paath/review'
import type { ReviewReport } from '@paath/review'
import { UsageError } from '@paath/diagnostics'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { today } from '../today.ts'

const formats: Readonly<Record<string, (report: ReviewReport) => Promise<string>>> = {
  markdown: async (report) => (await import('../review/markdown.ts')).toMarkdown(report),
  html: async (report) => (await import('../review/html.ts')).toHtml(report),
  github: async (report) => (await import('../review/annotations.ts')).toAnnotations(report),
  json: async (report) => (await import('../report/safe-json.ts')).safeJson(report),
}

/** `paath review`: what a change of courses means for officers, and what a person must judge. */
export const reviewCommand: Command = {
  name: 'review',
  summary: 'say what a change of courses means, for the person who approves it',
  examples: [
    'paath review --base origin/main',
    'paath review --base origin/main --format html > review.html',
    'paath review cyber-safety --base HEAD~3 --head HEAD',
  ],
  args: {
    positionals: '[course…]',
    count: [0, Number.POSITIVE_INFINITY],
    options: {
      base: { type: 'string', value: '<commit>', summary: 'branch or commit that the change goes to' },
      head: { type: 'string', value: '<commit>', summary: 'commit that holds the change (default: HEAD)' },
      format: {
        type: 'string',
        value: '<format>',
        summary: 'markdown (default, for a comment), html (one page), json, or github (annotations)',
        choices: Object.keys(formats),
      },
      post: {
        type: 'string',
        value: '<report.json>',
        summary: 'in CI: put a report that was made before into the one comment of its pull request',
      },
    },
  },
  run: async ({ positionals, options: { base, head, post, format = 'markdown' } }, io) => {
    if (typeof post === 'string') return (await import('../review/post-review.ts')).postReview(post, io)
    if (typeof base !== 'string') {
      throw new UsageError(
        'A review needs `--base`',
        'Name what the change goes to: `paath review --base origin/main`',
      )
    }
    const report = await reviewChange({
      cwd: io.cwd,
      base,
      courses: positionals,
      today: today(io.env),
      ...(typeof head === 'string' && { head }),
    })
    const write = formats[String(format)]
    if (!write) throw new Error(`There is no format ${String(format)}`)
    io.out(await write(report))
    return report.verdict === 'stop' ? exitCodes.findings : exitCodes.clean
  },
}
