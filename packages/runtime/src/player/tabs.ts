import { page } from '@paath/protocol'
import { findAll, mark } from './page-elements.ts'

/** Bring tabs to life: press one, or move with the arrow keys. */
export function openTabs(box: HTMLElement): void {
  const tabs = findAll(page.tab, box)
  const panels = findAll(page.panel, box)
  const open = (index: number): void => {
    tabs.forEach((tab, at) => {
      mark(tab, 'aria-selected', String(at === index))
      mark(tab, 'tabindex', at === index ? '0' : '-1')
      mark(panels[at], page.open, at === index ? '' : undefined)
      mark(panels[at], 'tabindex', '0')
    })
  }
  open(0)
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => open(index))
    tab.addEventListener('keydown', (event) => {
      const next = placeAfter(event.key, index, tabs.length)
      if (next === undefined) return
      event.preventDefault()
      open(next)
      const target = tabs[next]
      if (target) target.focus()
    })
  })
}

/** Where a key leads, in the direction of the page. */
function placeAfter(key: string, index: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const isForward = (key === 'ArrowRight') !== (document.dir === 'rtl')
  return (index + (isForward ? 1 : count - 1)) % count
}
