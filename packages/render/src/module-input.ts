import type { Language } from '@paath/languages'
import type { Course, Module } from '@paath/model'
import type { Standard } from '@paath/protocol'
import type { AssessmentFrontmatter } from '@paath/schemas'
import type { RenderAssets } from './assets.ts'
import type { Pictures } from './media-folder.ts'
import type { PlayerWords } from './player-words.ts'
import type { CourseLook } from './theme/course-look.ts'
import type { Styles } from './styles.ts'

/** One module on its way to a page. */
export interface ModuleInput {
  readonly course: Course
  readonly module: Module
  /** Position in the course, from 1. */
  readonly number: number
  /** Set where several modules share a page: stands before every id of this one. Empty where it has a page of its own. */
  readonly prefix: string
  /** Whether its last screen is the last of the page, and says how it went. */
  readonly isLast: boolean
  /** Whether its last screen holds the words and sources of the course. */
  readonly hasSources: boolean
  /** BCP 47, as the course names its language. */
  readonly tag: string
  readonly language: Language
  readonly words: PlayerWords
  /** Set for the final test. */
  readonly test?: AssessmentFrontmatter
  /** Whether a final test stands beside the module, which then neither scores nor passes. */
  readonly isPractice: boolean
  readonly styles: Styles
  /** What the course changes of the theme. */
  readonly look: CourseLook
  readonly assets: RenderAssets
  /** Whose LMS object the page looks for first. */
  readonly standard: Standard
  /** Lighter forms of pictures, by path in the course. */
  readonly pictures: Pictures
  /** The course as its authors wrote it, for pages that lead back to its text. */
  readonly written: Course | undefined
}
