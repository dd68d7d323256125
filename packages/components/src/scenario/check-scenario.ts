import { suggest } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import { componentNodeOf, isComponentElement, visitNodes } from '@paath/model'
import type { ComponentNode, RootContent } from '@paath/model'
import { parseScenario } from './parse-scenario.ts'
import type { Onward, ParsedScene } from './parse-scenario.ts'

/**
 * Walk the story: every way leads to a scene, every scene is reached, and from every scene an ending can be reached.
 *
 * @param report Receives `scenario/*`.
 */
export function checkScenario(node: ComponentNode, report: Report): void {
  const { before, scenes } = parseScenario(node)
  const ids = scenes.map(({ id }) => id)
  const story: Story = { scenes, ids, links: scenes.map(linksOf), file: node.file, report }
  checkIds(story)
  for (const [at, scene] of scenes.entries()) checkScene(scene, story.links[at] ?? [], story)
  checkReached(story)
  checkWayOut(story)
  checkParts([...before, ...node.children], story)
}

interface Story {
  readonly scenes: readonly ParsedScene[]
  readonly ids: readonly string[]
  /** Where each scene leads. */
  readonly links: readonly (readonly Onward[])[]
  readonly file: string
  readonly report: Report
}

function checkIds({ scenes, ids, report, file }: Story): void {
  scenes.forEach((scene, index) => {
    if (ids.indexOf(scene.id) === index) return
    report('scenario/duplicate-scene', { id: scene.id }, placeOf(scene.heading, file))
  })
}

function checkScene(scene: ParsedScene, links: readonly Onward[], story: Story): void {
  const { report, file } = story
  const { id: name, ways, onward, isEnding } = scene
  const place = placeOf(scene.heading, file)
  if (isEnding && (ways.length > 0 || onward)) report('scenario/ending-goes-on', { scene: name }, place)
  if (!isEnding && ways.length === 0 && !onward) report('scenario/dead-end', { scene: name }, place)
  for (const quote of scene.strays) report('question/feedback-not-indented', {}, placeOf(quote, file))
  for (const way of ways) {
    const { text, span } = way
    if (!way.onward) report('scenario/choice-leads-nowhere', { choice: text }, { file, span })
  }
  for (const link of links) {
    if (link.to === '' || story.ids.includes(link.to)) continue
    const suggestion = suggest(link.to, story.ids)
    report('scenario/unknown-scene', { to: link.to, suggestion }, { file, span: link.span })
  }
}

function linksOf({ ways, onward }: ParsedScene): Onward[] {
  return [...ways.map((way) => way.onward), onward].filter((link) => link !== undefined)
}

function checkReached(story: Story): void {
  const { scenes, report, file } = story
  const reached = reachedIn(story)
  for (const scene of scenes) {
    if (!reached.has(scene.id)) {
      report('scenario/unreachable-scene', { scene: scene.id }, placeOf(scene.heading, file))
    }
  }
}

/** Ids of the scenes to which some way leads from the first. */
function reachedIn({ ids, links }: Story): ReadonlySet<string> {
  const reached = new Set(ids.slice(0, 1))
  // A set is walked through to its end, also to what was added on the way.
  for (const id of reached) {
    for (const { to } of links[ids.indexOf(id)] ?? []) if (ids.includes(to)) reached.add(to)
  }
  return reached
}

/** A scene whose links are faulty, or that has none, was reported already: it counts as a way out. */
function checkWayOut({ scenes, ids, links, report, file }: Story): void {
  const isOut = (scene: ParsedScene, at: number): boolean => {
    const own = links[at] ?? []
    const isFaulty = scene.ways.some((way) => !way.onward) || own.some(({ to }) => !ids.includes(to))
    return scene.isEnding || own.length === 0 || isFaulty
  }
  const out = new Set(scenes.filter(isOut).map(({ id }) => id))
  for (let before = -1; before !== out.size;) {
    before = out.size
    for (const [at, id] of ids.entries()) if (links[at]?.some(({ to }) => out.has(to))) out.add(id)
  }
  const shut = scenes.filter(({ id }) => !out.has(id))
  if (!shut[0]) return
  const names = shut.map(({ id }) => `\`${id}\``).join(', ')
  report('scenario/no-way-out', { scenes: names }, placeOf(shut[0].heading, file))
}

/** `<Go>` and `<Scene>` that the story does not use, and questions, which not every learner would meet. */
function checkParts(nodes: readonly RootContent[], { links, file, report }: Story): void {
  const starts = new Set(links.flat().map(({ span }) => span.start.offset))
  let afterHeading = false
  visitNodes(nodes, (node, parents) => {
    const use = componentNodeOf(node, file)
    const wasAfterHeading = afterHeading && parents.length === 0
    if (parents.length === 0) afterHeading = node.type === 'heading'
    if (!use || !isComponentElement(node)) return
    const place = { file, span: use.span }
    const isStray =
      (use.name === 'Go' && !starts.has(use.span.start.offset)) || (use.name === 'Scene' && !wasAfterHeading)
    if (isStray) report('scenario/misplaced-part', { component: use.name }, place)
    if (use.name === 'Question' || use.name === 'Scenario') {
      report('scenario/question-inside', { component: use.name }, place)
    }
  })
}

function placeOf(node: RootContent, file: string): Place {
  return node.position ? { file, span: node.position as never } : { file }
}
