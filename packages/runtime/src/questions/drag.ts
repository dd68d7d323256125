/** Called with where the pointer is and where it went down. */
type Follow = (now: PointerEvent, from: PointerEvent) => void

/** Follow a pointer from where it goes down on a handle until it goes up. Not in a question that is checked. */
export function followDrag(handle: HTMLElement | undefined, move: Follow, end?: Follow): void {
  if (!handle) return
  handle.addEventListener('pointerdown', (from) => {
    if (handle.closest(':disabled')) return
    from.preventDefault()
    const follow = (now: PointerEvent): void => move(now, from)
    const stop = (now: PointerEvent): void => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', stop)
      window.removeEventListener('pointercancel', stop)
      if (end) end(now, from)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', stop)
    window.addEventListener('pointercancel', stop)
  })
}
