import { screenKind } from '@paath/components'
import type { AssetLink, RenderContext } from '@paath/components'
import type { ElementContent } from 'hast'
import type { Question, Screen } from '@paath/model'
import type { Settings } from '@paath/protocol'
import { renderAnswer } from './answers.ts'
import type { ModuleInput } from './module-input.ts'
import { endFacts, startFacts } from './page-facts.ts'
import { reportLinkOf } from './report-link.ts'
import { screenLabel } from './screen-title.ts'
import { serialize } from './serialize.ts'
import { fillTemplate } from './templates.ts'

/** What the page is made with. */
export interface PageParts {
  readonly content: RenderContext
  readonly settings: Settings
  readonly logo?: (AssetLink & { readonly alt: string }) | undefined
}

/** The only page of a module, complete without a script. */
export function renderPage(input: ModuleInput, parts: PageParts): string {
  const { module, tag, language, words } = input
  return fillTemplate('page', {
    language: tag,
    direction: language.direction,
    standard: input.standard === '2004' ? input.standard : '',
    title: module.metadata.title,
    description: module.metadata.description ?? '',
    themeColor: input.look.barColor,
    logo: parts.logo,
    strings: words.all,
    screens: module.screens.map((screen) => toScreen(screen, input, parts)),
    isTest: input.test !== undefined,
    // A test shows what was right by itself, once nothing can be won by it.
    answers: input.test
      ? []
      : module.questions.map((question: Question) => serialize(renderAnswer(question, parts.content))),
    settings: toScriptJson(parts.settings),
  })
}

function toScreen(screen: Screen, input: ModuleInput, { content, settings }: PageParts): object {
  const { words } = input
  const kind = screenKind(screen, input.module)
  const shown = {
    id: screen.id,
    label: screenLabel(screen, words),
    content: serialize(withLead(content.children(screen.nodes))),
    report: reportLinkOf(input, screen, settings.fingerprint),
  }
  if (screen.id === 'start') return { ...shown, ...startFacts(input), isStart: true, current: true }
  if (screen.id === 'end') return { ...shown, ...endFacts(input), isEnd: true }
  const title = serialize(
    screen.heading ? content.children(screen.heading.children) : content.say('questions'),
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
