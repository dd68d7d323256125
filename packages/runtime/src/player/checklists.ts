import { page } from '@paath/protocol'
import type { ChecklistSettings } from '@paath/protocol'
import { findAll } from './page-elements.ts'
import type { Player } from './player.ts'

/** Keep the ticks of a checklist. Its items may stand in several lists of the same name. */
export function keepChecklist(checklist: ChecklistSettings, player: Player): void {
  const { session } = player
  const boxes = boxesOf(checklist.id)
  boxes.forEach((box) => {
    player.on(box, 'change', () => {
      const ticks = boxes.slice(0, checklist.items).map(({ checked }) => checked)
      session.keep('checklists', checklist.hash, { hash: checklist.hash, ticks })
    })
  })
  player.watch(() => {
    const kept = session.state.checklists.find(({ hash }) => hash === checklist.hash)
    boxes.forEach((box, item) => {
      box.checked = kept !== undefined && kept.ticks[item] === true
    })
  })
}

function boxesOf(id: string): HTMLInputElement[] {
  const lists = findAll(page.checklist).filter((list) => list.getAttribute(page.checklist) === id)
  const boxes = lists.map((list) =>
    Array.from(list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')),
  )
  return ([] as HTMLInputElement[]).concat(...boxes)
}
