import type { Blockquote, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Place, Span } from '@paath/diagnostics'
import type {
  AssessmentFrontmatter,
  AssetsFile,
  Attestation,
  CourseFile,
  GlossaryFile,
  ModuleFrontmatter,
  ReferencesFile,
  ThemeFile,
} from '@paath/schemas'
import type { FileTree } from './files.ts'
import type { OwnComponent } from './own-components.ts'
import type { YamlSource } from './yaml-source.ts'

/** A whole course in one language: what `parse` makes of a folder and every later stage works on. */
export interface Course {
  /** Name of the course folder. */
  readonly id: string
  /** BCP 47 tag of the text in this tree. */
  readonly language: string
  /** `course.yaml`, checked against its schema. */
  readonly metadata: CourseFile
  /** Where each key of `course.yaml` stands. */
  readonly source: YamlSource
  /** In the order of `course.yaml`. */
  readonly modules: readonly Module[]
  /** The final test, where the course has one. Its keys go into no output but the ones that are made for a test. */
  readonly assessment?: Assessment
  readonly glossary: GlossaryFile
  readonly references: ReferencesFile
  /** Where each key of `glossary.yaml` and of `references.yaml` stands. Without it, whoever needs it reads the file again. */
  readonly listSources?: { readonly glossary?: YamlSource; readonly references?: YamlSource }
  readonly assets: AssetsFile
  readonly attestations: Attestations
  /** `theme.yaml`, where the course has one. */
  readonly theme?: CourseTheme
  /** Components that the provider made; every module carries the same list. Default: none. */
  readonly ownComponents?: readonly OwnComponent[]
  readonly files: FileTree
}

/** What people signed, in `attestations.yaml`, and where it stands. A file with mistakes holds nothing. */
export interface Attestations {
  readonly entries: readonly Attestation[]
  readonly source: YamlSource
}

/** The provider's own colours and logo. */
export interface CourseTheme {
  readonly tokens: ThemeFile
  /** Where each key of `theme.yaml` stands. */
  readonly source: YamlSource
}

/** One module: one SCO, one upload. */
export interface Module {
  readonly id: string
  /** Path of its text, relative to the course. */
  readonly file: string
  /** The text without BOM and with `\n` as line end. Every offset in the tree and in fixes counts from here. */
  readonly text: string
  readonly language: string
  /** The front matter, checked against its schema. */
  readonly metadata: ModuleFrontmatter
  /** Where each key of the front matter stands, in offsets of `text`. */
  readonly source: YamlSource
  /** The objectives of the front matter, each with its id. */
  readonly objectives: readonly Objective[]
  readonly tree: Root
  /** The first is always the generated `start`, the last the generated `end`. */
  readonly screens: readonly Screen[]
  /** Components that the provider made for the course. Default: none. */
  readonly ownComponents?: readonly OwnComponent[]
  /** What learners must be told of a translation. Default: nothing. */
  readonly translation?: TranslationNotice
  /** All questions, in document order. */
  readonly questions: readonly Question[]
  /** Sets of questions of which each learner gets some. */
  readonly pools: readonly Pool[]
}

/** How far the translation of a module can be trusted. */
export interface TranslationNotice {
  /** It shows texts that nobody has approved. */
  readonly hasDrafts: boolean
  /** It shows texts whose source has changed since. */
  readonly isOld: boolean
}

/** The final test of a course. */
export interface Assessment {
  /** Front matter of `assessment.mdx`, checked against its schema. */
  readonly metadata: AssessmentFrontmatter
  /** Text, screens and questions of the test, as those of a module. Its objectives are those of the course. */
  readonly module: Module
}

/** `<Pool id draw>`: questions of which each learner gets some. A question outside every pool is for all. */
export interface Pool {
  /** Unique in the file. */
  readonly id: string
  /** How many questions a learner gets, at most as many as there are. */
  readonly draw: number
  /** Ids of its questions, in document order. */
  readonly questions: readonly string[]
  readonly place: Place
}

/** One thing that a learner can do afterwards. */
export interface Objective {
  /** As written, or `o` and its number for this run. */
  readonly id: string
  readonly text: string
  /** Id of the course objective that it serves. */
  readonly course?: string
  readonly bloom?: string
}

