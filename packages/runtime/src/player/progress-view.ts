import { page } from '@paath/protocol'
import {
  attemptsLeft,
  countFirstRight,
  countOpen,
  countedQuestions,
  countUnanswered,
  minutesLeft,
  outcomeOf,
  scoreOf,
} from '../progress.ts'
import { find, findAll, mark, writeText } from './page-elements.ts'
import type { Player } from './player.ts'

/** Show how far the learner has come: position, time left, bar and score line. */
export function showProgress(player: Player, positionText: () => string): void {
  const positions = findAll(page.position)
  const bar = find(page.progress)
  const score = find(page.score)
  const finish = find(page.finish)
  player.watch(() => {
    const { settings, session } = player
    const open = countOpen(settings, session.state)
    const all = settings.screens.length
    const share = all === 0 ? 0 : (all - open) / all
    const time = timeText(player)
    for (const element of positions) {
      writeText(element, time === '' ? positionText() : `${positionText()} · ${time}`)
    }
    mark(bar, 'aria-valuenow', String(Math.round(100 * share)))
    bar?.style.setProperty('--progress', String(share))
    writeText(score, scoreText(player))
    const isFinished = open === 0 && outcomeOf(settings, session.state) !== 'missed'
    mark(finish, page.finished, isFinished ? '' : undefined)
  })
}

function timeText(player: Player): string {
  const minutes = minutesLeft(player.settings, player.session.state)
  if (minutes === 0) return ''
  return minutes === 1 ? player.text('minuteLeft') : player.text('minutesLeft', minutes)
}

/** What the last screen says of the answers. */
export function scoreText(player: Player): string {
  const { settings, session, text } = player
  const { state } = session
  const all = countedQuestions(settings, state).length
  if (settings.role === 'test') return testText(player, all)
  const open = countOpen(settings, state)
  const line = all > 0 ? `${text('scoreLine', countFirstRight(settings, state), all)} · ` : ''
  return line + (open === 0 ? text('finished') : text('stillOpen', open))
}

function testText({ settings, session, text }: Player, all: number): string {
  const { state } = session
  const score = scoreOf(settings, state)
  const isOpen = state.turn % 2 === 0
  const answered = text('answered', all - countUnanswered(settings, state), all)
  if (score === undefined) return answered
  const outcome = outcomeOf(settings, state)
  const parts = [text(outcome === 'reached' ? 'testPassed' : 'testFailed', score, settings.pass ?? 0)]
  const left = attemptsLeft(settings, state)
  if (outcome === 'missed' && left < Infinity) parts.push(text('attemptsLeft', left))
  if (isOpen) parts.push(answered)
  return parts.join(' · ')
}
