import type { Page } from 'playwright-core'

/** What a page without its script shows. */
export interface PlainPage {
  /** Texts that cannot be seen even with everything opened. */
  readonly hidden: readonly string[]
  /** Things to open that say nothing on their handle, or cannot be seen themselves. */
  readonly closed: readonly string[]
  /** Where each screen stands on the page. */
  readonly screens: readonly { readonly id: string; readonly top: number }[]
}

/** Read a page as a person does whose browser runs no script, and who opens everything that opens. */
export function readWithoutScript(page: Page): Promise<PlainPage> {
  return page.evaluate(() => {
    const isSeen = (node: Node): boolean => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
    }
    const details = [...document.querySelectorAll<HTMLDetailsElement>('[data-screen] details')]
    const closed = details
      .map((one) => one.querySelector('summary'))
      .filter((summary) => summary === null || summary.textContent.trim() === '' || !isSeen(summary))
      .map((summary) => summary?.parentElement?.outerHTML.slice(0, 120) ?? '')
    for (const one of details) one.open = true
    const hidden: string[] = []
    for (const section of document.querySelectorAll('[data-screen]')) {
      const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { currentNode: node } = texts
        const text = node.textContent?.trim() ?? ''
        // A way of a story carries its link itself; `.way-on` and `.scene-again` repeat it for the script.
        const isForScripts = node.parentElement?.closest(
          'button, select, .reflection-words, .way-on, .scene-again, .outcome, [data-verdict], .hidden-text, [hidden]',
        )
        if (text !== '' && !isForScripts && !isSeen(node)) hidden.push(text)
      }
    }
    const screens = [...document.querySelectorAll('[data-screen]')].map((section) => ({
      id: section.id,
      top: section.getBoundingClientRect().top,
    }))
    return { hidden, closed, screens }
  })
}
