import type { ReviewReport } from '@paath/review'
import type { GitHub } from '../github.ts'
import type { MarkdownOptions } from '../markdown.ts'
import { reencodePng } from './reencode-png.ts'

/** Pictures of one report that are looked at. */
const mostPictures = 200

/** What is needed to show the pictures of a report. */
export interface ShowPicturesOptions {
  readonly github: GitHub
  /** Of the pull request. */
  readonly number: number
  /** Bytes of a picture as the first job left them. */
  readonly pictureOf: (name: string) => Uint8Array | undefined
}

/**
 * Put the pictures of a report where a comment can show them: drawn anew, in the only commit of a branch that belongs to the pull
 * request. What is no picture of a screen is refused, and the comment says so.
 */
export async function showPictures(
  report: ReviewReport,
  { github, number, pictureOf }: ShowPicturesOptions,
): Promise<MarkdownOptions> {
  const names = namesIn(report).slice(0, mostPictures)
  const sound = new Map<string, Uint8Array>()
  for (const name of names) {
    const bytes = pictureOf(name)
    const picture = bytes && reencodePng(bytes)
    if (picture) sound.set(name, picture)
  }
  const refused = names.length - sound.size
  const note =
    refused > 0
      ? { note: `${refused} of ${names.length} pictures were refused: they are no pictures of screens` }
      : {}
  if (sound.size === 0) return note
  const commit = await github.pushFiles(`paath-pictures/${number}`, sound)
  if (commit === undefined)
    return { note: 'The pictures of the screens could not be stored; the page of the review has them' }
  return { ...note, addressOf: (name) => (sound.has(name) ? github.rawAddress(commit, name) : undefined) }
}

function namesIn({ courses }: ReviewReport): string[] {
  const names = courses.flatMap(({ screens }) =>
    screens.flatMap(({ pictures: { before, after } = {} }) =>
      [before, after].flatMap((picture) => picture?.name ?? []),
    ),
  )
  return [...new Set(names)]
}
