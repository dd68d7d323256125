import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import type { TakenFile } from './media-folder.ts'

/**
 * Compare the pictures, sounds and films of a page with the budgets of the course. Of a picture in several forms the
 * one counts that every browser can show: it is the heaviest that a learner may have to load.
 *
 * @param report Receives `media/over-budget`.
 */
export function checkMediaBudgets(taken: readonly TakenFile[], course: Course, report: Report): void {
  const { image_kb: pictures, media_mb: films } = course.metadata.budgets ?? {}
  for (const { source, size } of taken) {
    const isFilm = /\.(?:mp3|m4a|ogg|wav|mp4|m4v|webm)$/i.test(source)
    const isPicture = /\.(?:png|jpe?g|webp|gif|svg|avif)$/i.test(source)
    const limit = isFilm
      ? (films ?? Infinity) * 1_000_000
      : isPicture
        ? (pictures ?? Infinity) * 1024
        : Infinity
    if (size <= limit) continue
    const key = isFilm ? 'media_mb' : 'image_kb'
    report('media/over-budget', { file: source, bytes: size, limit, key }, { file: source })
  }
}
