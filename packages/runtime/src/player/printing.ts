import { page } from '@paath/protocol'
import { findAll } from './page-elements.ts'

/** On paper everything is there: styles show every screen, and every accordion opens. Afterwards it is as it was. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = findAll<HTMLDetailsElement>(page.accordion).filter((accordion) => !accordion.open)
    opened.forEach((accordion) => {
      accordion.open = true
    })
  })
  window.addEventListener('afterprint', () => {
    opened.forEach((accordion) => {
      accordion.open = false
    })
  })
}

/** Accordions come open, for pages without a script; with one they start closed. */
export function closeAccordions(): void {
  findAll<HTMLDetailsElement>(page.accordion).forEach((accordion) => {
    accordion.open = false
  })
}
