import { openPackage } from '@paath/harness'
import type { Player } from '@paath/harness'
import { drive } from '../stage/driver.ts'
import type { Focus } from '../page-side/focus.ts'
import type { LookContext } from './look-at-every-screen.ts'

/** More than any screen needs. */
const mostKeys = 250

/**
 * Go through a module with the keyboard alone: reach and use everything, see where the focus is, and get out again.
 *
 * Nothing is known here of any component: whatever takes the focus is used as its kind is used everywhere.
 */
export async function useKeyboard({ browser, files, facts, name, report }: LookContext): Promise<void> {
  const player = await openPackage({
    browser,
    files,
    profile: 'no-api',
    launch: facts.launch,
    device: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
    movableTime: true,
  })
  try {
    const screens = await drive(player.frame, 'screens')
    for (const screen of screens) {
      const faults = await useScreen(player, screen)
      for (const what of new Set(faults)) report('prove/keyboard', { screen, what }, { file: name })
      if (screen === screens.at(-1)) break
      await drive(player.frame, 'focusNext')
      await player.press('Enter')
      const now = await drive(player.frame, 'screen')
      if (now !== screen) continue
      report(
        'prove/keyboard',
        { screen, what: 'the button that leads on does not react to Enter' },
        { file: name },
      )
      await drive(player.frame, 'goNext')
    }
  } finally {
    await player.close()
  }
}

/** Press Tab until everything was met, and use whatever has the focus. */
async function useScreen(player: Player, screen: string): Promise<string[]> {
  const faults: string[] = []
  const reached = new Set<string>()
  await drive(player.frame, 'focusTop')
  let wasMoved = false
  for (let keys = 0; keys < mostKeys; keys++) {
    if (!wasMoved) await player.press('Tab')
    const focus = await drive(player.frame, 'focus')
    if (focus === null) break
    if (reached.has(focus.id) && focus.isFirst) break
    if (!focus.isVisible) faults.push(`nothing shows that the focus is on ${focus.words}`)
    const isNew = !reached.has(focus.id)
    reached.add(focus.id)
    if (isNew) await use(player, focus)
    // The page may have put the focus on what comes next: "Try again", "Go on".
    const after = isNew ? await drive(player.frame, 'focus') : null
    wasMoved = after !== null && after.id !== focus.id && !reached.has(after.id)
    if (keys === mostKeys - 1) faults.push(`${mostKeys} times Tab did not lead out of the page`)
  }
  if ((await drive(player.frame, 'screen')) !== screen) {
    await drive(player.frame, 'goTo', screen)
    faults.push('using a control led to another screen')
  }
  const missed = await drive(player.frame, 'tabbable')
  for (const { id, words } of missed) if (!reached.has(id)) faults.push(`${words} is never reached with Tab`)
  for (const id of await drive(player.frame, 'unanswered'))
    faults.push(`the question ${id} cannot be answered with the keyboard`)
  return faults
}

/** Use a control as people use its kind. */
async function use(player: Player, { kind }: Focus): Promise<void> {
  const keys: Readonly<Record<Focus['kind'], readonly string[]>> = {
    choice: ['Space'],
    list: ['ArrowDown'],
    text: ['1'],
    button: ['Enter'],
    way: [],
    other: [],
  }
  await player.press(...keys[kind])
}
