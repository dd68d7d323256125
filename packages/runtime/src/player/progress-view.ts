import { page } from '@paath/protocol'
import { countFirstRight, countOpen, minutesLeft } from '../progress.ts'
import { find, findAll, mark, writeText } from './page-elements.ts'
import type { Player } from './player.ts'

/** Show how far the learner has come: position, time left, bar and score line. */
export function showProgress(player: Player, positionText: () => string): void {
  player.watch(() => {
    const { settings, session } = player
    const open = countOpen(settings, session.state)
    const all = settings.screens.length
    const share = all === 0 ? 0 : (all - open) / all
    const time = timeText(player)
    for (const element of findAll(page.position)) {
      writeText(element, time === '' ? positionText() : `${positionText()} · ${time}`)
    }
    const bar = find(page.progress)
    mark(bar, 'aria-valuenow', String(Math.round(100 * share)))
    bar?.style.setProperty('--progress', String(share))
    writeText(find(page.score), scoreText(player, open))
    mark(find(page.finish), page.finished, open === 0 ? '' : undefined)
  })
}

function timeText(player: Player): string {
  const minutes = minutesLeft(player.settings, player.session.state)
  if (minutes === 0) return ''
  return minutes === 1 ? player.text('minuteLeft') : player.text('minutesLeft', minutes)
}

function scoreText({ settings, session, text }: Player, open: number): string {
  const all = settings.questions.length
  const line = all > 0 ? `${text('scoreLine', countFirstRight(settings, session.state), all)} · ` : ''
  return line + (open === 0 ? text('finished') : text('stillOpen', open))
}
