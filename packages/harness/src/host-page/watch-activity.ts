/** Keys that the portal of 2026 counts as activity. */
const keys: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Tab', 'Escape'])

/** Run at each click, key, DOM mutation, media event and address change in a frame of the same origin. */
export function watchActivity(window: Window, run: () => void): void {
  const { document } = window
  document.addEventListener('click', run, true)
  document.addEventListener('keydown', (event) => keys.has(event.key) && run(), true)
  for (const name of ['play', 'pause', 'ended', 'seeked']) document.addEventListener(name, run, true)
  for (const name of ['hashchange', 'popstate']) window.addEventListener(name, run)
  new MutationObserver(run).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'data-slide-id', 'aria-label'],
  })
}
