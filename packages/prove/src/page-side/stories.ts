import { page as marks } from '@paath/protocol'
import type { Settings } from '@paath/protocol'

/** More decisions than any story has. */
const mostSteps = 60

/** Take a branching story from the scene on view to an ending, by a way that was not gone before where there is one. */
export function playStory(box: HTMLElement, { scenarios }: Settings): void {
  const id = box.getAttribute(marks.scenario)
  const scenes = scenarios.find((scenario) => scenario.id === id)?.scenes ?? []
  const gone: (string | null)[] = []
  for (let step = 0; step < mostSteps; step++) {
    const scene = openScene(box)
    const name = scene?.getAttribute(marks.scene)
    if (!scene || scenes.some((one) => one.id === name && one.isEnding)) return
    const link = nextLink(scene, gone)
    if (!link) throw new Error(`the scene ${name} has no way on`)
    gone.push(link.getAttribute(marks.goTo))
    link.click()
    // A choice with feedback waits until the learner goes on.
    if (openScene(box) === scene) {
      link.parentElement?.querySelector<HTMLElement>(`[${marks.accordion}] [${marks.goTo}]`)?.click()
    }
  }
  throw new Error(`the story ${id} does not come to an end`)
}

/** Of each story the scene on view, and the number of the choice that was made in it. */
export function scenesOnView(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`[${marks.scenario}]`), (box) => {
    const scene = openScene(box)
    const ways = scene ? Array.from(scene.querySelectorAll('li')) : []
    const chosen = ways.findIndex((way) => way.hasAttribute(marks.chosen))
    return `${scene?.getAttribute(marks.scene) ?? ''} ${chosen}`
  })
}

function openScene(box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[${marks.scene}][${marks.open}]`)
}

function nextLink(scene: HTMLElement, gone: readonly (string | null)[]): HTMLElement | undefined {
  const links = Array.from(scene.querySelectorAll<HTMLElement>(`[${marks.goTo}]`))
  const fresh = links.filter((link) => gone.indexOf(link.getAttribute(marks.goTo)) < 0)
  return fresh[0] ?? links[0]
}
