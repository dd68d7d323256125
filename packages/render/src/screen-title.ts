import { playerText } from '@paath/languages'
import type { Screen } from '@paath/model'

/** The words that name a screen in the menu and in the position line. */
export function screenTitle(screen: Screen, tag: string): string {
  if (screen.id === 'start') return playerText(tag, 'start')
  if (screen.id === 'end') return playerText(tag, 'endTitle')
  return screen.title
}
