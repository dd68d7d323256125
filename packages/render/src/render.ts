import type { Course, Site, StageContext } from '@paath/model'
import { languageOf } from '@paath/languages'
import type { Standard } from '@paath/protocol'
import type { RenderAssets } from './assets.ts'
import type { Pictures } from './media-folder.ts'
import { playerWordsIn } from './player-words.ts'
import { renderModule } from './render-module.ts'
import { createStyles } from './styles.ts'

/** What `render` needs beside the course. */
export interface RenderOptions {
  /** BCP 47 of the text in the course: its own language, or the one it was translated into. */
  readonly language: string
  readonly assets: RenderAssets
  /** Standard of the packages that the site is for: whose LMS object the page looks for first. Default: `1.2`. */
  readonly standard?: Standard
  /** Lighter forms of pictures, by path in the course. Default: none. */
  readonly pictures?: Pictures
}

/** A course in one language to a site: every module a folder of files that plays by itself from any place. */
export function render(course: Course, options: RenderOptions, context: StageContext): Site {
  const { language: tag, assets, standard = '1.2', pictures = new Map() } = options
  const language = languageOf(tag) ?? languageOf('en')
  if (!language) throw new Error('The language data lacks English')
  const words = playerWordsIn(tag)
  const styles = createStyles(language, assets)
  return {
    courseId: course.id,
    language: tag,
    title: course.metadata.title,
    description: course.metadata.description ?? '',
    modules: course.modules.map((module, index) =>
      renderModule(
        { course, module, number: index + 1, tag, language, words, styles, assets, standard, pictures },
        context,
      ),
    ),
  }
}
