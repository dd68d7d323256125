import * as path from 'node:path'
import type { Report } from '@paath/diagnostics'
import type { LoadEncoder } from '@paath/media'
import type { FileTree } from '@paath/model'
import { isPhoto } from './is-photo.ts'
import type { Pictures } from './prepare-pictures.ts'

/** Where the pictures of a run are kept, and who encodes them. */
export interface PictureSettings {
  /** Absolute folder of results. */
  readonly out: string
  /** Default: `sharp`, where it is installed. */
  readonly loadEncoder?: LoadEncoder | undefined
}

/** The lighter pictures of a course. The encoder of pictures is loaded only for a course that has any. */
export async function picturesOf(
  files: FileTree,
  { out, loadEncoder }: PictureSettings,
  report: Report,
): Promise<Pictures> {
  if (!files.list().some(isPhoto)) return new Map()
  const { preparePictures } = await import('./prepare-pictures.ts')
  return preparePictures(files, { folder: path.join(out, '.paath', 'pictures'), report, loadEncoder })
}
