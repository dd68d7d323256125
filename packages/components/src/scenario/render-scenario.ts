import type { ElementContent } from 'hast'
import { page } from '@paath/protocol'
import type { RootContent } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { icon } from '../element.ts'
import { h } from '../h.ts'
import type { Child } from '../h.ts'
import { withoutParagraph } from '../label-content.ts'
import type { Onward, ParsedScenario, ParsedScene, Way } from './parse-scenario.ts'

/** The whole story in the order of the author, with links between the scenes; the runtime shows one scene at a time. */
export function renderScenario(scenario: ParsedScenario, context: RenderContext): ElementContent {
  const story = { scenario, context }
  return h('section.scenario', { [page.scenario]: scenario.id }, [
    h('p.scenario-label', [icon('do'), h('span', context.say('scenario'))]),
    scenario.title === '' ? undefined : h('h3', scenario.title),
    ...context.children(scenario.before),
    ...scenario.scenes.map((scene, index) => renderScene(scene, index === 0, story)),
  ])
}

interface Story {
  readonly scenario: ParsedScenario
  readonly context: RenderContext
}

function renderScene(scene: ParsedScene, isFirst: boolean, story: Story): ElementContent {
  const { scenario, context } = story
  const id = anchorOf(scenario, scene.id)
  const attributes = { id, [page.scene]: scene.id, ...(isFirst ? { [page.open]: '' } : {}) }
  const heading = scenario.title === '' ? 'h3' : 'h4'
  return h('section.scene', { ...attributes, ariaLabelledBy: `${id}-title` }, [
    h(heading, { id: `${id}-title`, tabIndex: '-1' }, context.children(scene.heading.children)),
    ...context.children(scene.content),
    ...renderWays(scene, story),
    ...context.children(scene.after),
    scene.onward ? renderOnward(scene.onward, story) : undefined,
    scene.isEnding && !isFirst ? renderAgain(story) : undefined,
  ])
}

function renderWays({ ways }: ParsedScene, story: Story): ElementContent[] {
  if (ways.length === 0) return []
  return [
    h(
      'ul.ways',
      ways.map((way, index) => renderWay(way, index, story)),
    ),
  ]
}

/** A choice is a link to its scene. With the runtime, feedback comes first, and below it the link that goes on. */
function renderWay(way: Way, index: number, story: Story): ElementContent {
  const { context } = story
  const [first, ...rest] = context.children(withoutLinks(way.content))
  const words = first ? withoutParagraph(first) : []
  const link = linkTo(way.onward, story)
  return h('li.way', [
    h('a.way-link', { ...link.attributes, [page.way]: String(index) }, [
      h('span', words),
      h('span.way-target', [' (', ...link.target, ')']),
    ]),
    ...rest,
    ...renderWayFeedback(way, story),
  ])
}

function renderWayFeedback({ feedback, onward }: Way, story: Story): ElementContent[] {
  const { context } = story
  if (feedback.length === 0) return []
  return [
    h('details.way-feedback', { open: true, [page.accordion]: '' }, [
      h('summary', context.say('feedback')),
      h('div', context.children(feedback)),
      onward ? renderOnward({ ...onward, words: [] }, story, '.way-on') : undefined,
    ]),
  ]
}

function renderOnward(onward: Onward, story: Story, className = ''): ElementContent {
  const link = linkTo(onward, story)
  const words: Child =
    onward.words.length > 0
      ? story.context.children(withoutLinks(onward.words)).flatMap(withoutParagraph)
      : story.context.say('goOn')
  return h(`p.scene-on${className}`, [
    h('a.button', link.attributes, [h('span', [words]), h('span.way-target', [' (', ...link.target, ')'])]),
  ])
}

function renderAgain({ scenario, context }: Story): ElementContent {
  const first = scenario.scenes[0]?.id ?? ''
  const attributes = { href: `#${anchorOf(scenario, first)}`, [page.goTo]: first }
  return h('p.scene-again', [h('a.button.button-quiet', attributes, context.say('otherWay'))])
}

interface Link {
  readonly attributes: Readonly<Record<string, string>>
  /** "Go to: The bank calls back", for readers without a script. */
  readonly target: readonly ElementContent[]
}

function linkTo(onward: Onward | undefined, { scenario, context }: Story): Link {
  const scene = scenario.scenes.find(({ id }) => id === onward?.to)
  if (!scene) return { attributes: {}, target: [] }
  const attributes = { href: `#${anchorOf(scenario, scene.id)}`, [page.goTo]: scene.id }
  return { attributes, target: context.say('goTo', scene.title) }
}

function anchorOf({ id }: ParsedScenario, scene: string): string {
  return `scene-${id}-${scene}`
}

/** A link cannot stand inside a link: of one in a choice its words remain. */
function withoutLinks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (!('children' in node)) return [node]
    const children = withoutLinks(node.children)
    if (node.type === 'link' || node.type === 'linkReference') return children
    return [{ ...node, children } as RootContent]
  })
}
