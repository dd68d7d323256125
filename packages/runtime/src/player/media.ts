import { page } from '@paath/protocol'
import { findAll } from './page-elements.ts'
import type { Player } from './player.ts'

/** Stop sound and film when their screen is left. */
export function pauseUnseenMedia(player: Player): void {
  const all = findAll<HTMLMediaElement>(page.media)
  player.watch(() => {
    for (const media of all) {
      const section = media.closest(`[${page.screen}]`)
      if (section && !section.hasAttribute(page.current) && !media.paused) media.pause()
    }
  })
}

/**
 * Fetch the pictures of later screens one by one while nothing else happens, so that the link may fail after that. The
 * fonts of the words on view come before them.
 */
export function fetchPicturesAhead(player: Player): void {
  const waiting = Array.from(document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]'))
  const goOn = (): void => player.safely(next)
  const next = (): void => {
    if (waiting.length > 0 && document.fonts.status === 'loading') return void document.fonts.ready.then(goOn)
    const picture = waiting.shift()
    if (!picture) return
    if (picture.complete && picture.naturalWidth > 0) return next()
    picture.addEventListener('load', goOn, { once: true })
    picture.addEventListener('error', goOn, { once: true })
    picture.loading = 'eager'
  }
  window.setTimeout(goOn, 1500)
}
