import type { Place, Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { coverSize, findCoverFault, readPictureSize, sniffMediaType } from '@paath/media'
import type { FileTree } from '@paath/model'
import { renderReport } from '@paath/render'
import type { CourseFile } from '@paath/schemas'
import type { StartBrowser } from './browser.ts'
import { drawingKey, keepDrawing, readDrawing } from './drawn-cache.ts'

/** The picture for the catalogue. */
export interface Cover {
  /** `cover.png` or `cover.jpg`. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** What a cover is made from. */
export interface CoverInput {
  readonly files: FileTree
  readonly metadata: CourseFile
  /** Where the course names its own picture. */
  readonly place: Place
  /** In the language of the kit. */
  readonly title: string
  readonly language: string
  /** Style sheet and fonts of the language, as packages hold them. */
  readonly theme: ReadonlyMap<string, Uint8Array>
  readonly cache: string
  readonly browser: StartBrowser
  readonly report: Report
}

/**
 * Take the author's picture if the portal takes it, else draw one from the title.
 *
 * @param input Its `report` receives `kit/cover-unusable`.
 * @returns undefined where there is no browser to draw one.
 */
export async function makeCover(input: CoverInput): Promise<Cover | undefined> {
  return ownCover(input) ?? drawnCover(input)
}

function ownCover({ files, metadata, place, report }: CoverInput): Cover | undefined {
  const { cover } = metadata
  const bytes = cover === undefined ? undefined : files.read(cover)
  if (cover === undefined || bytes === undefined) return undefined
  const type = sniffMediaType(bytes)
  const size = readPictureSize(bytes)
  const fault = findCoverFault({ type, bytes: bytes.length, ...(size && { size }) })
  if (fault === undefined) return { file: type === 'image/png' ? 'cover.png' : 'cover.jpg', bytes }
  report('kit/cover-unusable', { file: cover, fault: fault.text }, place)
  return undefined
}

async function drawnCover(input: CoverInput): Promise<Cover | undefined> {
  const { title, language, theme, metadata, cache, browser } = input
  const page = renderReport('cover', {
    language,
    direction: languageOf(language)?.direction ?? 'ltr',
    title,
    publisher: metadata.publisher ?? '',
    size: sizeOf(title),
  })
  const files = new Map([...theme, ['index.html', new TextEncoder().encode(page)]])
  const name = `${drawingKey(files, 'cover')}.png`
  const known = readDrawing(cache, name)
  if (known) return { file: 'cover.png', bytes: known }
  const bytes = await (await browser())?.draw({ files, ...coverSize })
  if (!bytes) return undefined
  keepDrawing(cache, name, bytes)
  return { file: 'cover.png', bytes }
}

/** Long titles are set smaller. */
function sizeOf(title: string): 'short' | 'middle' | 'long' {
  const length = Array.from(title).length
  return length <= 30 ? 'short' : length <= 70 ? 'middle' : 'long'
}
