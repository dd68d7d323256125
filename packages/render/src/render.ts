import type { Course, Site, StageContext } from '@paath/model'
import { languageOf } from '@paath/languages'
import type { Standard } from '@paath/protocol'
import type { RenderAssets } from './assets.ts'
import { playerWordsIn } from './player-words.ts'
import { renderModule } from './render-module.ts'
import { createStyles } from './styles.ts'
import { toCourseLook } from './theme/course-look.ts'

/** What `render` needs beside the course. */
export interface RenderOptions {
  /** BCP 47 of the text in the course: its own language, or the one it was translated into. */
  readonly language: string
  readonly assets: RenderAssets
  /** Standard of the packages that the site is for: whose LMS object the page looks for first. Default: `1.2`. */
  readonly standard?: Standard
}

/** A course in one language to a site: every module a folder of files that plays by itself from any place. */
export function render(course: Course, options: RenderOptions, context: StageContext): Site {
  const { language: tag, assets, standard = '1.2' } = options
  const language = languageOf(tag) ?? languageOf('en')
  if (!language) throw new Error('The language data lacks English')
  const words = playerWordsIn(tag)
  const look = toCourseLook(course, context.report)
  const styles = createStyles(language, assets, look.styles)
  return {
    courseId: course.id,
    language: tag,
    title: course.metadata.title,
    description: course.metadata.description ?? '',
    modules: course.modules.map((module, index) =>
      renderModule(
        { course, module, number: index + 1, tag, language, words, styles, assets, standard, look },
        context,
      ),
    ),
  }
}
