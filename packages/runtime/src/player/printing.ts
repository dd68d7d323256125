import { page } from '@paath/protocol'
import { findAll } from './page-elements.ts'

/** On paper everything is there: every screen and every accordion. Afterwards the page is as it was. */
export function openForPrint(): void {
  const root = document.documentElement
  let opened: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    opened = findAll<HTMLDetailsElement>(page.accordion).filter((accordion) => !accordion.open)
    opened.forEach((accordion) => {
      accordion.open = true
    })
    root.classList.remove('js')
  })
  window.addEventListener('afterprint', () => {
    root.classList.add('js')
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
