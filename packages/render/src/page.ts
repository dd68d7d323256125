import { screenKind } from '@paath/components'
import type { AssetLink, RenderContext } from '@paath/components'
import type { ElementContent } from 'hast'
import type { Question, Screen } from '@paath/model'
import type { Settings } from '@paath/protocol'
import { renderAnswer } from './answers.ts'
import type { ModuleInput } from './module-input.ts'
import { endFacts, startFacts } from './page-facts.ts'
import { prefixIds } from './prefix-ids.ts'
import { reportLinkOf } from './report-link.ts'
import { screenLabel } from './screen-title.ts'
import { serialize } from './serialize.ts'
import { fillTemplate } from './templates.ts'

/** A module on a page. */
export interface Chapter {
  readonly input: ModuleInput
  readonly content: RenderContext
}

/** What a page is made with. */
export interface PageParts {
  /** The module, or all modules of a course. */
  readonly chapters: readonly Chapter[]
  readonly settings: Settings
  readonly title: string
  readonly description: string
  readonly logo?: (AssetLink & { readonly alt: string }) | undefined
}

/** The only page of a package, complete without a script. */
export function renderPage(parts: PageParts): string {
  const { chapters, title, description } = parts
  const [first] = chapters
  if (!first) throw new Error('A page has at least one module')
  const { input } = first
  const { tag, language, words } = input
  return fillTemplate('page', {
    language: tag,
    direction: language.direction,
    standard: input.standard === '2004' ? input.standard : '',
    title,
    description,
    themeColor: input.look.barColor,
    logo: parts.logo,
    strings: words.all,
    isCourse: chapters.length > 1,
    chapters: chapters.map((chapter, index) => ({
      title: chapter.input.module.metadata.title,
      screens: chapter.input.module.screens.map((screen) =>
        toScreen(screen, chapter, { isFirst: index === 0, settings: parts.settings }),
      ),
    })),
    hasDrafts: chapters.some(({ input: { module } }) => module.translation?.hasDrafts === true),
    isOldTranslation: chapters.some(({ input: { module } }) => module.translation?.isOld === true),
    answers: chapters.flatMap(answersOf),
    settings: toScriptJson(parts.settings),
  })
}

/** A test shows what was right by itself, once nothing can be won by it. */
function answersOf({ input, content }: Chapter): string[] {
  if (input.test) return []
  return input.module.questions.map((question: Question) =>
    toHtml(renderAnswer(question, content), input.prefix),
  )
}

function toHtml(nodes: readonly ElementContent[], prefix: string): string {
  return serialize(prefix === '' ? nodes : prefixIds(nodes, prefix))
}

function toScreen(
  screen: Screen,
  { input, content }: Chapter,
  { isFirst, settings }: { readonly isFirst: boolean; readonly settings: Settings },
): object {
  const { words, prefix, module } = input
  const kind = screenKind(screen, module)
  const shown = {
    id: prefix + screen.id,
    isTest: input.test !== undefined,
    label: screenLabel(screen, words),
    content: toHtml(withLead(content.children(screen.nodes)), prefix),
    report: reportLinkOf(input, screen, settings.fingerprint),
  }
  if (screen.id === 'start')
    return { ...shown, ...startFacts(input), title: module.metadata.title, isStart: true, current: isFirst }
  if (screen.id === 'end') return { ...shown, ...endFacts(input), isEnd: true }
  const title = toHtml(
    screen.heading ? content.children(screen.heading.children) : content.say('questions'),
    prefix,
  )
  return { ...shown, title, ...(kind ? { kind, kindName: words.say(kind) } : {}) }
}

/** A short first paragraph leads into the screen. */
function withLead(nodes: ElementContent[]): ElementContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'element' || first.tagName !== 'p') return nodes
  return [{ ...first, properties: { ...first.properties, className: ['lead'] } }, ...rest]
}

/** JSON that can stand in a script element: nothing in it can end the element or a line, and nothing is invisible. */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029\p{Cf}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(''),
  )
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
