import { mkdirSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '@paath/build'
import type { ReviewReport } from '@paath/review'
import { safeJson } from '../report/safe-json.ts'
import { toHtml } from './html.ts'
import type { Pictures } from './html.ts'
import { toMarkdown } from './markdown.ts'

/** Folder of the pictures, beside the report that names them. */
export const picturesFolder = 'screenshots'

/** Write a review in every form into a folder: for another job, for people, for a comment. */
export function writeReports(folder: string, report: ReviewReport, pictures: Pictures): void {
  mkdirSync(path.join(folder, picturesFolder), { recursive: true })
  const write = (name: string, content: string | Uint8Array): void => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    writeAtomically(path.join(folder, name), bytes)
  }
  write('review.json', safeJson(report))
  write('review.html', toHtml(report, pictures))
  write('review.md', toMarkdown(report))
  for (const [name, png] of pictures) write(path.join(picturesFolder, name), png)
}
