import type { ElementContent } from 'hast'
import type { PlayerKey } from '@paath/languages'
import type { Report } from '@paath/diagnostics'
import type { ComponentNode, Course, Module, Question, RootContent, ScreenKind } from '@paath/model'
import type { JsonSchema } from './json-schema.ts'

/**
 * What an author may write as `<Name …>`: one folder, one object.
 *
 * The HTML must be complete without a script: every word readable, in order.
 */
export interface Component {
  /** As written in MDX. */
  readonly name: string
  /** One line for the docs and the editor. */
  readonly summary: string
  /** JSON Schema of the attributes. Strings that people read carry `"x-translatable": true`. */
  readonly props: JsonSchema
  /** What may stand inside. `none`: the element must be empty. */
  readonly content: 'flow' | 'phrasing' | 'none'
  /** True if it says all it needs by its attributes. Default: false. */
  readonly mayBeEmpty?: boolean
  /** The kind of a screen that holds it, unless the author says otherwise. */
  readonly kind?: ScreenKind
  /** Seconds that a learner needs beyond reading the words. Default: none. */
  readonly seconds?: (node: ComponentNode) => number
  /** Look for what a schema cannot say. */
  readonly check?: (node: ComponentNode, context: CheckContext) => void
  readonly render: (node: ComponentNode, context: RenderContext) => ElementContent[]
  /**
   * What stands in the sentence when a block component is written inside one; `render` then follows the paragraph.
   * Default: it may not stand in a sentence.
   */
  readonly renderInSentence?: (node: ComponentNode, context: RenderContext) => ElementContent[]
}

/** What `check` of a component gets. */
export interface CheckContext {
  readonly report: Report
  readonly course: Course
  readonly module: Module
}

/** What `render` of a component gets. It only reads. */
export interface RenderContext {
  readonly course: Course
  readonly module: Module
  /** BCP 47 of the page. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** A player string of the page's language, for attributes. */
  readonly text: (key: PlayerKey, ...values: readonly (string | number)[]) => string
  /** A player string as content. Where the language has none, English stands in and says so by its `lang`. */
  readonly say: (key: PlayerKey, ...values: readonly (string | number)[]) => ElementContent[]
  /** Markdown and components to HTML. */
  readonly children: (nodes: readonly RootContent[]) => ElementContent[]
  /** The parsed question of a `<Question>` node. */
  readonly question: (node: ComponentNode) => Question | undefined
  /** Take a file of the module into the package; returns its URL there. */
  readonly asset: (path: string) => AssetLink | undefined
  /** An id that is unique on the page and the same in every build. */
  readonly uniqueId: (prefix: string) => string
}

/** A file as the page links it. */
export interface AssetLink {
  readonly url: string
  /** Bytes. */
  readonly size: number
  /** Pixels, for pictures that tell. */
  readonly width?: number
  readonly height?: number
  /** The same picture in lighter forms for browsers that know them, best first. */
  readonly forms?: readonly { readonly url: string; readonly type: string }[]
}
