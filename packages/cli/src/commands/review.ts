import * as path from 'node:path'
import { reviewChange, startCamera } from '@paath/review'
import type { Camera, ReviewOptions, ReviewReport } from '@paath/review'
import { UsageError } from '@paath/diagnostics'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { today } from '../today.ts'

type Pictures = ReadonlyMap<string, Uint8Array>

const formats: Readonly<Record<string, (report: ReviewReport, pictures: Pictures) => Promise<string>>> = {
  markdown: async (report) => (await import('../review/markdown.ts')).toMarkdown(report),
  html: async (report, pictures) => (await import('../review/html.ts')).toHtml(report, pictures),
  github: async (report) => (await import('../review/annotations.ts')).toAnnotations(report),
  json: async (report) => (await import('../report/safe-json.ts')).safeJson(report),
}

/** `paath review`: what a change of courses means for officers, and what a person must judge. */
export const reviewCommand: Command = {
  name: 'review',
  summary: 'say what a change of courses means, for the person who approves it',
  examples: [
    'paath review --base origin/main',
    'paath review --base origin/main --format html --screenshots > review.html',
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
      screenshots: {
        type: 'boolean',
        summary:
          'pictures of changed screens before and after, in the page and for the comment; needs a browser',
      },
      out: {
        type: 'string',
        value: '<folder>',
        summary: 'also write review.json, review.html, review.md and the pictures there',
      },
      post: {
        type: 'string',
        value: '<report.json>',
        summary: 'in CI: put a report that was made before into the one comment of its pull request',
      },
    },
  },
  run: async ({ positionals, options }, io) => {
    const { base, head, post, out, format = 'markdown' } = options
    if (typeof post === 'string') return (await import('../review/post-review.ts')).postReview(post, io)
    if (typeof base !== 'string') {
      throw new UsageError(
        'A review needs `--base`',
        'Name what the change goes to: `paath review --base origin/main`',
      )
    }
    const pictures = new Map<string, Uint8Array>()
    const camera = options['screenshots'] === true ? await startCamera() : undefined
    if (options['screenshots'] === true && !camera)
      io.talk('There is no browser here: the review has no pictures. Install Chrome, Edge or Chromium\n')
    const keep = (name: string, png: Uint8Array): void => void pictures.set(name, png)
    const change: ReviewOptions = {
      cwd: io.cwd,
      base,
      courses: positionals,
      today: today(io.env),
      ...(typeof head === 'string' && { head }),
      ...(camera && { pictures: { camera, keep } }),
    }
    const report = await closing(camera, () => reviewChange(change))
    if (typeof out === 'string') {
      const { writeReports } = await import('../review/write-reports.ts')
      writeReports(path.resolve(io.cwd, out), report, pictures)
    }
    io.out(await formatterOf(format)(report, pictures))
    return report.verdict === 'stop' ? exitCodes.findings : exitCodes.clean
  },
}

/** Do something, and end the browser whatever comes of it. */
async function closing<Result>(camera: Camera | undefined, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } finally {
    await camera?.close()
  }
}

function formatterOf(format: unknown): (report: ReviewReport, pictures: Pictures) => Promise<string> {
  const write = formats[String(format)]
  if (!write) throw new Error(`There is no format ${String(format)}`)
  return write
}
