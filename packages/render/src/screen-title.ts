import type { Screen } from '@paath/model'
import { playerWords } from './player-words.ts'
import type { PlayerWords } from './player-words.ts'

/** The words that name a screen in the menu and in the position line. */
export function screenLabel(screen: Screen, tag: string): PlayerWords {
  if (screen.id === 'start') return playerWords(tag, 'start')
  if (screen.id === 'end') return playerWords(tag, 'endTitle')
  return { text: screen.title, lang: undefined }
}
