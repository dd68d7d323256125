import { h } from '../h.ts'
import type { PlayerKey } from '@paath/languages'
import type { Course, Module, RootContent } from '@paath/model'
import type { AssetLink, RenderContext } from '../component.ts'
import { renderContent } from './render-content.ts'
import type { ContentScope } from './render-content.ts'

/** What the page gives to its content. */
export interface ContentHost {
  readonly course: Course
  readonly module: Module
  /** BCP 47 of the page. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** A player string, and the language it is in where that is not the language of the page. */
  readonly words: (
    key: PlayerKey,
    ...values: readonly (string | number)[]
  ) => { readonly text: string; readonly lang: string | undefined }
  /** Take a file, named relative to the module, into the package. */
  readonly asset: (path: string) => AssetLink | undefined
  /**
   * Where a block stands in the text of its author, `120-184`, for pages that lead back to it. Default: pages say nothing of
   * where they come from.
   */
  readonly offsetsOf?: ((node: RootContent) => string | undefined) | undefined
}

/** Make the context of one page. Its counters begin anew, so a page is the same in every build. */
export function createRenderContext(host: ContentHost): RenderContext {
  const counters = new Map<string, number>()
  const { course, module, language, direction, words, asset, offsetsOf } = host
  const context: RenderContext = {
    course,
    module,
    language,
    direction,
    text: (key, ...values) => words(key, ...values).text,
    say(key, ...values) {
      const { text, lang } = words(key, ...values)
      return lang === undefined ? [{ type: 'text', value: text }] : [h('span', { lang, dir: 'ltr' }, text)]
    },
    asset,
    children: (nodes) => renderContent(nodes, scope),
    question: (node) =>
      module.questions.find(({ place }) => place.span?.start.offset === node.span.start.offset),
    uniqueId(prefix) {
      const count = (counters.get(prefix) ?? 0) + 1
      counters.set(prefix, count)
      return `${prefix}-${count}`
    },
  }
  const scope: ContentScope = { context, direction, definitions: definitionsOf(module), offsetsOf }
  return context
}

function definitionsOf(module: Module): ContentScope['definitions'] {
  const definitions = new Map<string, { url: string; title?: string | null | undefined }>()
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node)
      if ('children' in node) visit(node.children)
    }
  }
  visit(module.tree.children)
  return definitions
}