/** The five activities of the learning framework. */
export type ScreenKind = 'watch' | 'think' | 'do' | 'explore' | 'test'

/** One screen: what stands between two top-level `##`. */
export interface Screen {
  /** Anchor and identity: `<Screen id>`, else the slug of the source heading; `start` and `end` are generated. */
  readonly id: string
  readonly kind?: ScreenKind
  /** Plain text of the heading. Empty for `start` and `end`, whose titles are player strings. */
  readonly title: string
  readonly heading?: Heading
  /** Content after the heading, without `<Screen/>` and comments. */
  readonly nodes: readonly RootContent[]
  readonly place: Place
}

/** What every question has. */
interface QuestionBase {
  /** Unique in the course, `[a-z][a-z0-9-]{0,15}`. A question without an id gets `q` and its number for this run. */
  readonly id: string
  /** Id of the screen it stands on. */
  readonly screen: string
  /** Id of an objective of the module. A sole objective is the default. */
  readonly objective?: string
  readonly bloom?: string
  readonly difficulty?: string
  /** Everything before the options. */
  readonly prompt: readonly RootContent[]
  /** Plain text of the prompt. */
  readonly text: string
  readonly place: Place
}

/** Choose one or several of the options. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'multiple' | 'true-false'
  readonly options: readonly Option[]
}

/** One line of a choice question. */
export interface Option {
  readonly right: boolean
  readonly content: readonly RootContent[]
  /** The content of the last `>` block of the option. Empty if there is none. */
  readonly feedback: readonly RootContent[]
  /** Plain text of the content. */
  readonly text: string
  readonly span: Span
}

/** Find the partner of each left side. */
export interface MatchQuestion extends QuestionBase {
  readonly type: 'match'
  /** The first row of the table: what stands on the left and on the right. Empty texts if the author wrote none. */
  readonly columns: { readonly left: Cell; readonly right: Cell }
  /** Rows of the table. A row without `left` is a distractor. */
  readonly pairs: readonly Pair[]
  readonly feedback: OutcomeFeedback
}

/** One row of a match table. */
export interface Pair {
  readonly left?: Cell
  readonly right: Cell
  readonly span: Span
}

/** One cell of a match table. */
export interface Cell {
  readonly content: readonly PhrasingContent[]
  /** Plain text of the content. */
  readonly text: string
}

/** Type the missing words. `<Blank>` elements stay in `prompt`, where the sentence needs them. */
export interface FillInQuestion extends QuestionBase {
  readonly type: 'fill-in'
  readonly blanks: readonly Blank[]
  readonly feedback: OutcomeFeedback
}

/** One gap in the text of a fill-in question. */
export interface Blank {
  /** Unique in the question. */
  readonly id: string
  /** Accepted answers; the first is the one shown. */
  readonly answers: readonly string[]
  readonly span: Span
}

/** Type the right number. `<Blank>` elements stay in `prompt`, where the sentence needs them. */
export interface NumericQuestion extends QuestionBase {
  readonly type: 'numeric'
  readonly blanks: readonly NumberBlank[]
  readonly feedback: OutcomeFeedback
}

/** One gap for a number. */
export interface NumberBlank {
  /** Unique in the question. */
  readonly id: string
  readonly number: number
  /** How far an answer may be off on either side. */
  readonly tolerance: number
  readonly span: Span
}

/** Put lines into the right order. */
export interface OrderQuestion extends QuestionBase {
  readonly type: 'order'
  /** In the right order. */
  readonly items: readonly OrderItem[]
  readonly feedback: OutcomeFeedback
}

/** One line of an order question. */
export interface OrderItem {
  readonly content: readonly RootContent[]
  /** Plain text of the content. */
  readonly text: string
  readonly span: Span
}

/** `<Feedback when="right|wrong">`. */
export interface OutcomeFeedback {
  readonly right: readonly RootContent[]
  readonly wrong: readonly RootContent[]
}

/** Any question. Narrow on `type`. */
export type Question = ChoiceQuestion | MatchQuestion | FillInQuestion | NumericQuestion | OrderQuestion

/** Node types that the model hands on, so that users need no mdast of their own. */
export type { Blockquote, Heading, Paragraph, PhrasingContent, Root, RootContent }
