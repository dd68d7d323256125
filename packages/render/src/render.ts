import type { Course, Site, StageContext } from '@paath/model'
import { languageOf } from '@paath/languages'
import type { Standard } from '@paath/protocol'
import type { RenderAssets } from './assets.ts'
import type { Pictures } from './media-folder.ts'
import type { ModuleInput } from './module-input.ts'
import { playerWordsIn } from './player-words.ts'
import { renderCourse, renderModule } from './render-module.ts'
import { createStyles } from './styles.ts'
import { toCourseLook } from './theme/course-look.ts'

/** What `render` needs beside the course. */
export interface RenderOptions {
  /** BCP 47 of the text in the course: its own language, or the one it was translated into. */
  readonly language: string
  readonly assets: RenderAssets
  /** Standard of the packages that the site is for: whose LMS object the page looks for first. Default: `1.2`. */
  readonly standard?: Standard
  /**
   * Make the final test the last module, with its keys in it, and the others practice beside it. Default: the course is
   * rendered as if it had no final test.
   */
  readonly withAssessment?: boolean
  /** `course`: all modules are chapters of one page, with one state. Default: `module`, each has a page of its own. */
  readonly unit?: 'module' | 'course'
  /** Lighter forms of pictures, by path in the course. Default: none. */
  readonly pictures?: Pictures
  /** Id of the only module to render, for whoever looks at one. Default: all. */
  readonly only?: string
  /**
   * The course as its authors wrote it: blocks then say where they stand in its text. For pages that are looked at while
   * someone writes, never for packages. Default: blocks say nothing.
   */
  readonly written?: Course
}

/** A course in one language to a site: every module a folder of files that plays by itself from any place. */
export function render(course: Course, options: RenderOptions, context: StageContext): Site {
  const { language: tag, assets, standard = '1.2', pictures = new Map(), unit = 'module', written } = options
  const language = languageOf(tag) ?? languageOf('en')
  if (!language) throw new Error('The language data lacks English')
  const words = playerWordsIn(tag)
  const look = toCourseLook(course, context.report)
  const styles = createStyles(language, assets, look.styles)
  const assessment = options.withAssessment === true ? course.assessment : undefined
  const last = assessment ? [{ module: assessment.module, test: assessment.metadata }] : []
  const parts = [...course.modules.map((module) => ({ module })), ...last]
  const isPractice = assessment !== undefined
  const shared = {
    course,
    isPractice,
    tag,
    language,
    words,
    styles,
    assets,
    standard,
    look,
    pictures,
    written,
  }
  const isWhole = unit === 'course'
  const inputs = parts.map((part, index): ModuleInput => ({
    ...shared,
    ...part,
    number: index + 1,
    prefix: isWhole ? `${part.module.id}_` : '',
    isLast: !isWhole || index === parts.length - 1,
    hasSources: !isWhole || index === course.modules.length - 1,
  }))
  return {
    courseId: course.id,
    language: tag,
    title: course.metadata.title,
    description: course.metadata.description ?? '',
    modules: isWhole
      ? [renderCourse(inputs, context)]
      : inputs.filter(isWanted(options.only)).map((input) => renderModule(input, context)),
  }
}

function isWanted(only: string | undefined): (input: ModuleInput) => boolean {
  return ({ module }) => only === undefined || module.id === only
}
